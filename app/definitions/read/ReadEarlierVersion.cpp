// SPDX-License-Identifier: MIT
#include "definitions/read/ReadEarlierVersion.h"

namespace updatefacts {

namespace {

void readFields(MapReader fields, const Definitions &definitions, EarlierVersion &earlier) {
    for (const Member &member : fields.value().map) {
        const std::string now = fields.requireText(member.key);
        if (!definitions.field(now))
            fields.fail(member.key, "definitions.wrong:no_field_named",
                        {argument::text("name", now)});
        if (definitions.field(member.key))
            fields.fail(member.key, "definitions.wrong:field_still_there",
                        {argument::text("name", member.key)});
        earlier.fields[member.key] = now;
    }
}

void readChoices(MapReader choices, const Field &field, EarlierVersion &earlier) {
    for (const Member &member : choices.value().map) {
        const std::string now = choices.requireText(member.key);
        if (!field.choice(now))
            choices.fail(member.key, "definitions.wrong:no_such_choice",
                         {argument::text("name", field.id), argument::text("value", now)});
        if (field.choice(member.key))
            choices.fail(member.key, "definitions.wrong:choice_still_there",
                         {argument::text("name", member.key)});
        earlier.choices[field.id][member.key] = now;
    }
}

} // namespace

EarlierVersion readEarlierVersion(MapReader reader, std::string version,
                                  const Definitions &definitions) {
    EarlierVersion earlier{std::move(version), {}, {}};
    if (reader.find("fields"))
        readFields(reader.child("fields", argument::phrase("what", "thing.renamed_fields")),
                   definitions, earlier);
    if (const Value *choices = reader.find("choices")) {
        MapReader fields =
            reader.child("choices", argument::phrase("what", "thing.renamed_choices"));
        for (const Member &member : choices->map) {
            MapReader names =
                fields.child(member.key, argument::phrase("what", "thing.choices_of",
                                                          {argument::text("name", member.key)}));
            if (const Field *field = definitions.field(member.key))
                readChoices(names, *field, earlier);
            else
                fields.fail(member.key, "definitions.wrong:no_field_named",
                            {argument::text("name", member.key)});
        }
    }
    reader.finish();
    return earlier;
}

} // namespace updatefacts
