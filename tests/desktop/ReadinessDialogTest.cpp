// SPDX-License-Identifier: MIT
#include "desktop/ReadinessDialog.h"
#include "ShownForm.h"

#include <QSignalSpy>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

class ReadinessDialogTest : public testing::Test {
  protected:
    ReadinessDialogTest() {
        m_model.open(exampleText("smart-plug"), QStringLiteral("plug.yaml"));
        m_dialog.show();
        m_tree = m_dialog.findChild<QTreeWidget *>();
    }
    [[nodiscard]] QTreeWidgetItem *scheme(const char *title) const {
        const auto found = m_tree->findItems(QString::fromLatin1(title),
                                             Qt::MatchContains | Qt::MatchCaseSensitive);
        return found.isEmpty() ? nullptr : found.front();
    }

    DisclosureModel m_model{std::chrono::year(2026) / std::chrono::November / 23};
    Words m_words{"en"};
    ReadinessDialog m_dialog{m_model, m_words, nullptr};
    QTreeWidget *m_tree = nullptr;
};

TEST_F(ReadinessDialogTest, hasALineForEachSchemeAndForEachThingMissing) {
    EXPECT_EQ(static_cast<std::size_t>(m_tree->topLevelItemCount()),
              builtInDefinitions().profiles.size());
    const QTreeWidgetItem *cra = scheme("Cyber Resilience");
    ASSERT_TRUE(cra);
    EXPECT_GT(cra->childCount(), 3);
    EXPECT_TRUE(cra->text(1).contains(QStringLiteral("to mend"))) << cra->text(1).toStdString();
    for (int i = 0; i < cra->childCount(); ++i)
        EXPECT_FALSE(cra->child(i)->text(0).contains(QLatin1Char('_')))
            << cra->child(i)->text(0).toStdString();
}

TEST_F(ReadinessDialogTest, linesAreAsHighAsTheirTextNeeds) {
    QTreeWidgetItem *cra = scheme("Cyber Resilience");
    cra->setExpanded(true);
    const auto heightAt = [&](int width) {
        m_dialog.resize(width, 600);
        QTest::qWait(50);
        return m_tree->visualItemRect(cra->child(0)).height();
    };
    const int one = heightAt(2000);
    EXPECT_GE(heightAt(400), 2 * m_tree->fontMetrics().height());
    EXPECT_LT(one, 2 * m_tree->fontMetrics().height());
    EXPECT_EQ(heightAt(2000), one);
}

TEST_F(ReadinessDialogTest, aLineLeadsToItsField) {
    QSignalSpy asked(&m_dialog, &ReadinessDialog::goTo);
    Q_EMIT m_tree->itemActivated(scheme("Cyber Resilience"), 0);
    EXPECT_EQ(asked.count(), 0);
    Q_EMIT m_tree->itemActivated(scheme("Cyber Resilience")->child(0), 0);
    ASSERT_EQ(asked.count(), 1);
    const auto pointer = asked[0][0].value<Pointer>();
    EXPECT_TRUE(builtInDefinitions().field(pointer)) << pointer.toString();
}

TEST_F(ReadinessDialogTest, followsTheDocumentAndStaysOpenWhereItWas) {
    scheme("Cyber Resilience")->setExpanded(true);
    const int before = scheme("Cyber Resilience")->childCount();
    m_model.replaceText(m_model.text() + "data_erase_url: https://voltio.example/erase\n",
                        QStringLiteral("change"));
    EXPECT_EQ(scheme("Cyber Resilience")->childCount(), before - 1);
    EXPECT_TRUE(scheme("Cyber Resilience")->isExpanded());
}

} // namespace
} // namespace updatefacts
