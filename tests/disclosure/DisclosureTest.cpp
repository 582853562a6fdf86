// SPDX-License-Identifier: MIT
#include "disclosure/Disclosure.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

Disclosure disclosure(const std::string &yaml) {
    return Disclosure(readYaml(yaml, "test.yaml"));
}

TEST(Disclosure, answersScalarsAsWritten) {
    const Disclosure kettle = disclosure("model_identifier: \"1.10\"\nrevision: 3\nflag: true\n"
                                         "empty: ~\nblank: ''\nlist: [a]\n");
    EXPECT_EQ(kettle.text("model_identifier"), "1.10");
    EXPECT_EQ(kettle.text("revision"), "3");
    EXPECT_EQ(kettle.text("flag"), "true");
    EXPECT_EQ(kettle.text("empty"), "");
    EXPECT_EQ(kettle.text("list"), "");
    EXPECT_EQ(kettle.text("nothing"), "");
    EXPECT_TRUE(kettle.has("flag"));
    EXPECT_TRUE(kettle.has("list"));
    for (const char *absent : {"empty", "blank", "nothing"})
        EXPECT_FALSE(kettle.has(absent)) << absent;
}

TEST(Disclosure, answersTextsByLanguage) {
    const Disclosure kettle =
        disclosure("language: de\nproduct_name: {en: Kettle, de: Kessel, fr: ''}\nmaker: ACME\n");
    EXPECT_EQ(kettle.text("product_name"), "Kessel");
    EXPECT_EQ(kettle.text("product_name", "en"), "Kettle");
    EXPECT_EQ(kettle.languageOf("product_name", "en"), "en");
    for (const char *missing : {"fr", "ja", ""}) {
        EXPECT_EQ(kettle.text("product_name", missing), "Kessel") << missing;
        EXPECT_EQ(kettle.languageOf("product_name", missing), "de") << missing;
    }
    EXPECT_EQ(kettle.text("maker", "en"), "ACME");
    EXPECT_EQ(kettle.languageOf("maker", "en"), "de");
    EXPECT_EQ(kettle.text("nothing", "en"), "");
}

TEST(Disclosure, answersChoicesDatesAndNumbers) {
    const Disclosure kettle = disclosure("channels: [on_device, sms, [x]]\nend: 2031-06\n"
                                         "last: 2026-03-14T23:59:59Z\nsale: tba\nrevision: 3\n"
                                         "size: \"3\"\n");
    EXPECT_THAT(kettle.texts("channels"), testing::ElementsAre("on_device", "sms"));
    EXPECT_THAT(kettle.texts("end"), testing::IsEmpty());
    EXPECT_EQ(kettle.date("end"), PartialDate::parse("2031-06"));
    EXPECT_EQ(kettle.date("last"), PartialDate::parse("2026-03-14"));
    EXPECT_EQ(kettle.date("sale"), std::nullopt);
    EXPECT_EQ(kettle.date("nothing"), std::nullopt);
    EXPECT_EQ(kettle.integer("revision"), 3);
    EXPECT_EQ(kettle.integer("size"), std::nullopt);
    EXPECT_EQ(kettle.integer("nothing"), std::nullopt);
}

TEST(Disclosure, answersEmptyToWhatIsNone) {
    for (const char *yaml : {"- a\n", "text\n", "", "language: {de: x}\nproduct_name: {de: y}\n"}) {
        const Disclosure none = disclosure(yaml);
        EXPECT_EQ(none.text("product_name"), "") << yaml;
        EXPECT_EQ(none.text("language", "en"), "") << yaml;
        EXPECT_FALSE(none.has("revision")) << yaml;
    }
}

} // namespace
} // namespace updatefacts
