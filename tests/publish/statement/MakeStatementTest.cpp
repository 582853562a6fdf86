// SPDX-License-Identifier: MIT
#include "publish/statement/MakeStatement.h"

#include "LockDisclosure.h"
#include "label/type/Fonts.h"
#include "proof/picture/OpenPdf.h"
#include "render/ReadAttachment.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace updatefacts {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class MakeStatement : public testing::Test {
  protected:
    MadeStatement make(const Statement &wanted, const std::string &language,
                       const Disclosure &disclosure, StatementForm form = StatementForm::pdf) {
        return makeStatement(disclosure, {wanted, language, form, today}, m_session);
    }

  private:
    const Fonts m_fonts;
    LabelSession m_session{m_fonts};
};

/// The characters of each page without spaces.
std::vector<std::u32string> pagesOf(const std::string &pdf) {
    std::vector<std::u32string> pages;
    OpenPdf opened(pdf);
    for (int page = 0; page < opened.pageCount(); ++page) {
        opened.turnTo(page);
        std::u32string &text = pages.emplace_back();
        for (const PdfWord &word : opened.words())
            for (const PdfCharacter &character : word)
                text += character.code;
    }
    return pages;
}

std::u32string textOf(const std::string &pdf) {
    std::u32string text;
    for (const std::u32string &page : pagesOf(pdf))
        text += page;
    return text;
}

TEST_F(MakeStatement, isReadBackInEveryLanguage) {
    for (const Statement &each : statements())
        for (const std::string &language : each.languages()) {
            const MadeStatement made = make(each, language, lockDisclosure());
            for (const Finding &finding : made.findings)
                EXPECT_EQ(finding.rule, "statement.language") << each.id << ' ' << language;
            ASSERT_THAT(made.bytes, testing::StartsWith("%PDF-1.7")) << each.id;
            OpenPdf pdf(made.bytes);
            EXPECT_NEAR(pdf.pageWidth(), 595.28, 0.01); // A4
            EXPECT_NEAR(pdf.pageHeight(), 841.89, 0.01);
            EXPECT_THAT(pdf.fontsNotEmbedded(), IsEmpty());
        }
}

TEST_F(MakeStatement, saysInItsPdfWhatItSaysInMarkdown) {
    const MadeStatement pdf = make(*statement("uk"), "en", lockDisclosure());
    const MadeStatement markdown =
        make(*statement("uk"), "en", lockDisclosure(), StatementForm::markdown);
    const std::u32string text = textOf(pdf.bytes);
    for (const char32_t *said :
         {U"Statementofcompliance", U"Sch.4para1(1)", U"LockUKLtd", U"AdaLovelock", U"Velbert",
          U"31May2034", U"Signature", U"ETSIEN303645·V2.1.1·June2020"})
        EXPECT_NE(text.find(said), std::u32string::npos) << std::u32string(said).size();
    for (const char *said :
         {"# Statement of compliance\n", "*Sch. 4 para 1(1)*", "**Lock UK Ltd · ",
          "**Ada Lovelock**", "**31 May 2034**", "\n\nSignature\n"})
        EXPECT_THAT(markdown.bytes, HasSubstr(said));
}

TEST_F(MakeStatement, takesAsManyPagesAsItNeeds) {
    std::string line = "It is used in the home and nowhere else, and that is all there is to say. ";
    std::string text;
    while (text.size() + line.size() < 1500)
        text += line;
    const MadeStatement made =
        make(*statement("eu-user-information"), "en",
             lockDisclosure("{en: \"Connects", "{en: \"" + text + "\", fr: \"Connects"));
    EXPECT_THAT(made.findings, IsEmpty());
    EXPECT_EQ(OpenPdf(made.bytes).pageCount(), 3);
    EXPECT_NE(textOf(made.bytes).find(U"Page3of3"), std::u32string::npos);
}

/// However much stands before: nobody signs a page that states nothing.
TEST_F(MakeStatement, isSignedBelowWhatItStates) {
    std::string standards = "standards_relied_on: [";
    std::size_t broken = 0;
    for (int i = 0; i < 20; ++i) {
        const MadeStatement made =
            make(*statement("uk"), "en", lockDisclosure("standards_relied_on: [", standards));
        const std::vector<std::u32string> pages = pagesOf(made.bytes);
        const auto signedPage = std::ranges::find_if(pages, [](const std::u32string &page) {
            return page.find(U"AdaLovelock") != std::u32string::npos;
        });
        ASSERT_NE(signedPage, pages.end()) << i;
        for (const char32_t *stated : {U"Definedsupportperiod", U"Placeanddateofissue"})
            EXPECT_NE(signedPage->find(stated), std::u32string::npos) << i;
        EXPECT_NE(signedPage->rfind(U"Signature"), signedPage->find(U"Signature,name")) << i;
        broken += pages.size() > 1 ? 1 : 0;
        standards += "{number: EN " + std::to_string(i) + ", edition: V1.1.1, date: 2020-06}, ";
    }
    EXPECT_GT(broken, 0U);
}

TEST_F(MakeStatement, carriesItsDisclosure) {
    const MadeStatement made = make(*statement("au"), "en", lockDisclosure());
    const auto attached = attachedDisclosure(made.bytes);
    ASSERT_TRUE(attached);
    EXPECT_EQ(Disclosure(readYaml(*attached, "")).fingerprint(), lockDisclosure().fingerprint());
}

TEST_F(MakeStatement, isTheSameEachTime) {
    const MadeStatement first = make(*statement("au"), "en", lockDisclosure());
    (void)make(*statement("eu-consumer"), "ar", lockDisclosure());
    EXPECT_EQ(make(*statement("au"), "en", lockDisclosure()).bytes, first.bytes);
}

TEST_F(MakeStatement, isNotMadeOfWhatIsMissing) {
    for (const StatementForm form : {StatementForm::pdf, StatementForm::markdown}) {
        const MadeStatement made =
            make(*statement("uk"), "en", lockWithout("signatory_function"), form);
        EXPECT_THAT(made.bytes, IsEmpty());
        EXPECT_THAT(made.findings, Not(IsEmpty()));
    }
}

TEST_F(MakeStatement, shieldsWhatTheMakerWroteInMarkdown) {
    const MadeStatement made = make(
        *statement("uk"), "en",
        lockDisclosure("signatory_name: Ada Lovelock",
                       "signatory_name: \"[Ada](javascript:alert(1)) <b>*x*</b> ~R&D~ &lt; &\""),
        StatementForm::markdown);
    EXPECT_THAT(made.bytes, Not(HasSubstr("<b>")));
    EXPECT_THAT(made.bytes, Not(HasSubstr("[Ada](")));
    EXPECT_THAT(made.bytes, HasSubstr("\\~R\\&D\\~ \\&lt; &"));
}

TEST(StatementForm, isThatOfTheFilesName) {
    EXPECT_EQ(statementFormOf("a.pdf"), StatementForm::pdf);
    EXPECT_EQ(statementFormOf("a.md"), StatementForm::markdown);
    EXPECT_EQ(statementFormOf("a.txt"), std::nullopt);
}

} // namespace
} // namespace updatefacts
