// SPDX-License-Identifier: MIT
#include "definitions/read/ReadProfile.h"

#include "definitions/read/ConditionReader.h"
#include "definitions/read/ReadName.h"

namespace updatefacts {

namespace {

/// The answers that meet a demand; each is one of the field's choices.
std::vector<std::string> readAnswers(MapReader &reader, const Field *field) {
    std::vector<std::string> answers = reader.texts("answers");
    for (const std::string &answer : answers)
        if (field && !field->choice(answer))
            reader.fail("answers", "definitions.wrong:no_such_choice",
                        {argument::text("name", field->id), argument::text("value", answer)});
    return answers;
}

Demand readDemand(MapReader reader, std::string id, const Field *field, OperandReader &operands) {
    Demand demand;
    demand.field = std::move(id);
    demand.severity = readSeverity(reader, "severity", Severity::error);
    demand.clause = reader.requireText("clause");
    demand.answers = readAnswers(reader, field);
    demand.when = ConditionReader(operands).readUnder(reader, "when").value_or(Condition());
    reader.finish();
    return demand;
}

std::vector<Demand> readDemands(MapReader fields, const Definitions &definitions,
                                OperandReader &operands) {
    std::vector<Demand> demands;
    for (const Member &member : fields.value().map) {
        const Field *field = definitions.field(member.key);
        if (!field)
            fields.fail(member.key, "definitions.wrong:no_field_named",
                        {argument::text("name", member.key)});
        demands.push_back(readDemand(
            fields.child(member.key, argument::phrase("what", "thing.demand",
                                                      {argument::text("name", member.key)})),
            member.key, field, operands));
    }
    return demands;
}

std::vector<ProfileRule> readProfileRules(MapReader names, const Definitions &definitions) {
    std::vector<ProfileRule> rules;
    for (const Member &member : names.value().map) {
        if (!definitions.rule(member.key))
            names.fail(member.key, "definitions.wrong:no_rule_named",
                       {argument::text("name", member.key)});
        rules.push_back({member.key, readSeverity(names, member.key, Severity::error)});
    }
    return rules;
}

std::vector<ProfileRule> readRulesUnder(MapReader &reader, const Definitions &definitions) {
    if (!reader.find("rules"))
        return {};
    return readProfileRules(
        reader.child("rules", argument::phrase("what", "thing.rules_of_profile")), definitions);
}

OtherWay readOtherWay(MapReader reader, const Definitions &definitions, OperandReader &operands) {
    OtherWay way;
    if (reader.require("when"))
        way.when = *ConditionReader(operands).readUnder(reader, "when");
    way.clause = reader.requireText("clause");
    way.rules = readRulesUnder(reader, definitions);
    reader.finish();
    return way;
}

/// What the profile cannot see; the words' keys are numbered as the texts stand.
std::vector<Word> readNotSeen(MapReader &reader, const std::string &id) {
    std::vector<Word> words;
    for (const std::string &text : reader.texts("not_seen"))
        words.push_back({"profile." + id + ".not_seen." + std::to_string(words.size() + 1), text});
    return words;
}

} // namespace

Profile readProfile(MapReader reader, std::string id, const Definitions &definitions,
                    OperandReader &operands) {
    Profile profile;
    profile.title = {"profile." + id + ".title", reader.requireText("title")};
    profile.scheme = reader.text("scheme", id);
    profile.id = std::move(id);
    ConditionReader conditions(operands);
    profile.scope = conditions.readUnder(reader, "scope").value_or(Condition());
    profile.law = conditions.readUnder(reader, "law");
    if (reader.find("demands"))
        profile.demands =
            readDemands(reader.child("demands", argument::phrase("what", "thing.demands")),
                        definitions, operands);
    profile.rules = readRulesUnder(reader, definitions);
    if (reader.find("other_way"))
        profile.otherWay =
            readOtherWay(reader.child("other_way", argument::phrase("what", "thing.other_way")),
                         definitions, operands);
    profile.notSeen = readNotSeen(reader, profile.id);
    reader.finish();
    return profile;
}

} // namespace updatefacts
