// SPDX-License-Identifier: MIT
#include "cli/RunInProcess.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

const std::string own = UPDATEFACTS_SOURCE_DIR "/.github/update-facts.yaml";

/// What we ask of makers, we do: our own disclosure has nothing but the note that its addresses are
/// samples, as there is no site yet.
TEST(OwnDisclosure, hasNoErrorAndNoWarning) {
    const Outcome outcome = runInProcess({"check", own, "--today", "2026-11-27"});
    EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
    EXPECT_THAT(outcome.out + outcome.err, testing::HasSubstr("[url.sample]"));
}

} // namespace
} // namespace updatefacts
