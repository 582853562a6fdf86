// SPDX-License-Identifier: MIT
#include "validation/ValidateParts.h"
#include "ValidText.h"
#include "disclosure/History.h"
#include "validation/ValidateBeside.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAreArray;

std::shared_ptr<const Disclosure> read(const std::string &text, const std::string &file) {
    return std::make_shared<const Disclosure>(
        publishedDisclosure(readYaml(text, file), builtInDefinitions()));
}

std::string chipText(const std::string &lines = {}) {
    return validTextWith("disclosure_id: R7\nsubject: chip\nproduct_name: R7 radio chip\n"
                         "model_identifier: R7\nproduct_category: ~\nend_behaviour: ~\n"
                         "machine_readable_url: https://chips.hobbsco.com/r7.yaml\n" +
                         lines);
}

std::string deviceText(const std::string &fingerprint, const std::string &lines = {}) {
    const std::string named =
        fingerprint.empty() ? "" : "    disclosure_fingerprint: '" + fingerprint + "'\n";
    return validTextWith("") +
           "\ncomponents:\n  - name: R7 radio chip\n    kind: supplier_part\n"
           "    commitment: promised\n    support_end: 2032-06\n" +
           named + lines;
}

std::vector<std::string> messagesOf(const Findings &findings) {
    std::vector<std::string> messages;
    for (const Finding &finding : findings)
        messages.push_back(finding.message);
    return messages;
}

struct Row {
    const char *name;
    const char *chip; ///< lines of the chip's disclosure that are changed
    const char *part; ///< further lines of the device's item
    std::vector<std::string> messages;
};

TEST(ValidateParts, holdsTheDeviceAgainstThePartsMaker) {
    const Row rows[] = {
        {"as named", "support_end: 2032-06\n", "", {}},
        {"shorter than the item says", "support_end: 2031-07\n", "", {"components.says_more:date"}},
        {"shorter than the device",
         "support_end: 2031-05\n",
         "",
         {"components.supplier_ends_first:date"}},
        {"shorter, with a reason",
         "support_end: 2031-05\n",
         "    longer_reason: We correct it ourselves.\n",
         {"components.says_more:date"}},
        {"planned only",
         "support_end: 2032-06\nsupport_commitment: planned\n",
         "",
         {"components.says_more:date"}},
        {"ended",
         "support_commitment: ended\nsupport_end: 2020-06\n",
         "",
         {"components.supplier_ends_first:ended"}},
        {"not promised",
         "support_commitment: not_promised\nsupport_end: ~\n",
         "",
         {"components.supplier_ends_first:not_promised"}},
    };
    for (const Row &row : rows) {
        const auto chip = read(chipText(row.chip), "chip.yaml");
        const auto device = read(deviceText(chip->fingerprint(), row.part), "device.yaml");
        EXPECT_THAT(messagesOf(partFindings(*device, {chip})), ElementsAreArray(row.messages))
            << row.name;
    }
}

TEST(ValidateParts, findsAChangedFile) {
    const auto chip = read(chipText("support_end: 2032-06\n"), "chip.yaml");
    const auto changed = read(chipText("support_end: 2032-07\n"), "chip.yaml");
    const auto next = read(
        chipText("support_end: 2032-07\nrevision: 2\nsupersedes: '" + chip->fingerprint() + "'\n"),
        "chip-2.yaml");
    const auto device = read(deviceText(chip->fingerprint()), "device.yaml");
    const auto unnamed = read(deviceText({}), "device.yaml");
    using Messages = std::vector<std::string>;
    EXPECT_EQ(messagesOf(partFindings(*device, {changed})),
              Messages{"components.fingerprint:changed"});
    EXPECT_EQ(messagesOf(partFindings(*device, {next})), Messages{"components.fingerprint:next"});
    EXPECT_EQ(messagesOf(partFindings(*unnamed, {chip})), Messages{"components.fingerprint:none"});
    EXPECT_EQ(messagesOf(partFindings(*device, {changed, chip})), Messages{});
    EXPECT_TRUE(hasError(partFindings(*device, {changed})));
    EXPECT_FALSE(hasError(partFindings(*device, {next})));
}

TEST(ValidateParts, saysWhichFileIsOfNoPart) {
    const auto chip = read(chipText(), "chip.yaml");
    const auto other = read(chipText("product_name: R8\nmachine_readable_url: ~\n"), "other.yaml");
    const auto device = read(deviceText({}), "device.yaml");
    EXPECT_THAT(unnamedPart(*device, *chip), testing::IsEmpty());
    EXPECT_THAT(messagesOf(unnamedPart(*device, *other)),
                testing::ElementsAre("components.not_named"));
}

TEST(ValidateParts, areLookedAtBesideTheDevice) {
    const auto chip = read(chipText("support_end: 2031-05\n"), "chip.yaml");
    const auto device = read(deviceText(chip->fingerprint()), "device.yaml");
    const Findings findings = validateBeside(*device, {{chip}, {}, {}, true}, builtInDefinitions(),
                                             {testDay, {}, nullptr});
    EXPECT_THAT(messagesOf(findings), testing::ElementsAre("components.supplier_ends_first:date"));
}

} // namespace
} // namespace updatefacts
