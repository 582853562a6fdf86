// SPDX-License-Identifier: MIT
#include "definitions/read/ReadEarlierVersion.h"

namespace updatefacts {

namespace {

void readFields(MapReader fields, const Definitions &definitions, EarlierVersion &earlier) {
    for (const Member &member : fields.value().map) {
        const std::string now = fields.requireText(member.key);
        if (!definitions.field(now))
            fields.fail(member.key, "No field is named \"" + now + "\".");
        if (definitions.field(member.key))
            fields.fail(member.key, "The field \"" + member.key + "\" is still there.");
        earlier.fields[member.key] = now;
    }
}

void readChoices(MapReader choices, const Field &field, EarlierVersion &earlier) {
    for (const Member &member : choices.value().map) {
        const std::string now = choices.requireText(member.key);
        if (!field.choice(now))
            choices.fail(member.key, "\"" + field.id + "\" has no choice \"" + now + "\".");
        if (field.choice(member.key))
            choices.fail(member.key, "The choice \"" + member.key + "\" is still there.");
        earlier.choices[field.id][member.key] = now;
    }
}

} // namespace

EarlierVersion readEarlierVersion(MapReader reader, std::string version,
                                  const Definitions &definitions) {
    EarlierVersion earlier{std::move(version), {}, {}};
    if (reader.find("fields"))
        readFields(reader.child("fields", "the renamed fields"), definitions, earlier);
    if (const Value *choices = reader.find("choices")) {
        MapReader fields = reader.child("choices", "the renamed choices");
        for (const Member &member : choices->map) {
            MapReader names = fields.child(member.key, "the choices of \"" + member.key + "\"");
            if (const Field *field = definitions.field(member.key))
                readChoices(names, *field, earlier);
            else
                fields.fail(member.key, "No field is named \"" + member.key + "\".");
        }
    }
    reader.finish();
    return earlier;
}

} // namespace updatefacts
