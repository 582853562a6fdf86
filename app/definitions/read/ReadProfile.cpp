// SPDX-License-Identifier: MIT
#include "definitions/read/ReadProfile.h"

#include "definitions/read/ConditionReader.h"
#include "definitions/read/ReadName.h"

namespace updatefacts {

namespace {

Demand readDemand(MapReader reader, std::string field, OperandReader &operands) {
    Demand demand;
    demand.field = std::move(field);
    demand.severity = readSeverity(reader, "severity", Severity::error);
    demand.clause = reader.requireText("clause");
    if (const Value *when = reader.find("when"))
        demand.when =
            ConditionReader(operands).read(*when, reader.pointer().child("when"), nullptr);
    reader.finish();
    return demand;
}

} // namespace

Profile readProfile(MapReader reader, std::string id, const Definitions &definitions,
                    OperandReader &operands) {
    Profile profile;
    profile.title = {"profile." + id + ".title", reader.requireText("title")};
    profile.scheme = reader.text("scheme", id);
    profile.id = std::move(id);
    if (const Value *scope = reader.find("scope"))
        profile.scope =
            ConditionReader(operands).read(*scope, reader.pointer().child("scope"), nullptr);
    if (const Value *law = reader.find("law"))
        profile.law = ConditionReader(operands).read(*law, reader.pointer().child("law"), nullptr);
    if (const Value *demands = reader.find("demands")) {
        MapReader fields = reader.child("demands", argument::phrase("what", "thing.demands"));
        for (const Member &member : demands->map) {
            if (!definitions.field(member.key))
                fields.fail(member.key, "definitions.wrong:no_field_named",
                            {argument::text("name", member.key)});
            profile.demands.push_back(readDemand(
                fields.child(member.key, argument::phrase("what", "thing.demand",
                                                          {argument::text("name", member.key)})),
                member.key, operands));
        }
    }
    if (const Value *rules = reader.find("rules")) {
        MapReader names = reader.child("rules", argument::phrase("what", "thing.rules_of_profile"));
        for (const Member &member : rules->map) {
            if (!definitions.rule(member.key))
                names.fail(member.key, "definitions.wrong:no_rule_named",
                           {argument::text("name", member.key)});
            profile.rules.push_back({member.key, readSeverity(names, member.key, Severity::error)});
        }
    }
    reader.finish();
    return profile;
}

} // namespace updatefacts
