// SPDX-License-Identifier: MIT
// What ends before security updates do is said on every face, however little room there is.
#include "ExampleLabels.h"
#include "definitions/messages/SayFinding.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

/// The camera, which does not work without a service that ends years before its updates.
Disclosure cameraThatStops(const std::string &more = {}) {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml";
    std::string text = readFile(file);
    const std::size_t line = text.find("works_offline:");
    text.replace(line, text.find('\n', line) - line,
                 "works_offline: \"no\"\ncloud_dependency_end: 2027-01\n" + more);
    return Disclosure(readYaml(text, file));
}

Label labelOf(const Disclosure &disclosure, const std::string &face,
              const std::string &language = "en") {
    const LaidOut laidOut =
        layOut({disclosure, builtInDefinitions(), builtInTemplate(face), optionsOf2026()},
               Words(language), fonts());
    for (const Finding &finding : laidOut.findings)
        EXPECT_NE(finding.severity, Severity::error)
            << face << ' ' << language << ": " << messageOf(finding);
    return laidOut.label;
}

TEST(EarlierEnd, ofTheServiceIsSaidOnEveryFaceInEveryLanguage) {
    const Disclosure camera = cameraThatStops();
    for (const std::string &face : builtInTemplateIds()) {
        EXPECT_EQ(textOf(labelOf(camera, face), "stops.name"), "Works only until") << face;
        EXPECT_THAT(textOf(labelOf(camera, face), "stops.value"),
                    testing::MatchesRegex("January.{1,2}2027.*"))
            << face;
        for (const std::string &language : Words::languages())
            EXPECT_NE(textOf(labelOf(camera, face, language), "stops.value"), "")
                << face << ' ' << language;
        EXPECT_EQ(textOf(labelOf(example("camera"), face), "stops.name"), "") << face;
    }
    EXPECT_EQ(textOf(labelOf(camera, "panel"), "stops.value"),
              "January\u00A02027 · needs its online service");
}

TEST(EarlierEnd, ofAServiceNamesTheDayWhereTheMonthWouldSayMore) {
    Document document = cameraThatStops().document();
    for (Member &member : document.root.map)
        if (member.key == "cloud_dependency_end")
            member.value.scalar = "2027-01-10";
    EXPECT_THAT(textOf(labelOf(Disclosure(document), "panel"), "stops.value"),
                testing::StartsWith("10 Jan"));
}

TEST(EarlierEnd, ofSeveralPartsCountsThoseThatAreNotNamed) {
    const std::string wifi =
        "{name: Wi-Fi module, kind: supplier_part, commitment: promised, support_end: 2029-06}";
    const std::string cloud =
        "{name: Nuno Cloud, kind: online_service, commitment: promised, support_end: 2030-12-10}";
    const std::string app = "{name: App, kind: app, commitment: promised, support_end: 2031-06}";
    const auto value = [&](const std::string &parts, const char *face) {
        const Disclosure camera = cameraThatStops("components: [" + parts + "]\n");
        std::string text = textOf(labelOf(camera, face), "part.value");
        std::erase_if(text, [](char c) { return (c & 0x80) != 0; }); // isolates and middle dots
        return text;
    };
    for (const char *face : {"panel", "strip", "shelf", "thermal", "esl"}) {
        EXPECT_EQ(value(wifi, face), "Wi-Fi module  Until June 2029") << face;
        EXPECT_EQ(value(cloud + ", " + wifi, face), "Wi-Fi module  Until June 2029  +1") << face;
        EXPECT_EQ(value(app + ", " + cloud, face), "Nuno Cloud  Until 10 December 2030") << face;
    }
}

} // namespace
} // namespace updatefacts
