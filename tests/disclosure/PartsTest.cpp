// SPDX-License-Identifier: MIT
#include "disclosure/Parts.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *device;
    const char *parts;
    const char *earlier; ///< names of the parts that end before the device, the first to end first
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
         "support_end: 2029-12}, {name: c, commitment: promised, support_end: 2031-06}",
         "ba"},
        {dated,
         "{name: a, commitment: promised, support_end: 2027-01}, {name: b, commitment: "
         "not_promised}",
         "ba"},
        {dated,
         "{name: a, commitment: not_promised}, {name: b, commitment: ended, support_end: "
         "not_published}",
         "ba"},
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
        std::string names;
        for (const Value *part : partsEndingEarlier(device))
            names += part->find("name")->scalar;
        EXPECT_EQ(names, row.earlier) << text;
    }
}

TEST(Parts, sayUntilWhenADeviceWorksWithoutTheInternet) {
    const struct {
        const char *device;
        const char *until; ///< "": as long as updates come, and longer
    } rows[] = {
        {"support_commitment: promised, support_end: 2032-03, works_offline: 'no', "
         "cloud_dependency_end: 2027-01",
         "2027-01"},
        {"support_commitment: planned, support_end: 2032-03, works_offline: 'no', "
         "cloud_dependency_end: 2032-03-30",
         "2032-03-30"},
        {"support_commitment: promised, support_end: 2032-03, works_offline: 'no', "
         "cloud_dependency_end: 2032-03-31",
         ""},
        {"support_commitment: promised, support_end: 2032-03, works_offline: 'no', "
         "cloud_dependency_end: same_as_support",
         ""},
        {"support_commitment: promised, support_end: 2032-03, works_offline: limited, "
         "cloud_dependency_end: 2027-01",
         ""},
        {"support_commitment: promised, support_end: 2032-03, works_offline: full, "
         "cloud_dependency_end: 2027-01",
         ""},
        {"support_commitment: promised, unit_period: {months: 36, counted_from: purchase}, "
         "works_offline: 'no', cloud_dependency_end: 2040-01",
         "2040-01"},
        {"support_commitment: not_promised, works_offline: 'no', cloud_dependency_end: 2027-01",
         "2027-01"},
        {"updatable: 'no', works_offline: 'no', cloud_dependency_end: 2027-01", "2027-01"},
        {"support_commitment: ended, support_end: 2025-01, end_behaviour: keeps_working, "
         "works_offline: 'no', cloud_dependency_end: 2027-01",
         "2027-01"},
        {"support_commitment: ended, support_end: 2025-01, end_behaviour: stops_working, "
         "works_offline: 'no', cloud_dependency_end: 2024-06",
         ""},
    };
    const Date today = std::chrono::year(2026) / std::chrono::November / 23;
    for (const auto &row : rows) {
        const Disclosure device(readYaml(std::string("{") + row.device + '}', ""));
        const auto until = worksOnlyUntil(device, today);
        EXPECT_EQ(until ? until->toString() : "", row.until) << row.device;
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
