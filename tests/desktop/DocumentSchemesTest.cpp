// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/FieldValues.h"
#include "desktop/LawSchemes.h"
#include "desktop/NoticeRow.h"
#include "desktop/Program.h"

#include <QLabel>
#include <QPushButton>
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
                UnorderedElementsAre("eu-cra", "au-smart-devices"));
    EXPECT_THAT(lawFor("target_markets: [eu, au]\nproduct_category: phone_tablet\n"),
                UnorderedElementsAre("eu-cra", "eu-phone-tablet"));
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
        QCoreApplication::processEvents();
    }
    /// The button of the offer; null while there is none.
    [[nodiscard]] QPushButton *offer() const {
        for (const NoticeRow *row : m_window->findChildren<NoticeRow *>())
            for (auto *button : row->findChildren<QPushButton *>())
                if (button->text().startsWith(QStringLiteral("Check the disclosure")))
                    return button;
        return nullptr;
    }

    QTemporaryDir m_directory;
    Program m_program;
    DocumentWindow *m_window;
};

TEST_F(DocumentSchemesTest, anotherMarketBringsAnOffer) {
    sellIn({"us"});
    EXPECT_FALSE(offer());
    sellIn({"us", "au"});
    ASSERT_TRUE(offer());
    QTest::mouseClick(offer(), Qt::LeftButton);
    EXPECT_THAT(m_window->model().profiles(), ElementsAre("au-smart-devices"));
    QTest::qWait(0);
    EXPECT_FALSE(offer());
}

TEST_F(DocumentSchemesTest, theOfferGoesWithTheMarket) {
    sellIn({"us"});
    sellIn({"us", "uk"});
    EXPECT_TRUE(offer());
    sellIn({"us"});
    QTest::qWait(0);
    EXPECT_FALSE(offer());
}

} // namespace
} // namespace updatefacts
