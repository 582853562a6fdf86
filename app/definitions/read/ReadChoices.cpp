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
        choices.fail(member.key, "\"" + choice.id + "\" cannot be the name of a choice.",
                     "Use lower-case letters, digits and _, but not present or absent.");
    if (member.value.isScalar()) {
        choice.title = {key + ".title", choices.requireText(member.key)};
        choice.label = {key + ".label", choice.title.source};
        return choice;
    }
    MapReader reader = choices.child(member.key, "the choice \"" + choice.id + "\"");
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
        reader.fail("choices", "A field of this kind has no choices.");
    if (value) {
        MapReader choices = reader.child("choices", "the choices of \"" + field.id + "\"");
        for (const Member &member : value->map)
            field.choices.push_back(readChoice(choices, member, key + "." + member.key));
    } else if (mayHaveChoices(field.kind) && field.kind != Field::Kind::date) {
        reader.fail({}, "The field \"" + field.id + "\" needs \"choices\".");
    }
    for (const std::string &id : field.exclusive)
        if (!field.choice(id))
            reader.fail("exclusive", "\"" + id + "\" is no choice of this field.");
    if (!field.exclusive.empty() && field.kind != Field::Kind::choices)
        reader.fail("exclusive", "Only a field of several choices can have a lonely one.");
}

} // namespace updatefacts
