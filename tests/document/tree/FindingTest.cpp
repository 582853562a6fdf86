// SPDX-License-Identifier: MIT
#include "document/tree/Finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace updatefacts {
namespace {

Finding make(const char *file, Place place, Severity severity, const char *rule) {
    return {rule, severity, file, place, {}, rule, {}};
}

TEST(Finding, onlyAnErrorIsAnError) {
    const Finding note = make("", {}, Severity::note, "a");
    const Finding warning = make("", {}, Severity::warning, "a");
    const Finding error = make("", {}, Severity::error, "a");
    EXPECT_FALSE(hasError({}));
    EXPECT_FALSE(hasError({warning, note}));
    EXPECT_TRUE(hasError({note, error}));
}

TEST(Finding, moreStandBehindThoseThatAreThere) {
    const Finding a = make("a", {}, Severity::error, "a");
    const Finding b = make("b", {}, Severity::note, "b");
    Findings findings = {b};
    append(findings, {a, b});
    append(findings, {});
    EXPECT_THAT(findings, testing::ElementsAre(b, a, b));
}

TEST(Finding, sortedByFilePlaceSeverityAndRule) {
    const Findings expected = {
        make("a.yaml", {}, Severity::warning, "z"),
        make("a.yaml", {1, 2}, Severity::error, "b"),
        make("a.yaml", {1, 2}, Severity::error, "c"),
        make("a.yaml", {1, 2}, Severity::warning, "a"),
        make("a.yaml", {1, 10}, Severity::error, "a"),
        make("a.yaml", {2, 1}, Severity::error, "a"),
        make("b.yaml", {1, 1}, Severity::error, "a"),
    };
    Findings actual(expected.rbegin(), expected.rend());
    sortFindings(actual);
    EXPECT_EQ(actual, expected);
}

} // namespace
} // namespace updatefacts
