// SPDX-License-Identifier: MIT
#include "validation/rules/DescribeCondition.h"

#include "definitions/Definitions.h"
#include "definitions/messages/SayFinding.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string whenOf(const char *field) {
    return inWords(describeCondition("", builtInDefinitions().field(field)->when));
}

TEST(DescribeCondition, saysItInEnglish) {
    EXPECT_EQ(whenOf("product_name"), "always");
    EXPECT_EQ(whenOf("non_updatable_parts"), "\"updatable\" is \"partly\"");
    EXPECT_EQ(whenOf("update_cost"), "\"updatable\" is \"yes\" or \"partly\"");
    EXPECT_EQ(whenOf("supersedes"), "\"revision\" is at least 2");
    EXPECT_EQ(whenOf("notice_signup_url"), "\"update_notice_channels\" contains \"email_optin\"");
    EXPECT_EQ(whenOf("notice_signup_not_marketing"), "\"notice_signup_url\" is given");
}

TEST(DescribeCondition, joinsParts) {
    const Rule *rule = builtInDefinitions().rule("lifecycle.sales_undecided");
    EXPECT_EQ(inWords(describeCondition("", rule->when)),
              "\"end_of_life\" is given and \"end_of_life\" is not \"tba\"");
    const Rule *english = builtInDefinitions().rule("text.english");
    EXPECT_EQ(inWords(describeCondition("", english->check)),
              "\"language\" matches \"en(-.*)?\" or \"product_name\" contains \"en\"");
}

} // namespace
} // namespace updatefacts
