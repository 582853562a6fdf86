// SPDX-License-Identifier: MIT
#include "output/labels/LabelJob.h"
#include "FolderTest.h"
#include "document/files/ReadFile.h"
#include "label/type/Fonts.h"
#include "validation/describe/DescribeFindings.h"

#include "disclosure/Canonical.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr Date day{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{20}};

const Fonts &fonts() {
    static const Fonts all;
    return all;
}

std::string example(const std::string &name) {
    return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name);
}

LabelJob jobFor(std::vector<LabelFormat> formats) {
    LabelJob job;
    job.templates = {builtInTemplate("panel")};
    job.formats = std::move(formats);
    job.options.today = day;
    return job;
}

std::vector<std::string> namesOf(const LabelResult &result) {
    std::vector<std::string> names;
    for (const LabelFile &file : result.files)
        names.push_back(file.name);
    return names;
}

/// Its label is for those who build it in: made, but not without a word.
TEST(LabelJob, warnsOfALabelOfAPart) {
    const auto foundFor = [](const std::string &name) {
        const LabelResult result =
            runLabelJob(example(name), name, jobFor({*labelFormat("pdf")}), fonts());
        EXPECT_THAT(result.files, testing::SizeIs(1)) << name;
        return std::ranges::count(result.findings, "label.part", &Finding::rule);
    };
    EXPECT_EQ(foundFor("radio-module.yaml"), 1);
    EXPECT_EQ(foundFor("kettle.yaml"), 0);
}

TEST(LabelJob, goesTheWholeWay) {
    const LabelResult result = runLabelJob(example("kettle.yaml"), "kettle.yaml",
                                           jobFor({*labelFormat("pdf"), *labelFormat("svg"),
                                                   *labelFormat("png"), *labelFormat("png1")}),
                                           fonts());
    EXPECT_FALSE(hasError(result.findings)) << describeFindings(result.findings);
    ASSERT_EQ(result.files.size(), 4U);
    const std::string stem = "Brewster-Home-Ltd_Steam-&-Pour-Kettle-1.7-l_K17-GB-2026_panel_en";
    EXPECT_THAT(namesOf(result),
                ElementsAre(stem + ".pdf", stem + ".svg", stem + ".png", stem + "_1bit.png"));
    EXPECT_THAT(result.files[0].bytes, StartsWith("%PDF-"));
    EXPECT_THAT(result.files[1].bytes, HasSubstr("<svg"));
    EXPECT_THAT(result.files[2].bytes, StartsWith("\x89PNG"));
    EXPECT_THAT(result.files[3].bytes, StartsWith("\x89PNG"));
    EXPECT_EQ(result.files[3].bytes[24], 1) << "bits a sample, PNG 11.2.2";
    EXPECT_EQ(result.fingerprint.size(), 64U);
}

TEST(LabelJob, givesTheSameBytesAgain) {
    const LabelJob job = jobFor({*labelFormat("pdf"), *labelFormat("svg"), *labelFormat("png")});
    const LabelResult first = runLabelJob(example("camera-ar.yaml"), "a.yaml", job, fonts());
    const LabelResult second = runLabelJob(example("camera-ar.yaml"), "b.yaml", job, Fonts());
    ASSERT_EQ(first.files.size(), 3U) << describeFindings(first.findings);
    ASSERT_EQ(second.files.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(first.files[i].bytes, second.files[i].bytes) << first.files[i].name;
}

TEST(LabelJob, makesEachTemplateInEachLanguage) {
    LabelJob job = jobFor({*labelFormat("svg")});
    job.templates.push_back(builtInTemplate("shelf"));
    job.languages = {{"en"}, {"de"}};
    const LabelResult result = runLabelJob(example("kettle.yaml"), "kettle.yaml", job, fonts());
    EXPECT_THAT(namesOf(result), ElementsAre(EndsWith("panel_en.svg"), EndsWith("shelf_en.svg"),
                                             EndsWith("panel_de.svg"), EndsWith("shelf_de.svg")));
}

TEST(LabelJob, speaksTheDisclosuresLanguageElseEnglish) {
    const LabelJob job = jobFor({*labelFormat("svg")});
    const auto nameFor = [&](const char *name) {
        return namesOf(runLabelJob(example(name), name, job, fonts()));
    };
    EXPECT_THAT(nameFor("door-lock-de.yaml"), ElementsAre(EndsWith("_de.svg")));
    EXPECT_THAT(nameFor("rice-cooker-ja.yaml"), ElementsAre(EndsWith("_ja.svg")));
    std::string esperanto = example("rice-cooker-ja.yaml");
    const std::string language = "language: \"ja\"";
    esperanto.replace(esperanto.find(language), language.size(), "language: \"eo\"");
    EXPECT_THAT(namesOf(runLabelJob(esperanto, "eo.yaml", job, fonts())),
                ElementsAre(EndsWith("_en.svg")));
}

TEST(LabelJob, givesNoFileForAnInvalidDisclosure) {
    std::string text = example("kettle.yaml");
    const std::string end = "support_end: \"2029-01-31\"";
    text.replace(text.find(end), end.size(), "support_end: \"2029-02-31\"");
    const LabelResult result =
        runLabelJob(text, "kettle.yaml", jobFor({*labelFormat("pdf")}), fonts());
    EXPECT_TRUE(hasError(result.findings));
    EXPECT_THAT(result.files, IsEmpty());
    EXPECT_EQ(result.fingerprint, "");
    for (const Finding &finding : result.findings)
        EXPECT_EQ(finding.file, "kettle.yaml");
}

/// A template too small for its texts gives no label, and the others of the job are held back too.
TEST(LabelJob, givesNoFileWhenOneLabelDoesNotFit) {
    const std::string tiny = "template: tiny\ntitle: Tiny\nsize: [10mm, 10mm]\nmargin: 1mm\n"
                             "resolution: 300dpi\nbody:\n"
                             "  - text: {slot: product_name, style: name}\n"
                             "  - text: {slot: lead, style: lead}\n"
                             "  - text: {slot: head, style: head}\n";
    ReadTemplate read = readTemplate(readYaml(tiny, "tiny.yaml"));
    if (read.result.empty())
        GTEST_FAIL() << describeFindings(read.findings);
    LabelJob job = jobFor({*labelFormat("pdf")});
    job.templates.push_back(read.result.front());
    const LabelResult result = runLabelJob(example("kettle.yaml"), "kettle.yaml", job, fonts());
    EXPECT_TRUE(hasError(result.findings));
    EXPECT_THAT(result.files, IsEmpty());
}

class AttachedFile : public FolderTest {};

TEST_F(AttachedFile, hasTheFingerprintOfTheDisclosure) {
    const LabelResult result =
        runLabelJob(example("kettle.yaml"), "kettle.yaml", jobFor({*labelFormat("pdf")}), fonts());
    ASSERT_EQ(result.files.size(), 1U);
    const std::string pdf = folder() / "label.pdf";
    put("label.pdf", result.files[0].bytes);
    const std::string command =
        "qpdf --show-attachment=disclosure.yaml '" + pdf + "' > '" + pdf + ".yaml'";
    ASSERT_EQ(std::system(command.c_str()), 0);
    EXPECT_EQ(fingerprintOf(readYaml(contents()["label.pdf.yaml"], "").root), result.fingerprint);
}

} // namespace
} // namespace updatefacts
