// SPDX-License-Identifier: MIT
#include "output/labels/CardJob.h"

#include "document/files/ReadFile.h"
#include "output/labels/LabelSession.h"
#include "validation/describe/DescribeFindings.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<WrittenDisclosure> examples(const std::vector<std::string> &names) {
    std::vector<WrittenDisclosure> written;
    for (const std::string &name : names)
        written.push_back({name + ".yaml",
                           readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml")});
    return written;
}

CardJob jobFor(const std::vector<std::string> &cards, std::size_t products,
               const std::vector<std::string> &formats = {"pdf"}) {
    CardJob job;
    for (const std::string &card : cards)
        job.cards.push_back(papersOf(card, products));
    for (const std::string &format : formats)
        job.labels.formats.push_back(*labelFormat(format));
    job.labels.options.today = std::chrono::year(2026) / std::chrono::November / 20;
    return job;
}

CardResult run(const std::vector<WrittenDisclosure> &written, const CardJob &job) {
    static const Fonts fonts;
    LabelSession session(fonts);
    return runCardJob(written, job, session);
}

std::vector<std::string> namesOf(const CardResult &result) {
    std::vector<std::string> names;
    for (const LabelFile &file : result.files)
        names.push_back(file.name);
    return names;
}

std::vector<std::string> idsOf(const std::vector<Template> &papers) {
    std::vector<std::string> ids;
    for (const Template &paper : papers)
        ids.push_back(paper.id());
    return ids;
}

TEST(CardJob, goesTheWholeWay) {
    const CardResult result = run(examples({"phone-s24", "phone-s24-plus"}),
                                  jobFor({"a6", "talker"}, 2, {"pdf", "svg", "png"}));
    EXPECT_FALSE(hasError(result.findings)) << describeFindings(result.findings);
    EXPECT_THAT(namesOf(result),
                ElementsAre(HasSubstr("_a6_en.pdf"), HasSubstr("_a6_en.svg"),
                            HasSubstr("_a6_en.png"), HasSubstr("_talker_en.pdf"),
                            HasSubstr("_talker_en.svg"), HasSubstr("_talker_en.png")));
    EXPECT_THAT(namesOf(result), Each(testing::StartsWith("SM-S921_SM-S926~")));
    const std::string &svg = result.files[1].bytes;
    std::size_t carried = 0;
    for (std::size_t at = 0; (at = svg.find("<metadata>", at)) != std::string::npos; ++at)
        ++carried;
    EXPECT_EQ(carried, 2U);
}

TEST(CardJob, turnsThePaperForMoreProducts) {
    EXPECT_THAT(idsOf(papersOf("a6", 2)), ElementsAre("a6", "a6-wide"));
    EXPECT_THAT(idsOf(papersOf("a5", 3)), ElementsAre("a5-wide", "a5"));
    EXPECT_THAT(idsOf(papersOf("talker", 4)), ElementsAre("talker"));
    EXPECT_THAT(idsOf(papersOf("a6-wide", 2)), ElementsAre("a6-wide"));
    EXPECT_THAT(papersOf("a4", 2), IsEmpty());
    EXPECT_THAT(namesOf(run(examples({"camera", "doorbell", "bulb"}), jobFor({"a6"}, 3))),
                ElementsAre(HasSubstr("_a6-wide_en.pdf")));
}

TEST(CardJob, givesOtherProductsOtherNames) {
    std::set<std::string> names;
    for (const auto &products : {examples({"camera", "doorbell"}), examples({"doorbell", "camera"}),
                                 examples({"camera", "bulb"})})
        names.insert(namesOf(run(products, jobFor({"a6"}, 2))).front());
    std::vector<WrittenDisclosure> revised = examples({"camera", "doorbell"});
    std::string &text = revised.front().text;
    text.replace(text.find("2031-06"), 7, "2031-07");
    names.insert(namesOf(run(revised, jobFor({"a6"}, 2))).front());
    EXPECT_THAT(names, SizeIs(4));
}

TEST(CardJob, putsEachLanguageOnAPageOfItsOwn) {
    CardJob job = jobFor({"a6"}, 2, {"pdf", "svg"});
    job.labels.languages = {{"fr", "nl"}};
    const CardResult result = run(examples({"camera", "doorbell"}), job);
    EXPECT_FALSE(hasError(result.findings)) << describeFindings(result.findings);
    EXPECT_THAT(namesOf(result), ElementsAre(HasSubstr("fr+nl.pdf"), HasSubstr("fr+nl-1.svg"),
                                             HasSubstr("fr+nl-2.svg")));
}

TEST(CardJob, makesNothingOfWhatCannotBeCompared) {
    for (const auto &[products, rule] :
         {std::pair{examples({"camera", "radio-module"}), "compare.part"},
          std::pair{examples({"camera", "camera"}), "compare.same_product"}}) {
        const CardResult result = run(products, jobFor({"a6"}, 2));
        EXPECT_TRUE(hasError(result.findings));
        EXPECT_NE(std::ranges::find(result.findings, rule, &Finding::rule), result.findings.end());
        EXPECT_THAT(result.files, IsEmpty());
    }
}

TEST(CardJob, makesNothingOfADisclosureWithAnError) {
    std::vector<WrittenDisclosure> products = examples({"camera", "doorbell"});
    products.back().text += "colour: red\n";
    const CardResult result = run(products, jobFor({"a6"}, 2));
    EXPECT_TRUE(hasError(result.findings));
    EXPECT_THAT(result.files, IsEmpty());
}

TEST(CardJob, hasTheSameBytesEachTime) {
    const CardJob job = jobFor({"a5"}, 2, {"pdf", "svg", "png"});
    const CardResult first = run(examples({"camera", "doorbell"}), job);
    const CardResult second = run(examples({"camera", "doorbell"}), job);
    ASSERT_EQ(first.files.size(), second.files.size());
    for (std::size_t i = 0; i < first.files.size(); ++i)
        EXPECT_EQ(first.files[i].bytes, second.files[i].bytes) << first.files[i].name;
}

} // namespace
} // namespace updatefacts
