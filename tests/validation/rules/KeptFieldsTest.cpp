// SPDX-License-Identifier: MIT
#include "validation/rules/KeptFields.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace updatefacts {
namespace {

/// Fields that say what is so, or how to reach somebody: they may change, as no time is promised.
const std::map<std::string, const char *> free = {
    {"update_delivery", "how updates come, as it is now"},
    {"update_postpone", "what the user can do, as it is now"},
    {"update_notice_channels", "how users hear of updates, as it is now"},
    {"update_connection_needed", "what is needed, as it is now"},
    {"update_security_features", "how updates are protected, as it is now"},
    {"support_start_basis", "says what the start means, which is kept itself"},
    {"support_end_at_first_supply", "kept word for word by support.first_supply_stays"},
    {"last_security_update", "grows, by support.last_update_back"},
    {"support_type", "what support is made of"},
    {"general_availability", "kept word for word by lifecycle.start_date_stays"},
    {"updates_in_twelve_months", "a count of what was"},
    {"expected_use_years", "an expectation"},
    {"last_placed_on_market", "a fact"},
    {"last_manufactured", "a fact"},
    {"end_of_sales", "lifecycle.sales_date_stays"},
    {"end_of_life", "lifecycle.life_not_shortened"},
    {"end_behaviour", "afterwards.not_worse"},
    {"risk_after_support", "advice"},
    {"end_options", "advice"},
    {"end_of_support_notice", "ways, not times"},
    {"default_password", "a fact"},
    {"sbom_status", "a fact"},
    {"hbom_status", "a fact"},
};

bool canBePromised(const Field &field) {
    using Shape = Field::Shape;
    return field.shape() == Shape::date || field.shape() == Shape::number ||
           field.shape() == Shape::choice || field.shape() == Shape::choices ||
           field.shape() == Shape::group || field.shape() == Shape::list;
}

/// A new field that can hold a promise has a rule that keeps it, or stands in the table above.
TEST(KeptFields, areAllThatCanShrink) {
    const std::set<std::string> kept = keptFields(builtInDefinitions());
    const std::set<std::string> sections = {"updating", "period", "components", "afterwards",
                                            "contact"};
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            EXPECT_TRUE(!sections.contains(section.id) || !canBePromised(field) ||
                        kept.contains(field.id) || free.contains(field.id))
                << field.id;
    for (const auto &[field, why] : free)
        EXPECT_TRUE(builtInDefinitions().field(field)) << field << ": " << why;
}

/// Every date, duration and choice of a part is looked at, too.
TEST(KeptFields, areAllOfAPart) {
    std::set<std::string> looked;
    const auto add = [&](const Operand &operand) {
        if (operand.source == Operand::Source::earlierItem)
            looked.insert(operand.field.tokens().front());
    };
    for (const Rule &rule : builtInDefinitions().rules) {
        std::ranges::for_each(rule.operands, add);
        std::vector<Condition> conditions = {rule.check, rule.when};
        while (!conditions.empty()) {
            const Condition condition = conditions.back();
            conditions.pop_back();
            add(condition.operand);
            conditions.insert(conditions.end(), condition.parts.begin(), condition.parts.end());
        }
    }
    for (const Field &member : builtInDefinitions().field("components")->fields.front().fields)
        EXPECT_TRUE(!canBePromised(member) || looked.contains(member.id)) << member.id;
}

TEST(KeptFields, nameTheRevisionToo) {
    const std::set<std::string> kept = keptFields(builtInDefinitions());
    for (const char *field : {"disclosure_id", "revision", "language", "support_end", "components"})
        EXPECT_TRUE(kept.contains(field)) << field;
    EXPECT_FALSE(kept.contains("product_name"));
}

} // namespace
} // namespace updatefacts
