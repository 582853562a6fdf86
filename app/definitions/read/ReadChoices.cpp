// SPDX-License-Identifier: MIT
#include "definitions/read/ReadChoices.h"

#include "definitions/read/ReadField.h"

namespace updatefacts {

namespace {

bool mayHaveChoices(Field::Kind kind) {
    return kind == Field::Kind::choice || kind == Field::Kind::choices || kind == Field::Kind::date;
}

/// A map, or in short only the title ("free: Free").
Choice readChoice(MapReader &choices, const Member &member, const std::string &key) {
    Choice choice;
    choice.id = member.key;
    if (!isId(choice.id) || choice.id == "present" || choice.id == "absent")
        choices.fail(member.key, "definitions.wrong:choice_id",
                     {argument::text("name", choice.id)});
    if (member.value.isScalar()) {
        choice.title = {key + ".title", choices.requireText(member.key)};
        choice.label = {key + ".label", choice.title.source};
        return choice;
    }
    MapReader reader = choices.child(
        member.key, argument::phrase("what", "thing.choice", {argument::text("name", choice.id)}));
    choice.title = {key + ".title", reader.requireText("title")};
    choice.help = {key + ".help", reader.text("help")};
    choice.label = {key + ".label", reader.text("label", choice.title.source)};
    choice.labelShort = {key + ".short", reader.text("short")};
    reader.finish();
    return choice;
}

} // namespace

void readChoices(MapReader &reader, const std::string &key, Field &field) {
    const Value *value = reader.find("choices");
    field.exclusive = reader.texts("exclusive");
    if (value && !mayHaveChoices(field.kind))
        reader.fail("choices", "definitions.wrong:kind_without_choices");
    if (value) {
        MapReader choices =
            reader.child("choices", argument::phrase("what", "thing.choices_of",
                                                     {argument::text("name", field.id)}));
        for (const Member &member : value->map)
            field.choices.push_back(readChoice(choices, member, key + "." + member.key));
    } else if (mayHaveChoices(field.kind) && field.kind != Field::Kind::date) {
        reader.fail({}, "definitions.wrong:choices_missing", {argument::text("name", field.id)});
    }
    for (const std::string &id : field.exclusive)
        if (!field.choice(id))
            reader.fail("exclusive", "definitions.wrong:exclusive_choice",
                        {argument::text("name", id)});
    if (!field.exclusive.empty() && field.kind != Field::Kind::choices)
        reader.fail("exclusive", "definitions.wrong:exclusive_kind");
}

} // namespace updatefacts
