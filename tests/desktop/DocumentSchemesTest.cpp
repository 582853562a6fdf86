// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/editing/LawSchemes.h"
#include "desktop/files/FieldValues.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::string> lawFor(const char *text) {
    std::vector<std::string> ids;
    for (const Profile *profile : lawSchemes(readYaml(text, "a.yaml").root))
        ids.push_back(profile->id);
    return ids;
}

TEST(LawSchemes, followTheMarketsAndTheKindOfDevice) {
    EXPECT_THAT(lawFor("product_category: camera\n"), IsEmpty());
    EXPECT_THAT(lawFor("target_markets: [us, jp]\nproduct_category: camera\n"), IsEmpty());
    EXPECT_THAT(lawFor("target_markets: [uk]\nproduct_category: camera\n"), ElementsAre("uk-psti"));
    EXPECT_THAT(lawFor("target_markets: [eu, au]\nproduct_category: camera\n"),
                UnorderedElementsAre("eu-cra", "eu-consumer", "eu-gpsr", "au-smart-devices"));
    EXPECT_THAT(lawFor("target_markets: [eu, au]\nproduct_category: phone_tablet\n"),
                UnorderedElementsAre("eu-cra", "eu-consumer", "eu-gpsr", "eu-phone-tablet"));
}

class DocumentSchemesTest : public testing::Test {
  protected:
    DocumentSchemesTest()
        : m_program("en", m_directory.filePath(QStringLiteral("recovery")),
                    std::chrono::year(2026) / std::chrono::November / 23),
          m_window(m_program.openText(exampleText("smart-plug"), QStringLiteral("plug"))) {}

    void sellIn(std::vector<const char *> markets) {
        std::vector<Value> items;
        for (const char *market : markets)
            items.push_back(textValue(QString::fromLatin1(market)));
        m_window->model().set(Pointer().child("target_markets"), listValue(items),
                              QStringLiteral("change"));
    }
    [[nodiscard]] DisclosureModel &reopened(const QString &path) {
        QString problem;
        DocumentWindow *window = m_program.openFile(path, problem);
        EXPECT_TRUE(window) << problem.toStdString();
        return window->model();
    }

    QTemporaryDir m_directory;
    Program m_program;
    DocumentWindow *m_window;
};

TEST_F(DocumentSchemesTest, whatIsLawInAMarketIsCheckedFromThenOn) {
    sellIn({"us"});
    EXPECT_THAT(m_window->model().profiles(), IsEmpty());
    sellIn({"us", "au"});
    EXPECT_THAT(m_window->model().profiles(), ElementsAre("au-smart-devices"));
    m_window->model().setProfiles({});
    EXPECT_THAT(m_window->model().profiles(), ElementsAre("au-smart-devices"));
    sellIn({"uk"});
    EXPECT_THAT(m_window->model().profiles(), ElementsAre("uk-psti"));
}

TEST_F(DocumentSchemesTest, aSchemeThatWasChosenStaysBesideTheLaw) {
    sellIn({"uk"});
    std::vector<std::string> ticked = m_window->model().profiles();
    ticked.emplace_back("etsi-303-645");
    m_window->model().setProfiles(ticked);
    EXPECT_THAT(m_window->model().chosenProfiles(), ElementsAre("etsi-303-645"));
    sellIn({"us"});
    EXPECT_THAT(m_window->model().profiles(), ElementsAre("etsi-303-645"));
}

TEST_F(DocumentSchemesTest, theyAreThereAgainWhenTheFileIsOpenedAgain) {
    const QString path = m_directory.filePath(QStringLiteral("plug.yaml"));
    const QString other = m_directory.filePath(QStringLiteral("other.yaml"));
    for (const QString &file : {path, other}) {
        QFile copy(file);
        ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write(exampleText("camera").c_str());
    }
    std::vector<std::string> law = lawFor(exampleText("camera").c_str());
    ASSERT_FALSE(law.empty());
    DisclosureModel &model = reopened(path);
    EXPECT_EQ(model.profiles(), law);
    model.setProfiles({"etsi-303-645"});
    delete m_program.documents().back();
    law.emplace_back("etsi-303-645");
    EXPECT_EQ(reopened(path).profiles(), law);
    EXPECT_THAT(reopened(other).chosenProfiles(), IsEmpty());
}

} // namespace
} // namespace updatefacts
