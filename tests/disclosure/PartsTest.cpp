// SPDX-License-Identifier: MIT
#include "disclosure/Parts.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *device;
    const char *parts;
    const char *first; ///< name of the part that ends first; "": none ends before the device
};

constexpr const char *dated = "support_commitment: promised, support_end: 2031-06";
constexpr const char *unit =
    "support_commitment: promised, unit_period: {months: 36, counted_from: purchase}";

TEST(Parts, endBeforeTheDevice) {
    const Row rows[] = {
        {dated, "{name: a, commitment: promised, support_end: 2031-06}", ""},
        {dated, "{name: a, commitment: promised, support_end: 2031-06-29}", "a"},
        {dated, "{name: a, commitment: planned, support_end: 2030-01}", "a"},
        {dated,
         "{name: a, commitment: promised, support_end: 2030-01}, {name: b, commitment: promised, "
         "support_end: 2029-12}",
         "b"},
        {dated,
         "{name: a, commitment: promised, support_end: 2027-01}, {name: b, commitment: "
         "not_promised}",
         "b"},
        {dated,
         "{name: a, commitment: not_promised}, {name: b, commitment: ended, support_end: "
         "not_published}",
         "b"},
        {dated, "{name: a, commitment: promised, unit_months: 1, counted_from: purchase}", ""},
        {unit, "{name: a, commitment: promised, unit_months: 35, counted_from: purchase}", "a"},
        {unit, "{name: a, commitment: promised, unit_months: 36, counted_from: purchase}", ""},
        {unit, "{name: a, commitment: promised, unit_months: 12, counted_from: last_sale}", ""},
        {unit, "{name: a, commitment: promised, support_end: 2020-01}", ""},
        {"support_commitment: not_promised", "{name: a, commitment: ended}", ""},
        {"support_commitment: ended, support_end: 2031-06",
         "{name: a, commitment: promised, support_end: 2030-01}", ""},
    };
    for (const Row &row : rows) {
        const std::string text =
            std::string("{") + row.device + ", components: [" + row.parts + "]}";
        const Disclosure device(readYaml(text, ""));
        const Value *first = firstPartToEnd(device);
        EXPECT_EQ(first ? first->find("name")->scalar : "", row.first) << text;
    }
}

TEST(Parts, areKnownByFingerprintAddressOrName) {
    const PartKey chip{std::string(64, 'a'), "https://chips.example/r7.yaml", "R7"};
    EXPECT_TRUE((PartKey{std::string(64, 'a'), {}, {}}).mayBe(chip));
    EXPECT_TRUE((PartKey{std::string(64, 'b'), chip.url, {}}).mayBe(chip));
    EXPECT_TRUE((PartKey{{}, {}, "R7"}).mayBe(chip));
    EXPECT_FALSE(
        (PartKey{std::string(64, 'b'), "https://chips.example/r8.yaml", "R8"}).mayBe(chip));
    EXPECT_FALSE(PartKey().mayBe(PartKey()));
    EXPECT_FALSE((PartKey{std::string(64, 'b'), chip.url, {}}).isFingerprintOf(chip));
}

} // namespace
} // namespace updatefacts
