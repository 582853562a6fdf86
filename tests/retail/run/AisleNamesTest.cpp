// SPDX-License-Identifier: MIT
#include "retail/run/AisleNames.h"

#include <gmock/gmock.h>

#include <vector>

namespace updatefacts {
namespace {

using testing::MatchesRegex;

TEST(AisleNames, areThoseOfTheAislesWhereTheyCan) {
    AisleNames names("run.pdf");
    EXPECT_EQ(names.nameFor(""), "none");
    EXPECT_EQ(names.nameFor("Dairy"), "Dairy");
    EXPECT_EQ(names.nameFor("ممر"), "ممر");
    EXPECT_EQ(names.nameFor("A-12"), "A-12");
}

TEST(AisleNames, areSafeAndNeverTheSame) {
    AisleNames names("run.pdf");
    std::set<std::string> all;
    for (const char *aisle : {"",
                              "none",
                              "None",
                              "dairy",
                              "Dairy",
                              "DAIRY",
                              "a/b",
                              "a-b",
                              "a\\b",
                              "..",
                              "/",
                              "../../etc/passwd",
                              "CON",
                              "A-0001",
                              "A",
                              "a-12345",
                              "caf\xC3\xA9",
                              "cafe\xCC\x81",
                              "x\n",
                              "x",
                              "A\xE2\x80\xAE"
                              "B"})
        EXPECT_TRUE(all.insert(names.nameFor(aisle)).second) << aisle;
    for (const std::string &name : all) {
        EXPECT_EQ(name.find_first_of("/\\\n"), std::string::npos) << name;
        EXPECT_THAT(name, testing::Not(MatchesRegex(".*-[0-9]{4,}"))) << name;
    }
}

TEST(AisleNames, leaveRoomForTheNameOfTheRun) {
    for (const std::size_t length : {7U, 100U, 200U, 222U}) {
        AisleNames names("shop/" + std::string(length - 4, 'r') + ".pdf");
        std::string aisle;
        for (int i = 0; i < 150; ++i)
            aisle += "\xD8\xAD"; // 300 bytes
        const std::string name = names.nameFor(aisle);
        EXPECT_LE(length + name.size() + 8, 255U) << length; // -NAME, -00001
        EXPECT_THAT(name, MatchesRegex(".+~[0-9a-f]{6}"));
    }
}

TEST(AisleNames, areTheSameInEveryRun) {
    AisleNames a("run.pdf"), b("other.pdf");
    for (const char *aisle : {"Dairy", "dairy", "A-0001", ".."})
        EXPECT_EQ(a.nameFor(aisle), b.nameFor(aisle));
}

} // namespace
} // namespace updatefacts
