// SPDX-License-Identifier: MIT
#include "validation/CheckCompared.h"

#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"
#include "validation/describe/DescribeFindings.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Disclosure example(const std::string &name) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml";
    return Disclosure(readYaml(readFile(file), name));
}

Disclosure productOf(const std::string &text) {
    return Disclosure(readYaml(text, text));
}

/// "severity rule" of each finding.
std::vector<std::string> foundIn(const std::vector<Disclosure> &disclosures) {
    std::vector<const Disclosure *> products;
    for (const Disclosure &each : disclosures)
        products.push_back(&each);
    std::vector<std::string> found;
    for (const Finding &finding : checkCompared(products))
        found.push_back(std::string(nameOf(finding.severity)) + ' ' + finding.rule);
    return found;
}

TEST(CheckCompared, takesProductsOfOneKind) {
    EXPECT_THAT(foundIn({example("phone-s24"), example("phone-s24-plus"), example("phone-ended")}),
                IsEmpty());
}

TEST(CheckCompared, warnsOfOtherKinds) {
    EXPECT_THAT(foundIn({example("camera"), example("doorbell"), example("bulb")}),
                ElementsAre("warning compare.other_kind", "warning compare.other_kind"));
    EXPECT_THAT(foundIn({productOf("model_identifier: A\n"), example("bulb")}), IsEmpty())
        << "one does not say what it is";
}

TEST(CheckCompared, refusesAPart) {
    for (const char *subject : {"chip", "module", "operating_system", "cloud_service"})
        EXPECT_THAT(foundIn({productOf(std::string("subject: ") + subject + '\n'),
                             productOf("subject: product\n")}),
                    ElementsAre("error compare.part"))
            << subject;
}

TEST(CheckCompared, refusesTheSameProduct) {
    const struct {
        const char *first, *second;
        bool isSame;
    } rows[] = {
        {"manufacturer_name: Ä\nmodel_identifier: M 1\n",
         "manufacturer_name: Ä\nmodel_identifier: m1\n", true},
        {"gtin: \"4006381333931\"\nmodel_identifier: A\n",
         "gtin: \"04006381333931\"\nmodel_identifier: B\n", true},
        {"manufacturer_name: Ä\ndisclosure_id: X\nrevision: 1\n",
         "manufacturer_name: Ä\ndisclosure_id: X\nrevision: 2\n", true},
        {"manufacturer_name: Ä\ndisclosure_id: X\n", "manufacturer_name: Ö\ndisclosure_id: X\n",
         false},
        {"manufacturer_name: Ä\nmodel_identifier: M1\n",
         "manufacturer_name: Ä\nmodel_identifier: M2\n", false},
    };
    for (const auto &row : rows) {
        const auto found = foundIn({productOf(row.first), productOf(row.second)});
        if (row.isSame)
            EXPECT_THAT(found, ElementsAre("error compare.same_product")) << row.second;
        else
            EXPECT_THAT(found, IsEmpty()) << row.second;
    }
}

TEST(CheckCompared, namesTheOtherFile) {
    const Disclosure camera = example("camera");
    const Disclosure doorbell = example("doorbell");
    const std::vector<const Disclosure *> products = {&camera, &doorbell};
    const Findings findings = checkCompared(products);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().file, "doorbell");
    EXPECT_EQ(messageOf(findings.front()),
              "This is another kind of device than camera: \"doorbell\" and \"camera\".");
}

} // namespace
} // namespace updatefacts
