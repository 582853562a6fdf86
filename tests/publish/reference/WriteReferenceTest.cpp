// SPDX-License-Identifier: MIT
#include "publish/reference/WriteReference.h"

#include "SmallDefinitions.h"
#include "publish/reference/ListDefinitions.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;

Definitions twoFields() {
    return smallDefinitions("      device:\n"
                            "        kind: choice\n"
                            "        title: Device\n"
                            "        question: Which device?\n"
                            "        required: true\n"
                            "        face: label\n"
                            "        choices: {lamp: Lamp, lock: {title: A|B, label: lock}}\n"
                            "        sources: {law: [Art. 1, Art. 2]}\n"
                            "      years:\n"
                            "        kind: whole_number\n"
                            "        title: Years\n"
                            "        unit: years\n"
                            "        when: {device: lamp}\n"
                            "        maximum: 9\n",
                            "  main.rule:\n"
                            "    check: {years: present}\n"
                            "    severity: warning\n"
                            "    unless: {device: lock}\n"
                            "    message: Say it.\n"
                            "    mend: Add years.\n");
}

TEST(WriteReference, tellsEachField) {
    const std::string text = writeReference(twoFields());
    EXPECT_THAT(text, HasSubstr("| [`device`](#device) | Device | always | label |\n"
                                "| [`years`](#years) | Years | no | detail |\n"));
    EXPECT_THAT(text, HasSubstr("### device\n\n**Device.** Which device?\n\n"
                                "| What to write | Needed | Stands on | Asked for by |\n"
                                "| --- | --- | --- | --- |\n"
                                "| one of the choices | always | label | The Law: Art. 1, Art. 2 "
                                "|\n\n"
                                "| Choice | Means | On the label |\n"
                                "| --- | --- | --- |\n"
                                "| `lamp` | Lamp |  |\n"
                                "| `lock` | A\\|B | lock |\n"));
    EXPECT_THAT(text, HasSubstr("| whole number of years | at most 9 years | no | where \"device\" "
                                "is \"lamp\" | detail |\n"));
}

TEST(WriteReference, tellsRulesAndDocuments) {
    const std::string text = writeReference(twoFields());
    EXPECT_THAT(text, HasSubstr("| `main.rule` | warning | except where \"device\" is \"lock\" | "
                                "Say it. | Add years. |\n"));
    EXPECT_THAT(text, HasSubstr("| `law` | The Law |\n"));
}

TEST(ListDefinitions, givesEachFieldAndRuleOneObject) {
    EXPECT_THAT(listFieldsAsJson(twoFields()),
                HasSubstr("{\n    \"id\": \"years\",\n    \"section\": \"main\",\n"
                          "    \"kind\": \"whole_number\",\n    \"title\": \"Years\",\n"
                          "    \"required\": \"no\",\n"
                          "    \"when\": \"where \\\"device\\\" is \\\"lamp\\\"\",\n"
                          "    \"limits\": {\"maximum\": 9, \"unit\": \"years\"},\n"
                          "    \"face\": \"detail\"\n  }"));
    EXPECT_THAT(listRulesAsJson(twoFields()),
                HasSubstr("\"id\": \"main.rule\",\n    \"severity\": \"warning\",\n"));
}

} // namespace
} // namespace updatefacts
