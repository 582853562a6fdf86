// SPDX-License-Identifier: MIT
#include "site/data/MailtoUri.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(MailtoUri, holdsAllOfTheMailbox) {
    EXPECT_EQ(mailtoUri("security@a.example"), "mailto:security@a.example");
    EXPECT_EQ(mailtoUri("o'neil+flaws.a_b-c~d@a.example"), "mailto:o'neil+flaws.a_b-c~d@a.example");
    EXPECT_EQ(mailtoUri("a#1?cc=b&50%@a.example"), "mailto:a%231%3Fcc%3Db%2650%25@a.example");
}

} // namespace
} // namespace updatefacts
