// SPDX-License-Identifier: MIT
#include "desktop/findings/ReadinessPane.h"
#include "ShownForm.h"

#include <QSignalSpy>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

class ReadinessPaneTest : public testing::Test {
  protected:
    ReadinessPaneTest() {
        m_model.open(exampleText("smart-plug"), QStringLiteral("plug.yaml"));
        m_model.setProfiles({"eu-cra"}); // beside what is law in its markets
        m_pane.show();
        m_tree = m_pane.findChild<QTreeWidget *>();
    }
    [[nodiscard]] QTreeWidgetItem *scheme(const char *title) const {
        const auto found = m_tree->findItems(QString::fromLatin1(title),
                                             Qt::MatchContains | Qt::MatchCaseSensitive);
        return found.isEmpty() ? nullptr : found.front();
    }

    DisclosureModel m_model{std::chrono::year(2026) / std::chrono::November / 23};
    Words m_words{"en"};
    ReadinessPane m_pane{m_model, m_words, nullptr};
    QTreeWidget *m_tree = nullptr;
};

TEST_F(ReadinessPaneTest, hasALineForEachSchemeOfTheMarketsAndForEachThingMissing) {
    EXPECT_EQ(static_cast<std::size_t>(m_tree->topLevelItemCount()), m_model.profiles().size());
    EXPECT_FALSE(scheme("Cyber Trust Mark")) << "no rule of its markets";
    const QTreeWidgetItem *cra = scheme("Cyber Resilience");
    ASSERT_TRUE(cra);
    EXPECT_GT(cra->childCount(), 3);
    EXPECT_TRUE(cra->text(1).contains(QLatin1Char(' '))) << cra->text(1).toStdString();
    for (int i = 0; i < cra->childCount(); ++i)
        EXPECT_FALSE(cra->child(i)->text(0).contains(QLatin1Char('_')))
            << cra->child(i)->text(0).toStdString();
}

TEST_F(ReadinessPaneTest, asksNothingBeforeAMarketIsChosenAndAddsWhatIsChosen) {
    m_model.setProfiles({});
    m_model.open("schema_version: \"1.1\"\nlanguage: en\n", QStringLiteral("new.yaml"));
    EXPECT_EQ(m_tree->topLevelItemCount(), 0);
    m_model.setProfiles({"ntia"});
    ASSERT_EQ(m_tree->topLevelItemCount(), 1);
    const QTreeWidgetItem *ntia = m_tree->topLevelItem(0);
    EXPECT_TRUE(ntia->text(1).contains(QStringLiteral("to go")))
        << "what is not answered yet is no error: " << ntia->text(1).toStdString();
    EXPECT_GT(ntia->childCount(), 3);
}

TEST_F(ReadinessPaneTest, namesWhatItCannotSee) {
    const QTreeWidgetItem *cra = scheme("Cyber Resilience");
    ASSERT_TRUE(cra);
    const QTreeWidgetItem *last = cra->child(cra->childCount() - 1);
    EXPECT_EQ(last->text(0), QStringLiteral("Also asked for, but not seen here"));
    EXPECT_EQ(static_cast<std::size_t>(last->childCount()),
              builtInDefinitions().profile("eu-cra")->notSeen.size());
    EXPECT_FALSE(last->isExpanded());
}

TEST(ReadinessPaneWords, speakTheLanguageOfTheWindow) {
    DisclosureModel model(std::chrono::year(2026) / std::chrono::November / 23);
    const Words german("de");
    model.speak(german);
    model.open(exampleText("bulb"), QStringLiteral("bulb.yaml"));
    ReadinessPane pane(model, german, nullptr);
    pane.show();
    const auto *tree = pane.findChild<QTreeWidget *>();
    ASSERT_GT(tree->topLevelItemCount(), 0);
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
            const QString line = tree->topLevelItem(i)->child(j)->text(0);
            for (const char *english : {" missing", " asked for by", "Add it"})
                EXPECT_FALSE(line.contains(QLatin1String(english))) << line.toStdString();
        }
}

TEST_F(ReadinessPaneTest, linesAreAsHighAsTheirTextNeeds) {
    const auto longest = [&] { // the lines are made anew when a check has ended
        const QTreeWidgetItem *cra = scheme("Cyber Resilience");
        QTreeWidgetItem *line = cra->child(0);
        for (int i = 0; i < cra->childCount(); ++i)
            if (cra->child(i)->text(0).size() > line->text(0).size())
                line = cra->child(i);
        return line;
    };
    scheme("Cyber Resilience")->setExpanded(true);
    const auto heightAt = [&](int width) {
        m_pane.resize(width, 600);
        QTest::qWait(50);
        return m_tree->visualItemRect(longest()).height();
    };
    const int one = heightAt(3000);
    EXPECT_GE(heightAt(240), 2 * m_tree->fontMetrics().height());
    EXPECT_LT(one, 2 * m_tree->fontMetrics().height());
    EXPECT_EQ(heightAt(3000), one);
}

TEST_F(ReadinessPaneTest, aLineLeadsToItsField) {
    QSignalSpy asked(&m_pane, &ReadinessPane::goTo);
    Q_EMIT m_tree->itemActivated(scheme("Cyber Resilience"), 0);
    EXPECT_EQ(asked.count(), 0);
    Q_EMIT m_tree->itemActivated(scheme("Cyber Resilience")->child(0), 0);
    ASSERT_EQ(asked.count(), 1);
    const auto pointer = asked[0][0].value<Pointer>();
    EXPECT_TRUE(builtInDefinitions().field(pointer)) << pointer.toString();
}

TEST_F(ReadinessPaneTest, followsTheDocumentAndStaysOpenWhereItWas) {
    scheme("Cyber Resilience")->setExpanded(true);
    const int before = scheme("Cyber Resilience")->childCount();
    m_model.replaceText(m_model.text() + "data_erase_url: https://voltio.example/erase\n",
                        QStringLiteral("change"));
    EXPECT_EQ(scheme("Cyber Resilience")->childCount(), before - 1);
    EXPECT_TRUE(scheme("Cyber Resilience")->isExpanded());
}

} // namespace
} // namespace updatefacts
