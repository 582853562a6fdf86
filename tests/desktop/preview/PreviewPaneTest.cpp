// SPDX-License-Identifier: MIT
#include "desktop/preview/PreviewPane.h"
#include "ShownForm.h"
#include "desktop/preview/PreviewSheet.h"
#include "desktop/preview/PreviewThread.h"
#include "desktop/preview/TemplateBox.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class PreviewPaneTest : public testing::Test {
  protected:
    void open(const std::string &text) {
        m_model.open(text, QStringLiteral("a.yaml"));
        m_pane = new PreviewPane(m_model, m_words, std::make_shared<PreviewThread>(), &m_window);
        (new QVBoxLayout(&m_window))->addWidget(m_pane);
        m_window.resize(400, 620);
        m_window.show();
    }
    bool waitForProof() {
        return QTest::qWaitFor([&] { return m_pane->isProofed(); }, 20000);
    }
    [[nodiscard]] QString said() const {
        QStringList texts;
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(QLatin1Char('|'));
    }

    QWidget m_window;
    DisclosureModel m_model{std::chrono::year(2026) / std::chrono::November / 23};
    Words m_words{"en"};
    PreviewPane *m_pane = nullptr;
};

TEST_F(PreviewPaneTest, showsThePdfThatWasReadBack) {
    open(exampleText("camera"));
    ASSERT_TRUE(waitForProof());
    EXPECT_TRUE(m_pane->result().pdf.starts_with("%PDF-"));
    EXPECT_TRUE(said().contains(QStringLiteral("Checked")));
    m_pane->copyLabel();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_EQ(copied->data(QStringLiteral("application/pdf")).toStdString(), m_pane->result().pdf);
}

TEST_F(PreviewPaneTest, restsWhileNothingChanges) {
    open(exampleText("camera"));
    ASSERT_TRUE(waitForProof());
    QTest::qWait(300);
    QSignalSpy painted(m_pane, &PreviewPane::painted);
    QTest::qWait(700);
    EXPECT_EQ(painted.count(), 0);
    EXPECT_TRUE(m_pane->isProofed());
}

TEST_F(PreviewPaneTest, followsWhatIsTypedAndWhatIsChosen) {
    open(exampleText("camera"));
    ASSERT_TRUE(waitForProof());
    const std::string first = m_pane->result().pdf;
    Value name = *m_model.value(Pointer().child("model_identifier"));
    name.scalar = "ZZ-9";
    m_model.set(Pointer().child("model_identifier"), name, QStringLiteral("change"));
    EXPECT_FALSE(m_pane->isProofed());
    ASSERT_TRUE(waitForProof());
    EXPECT_NE(m_pane->result().pdf, first);
    m_pane->choose({"sheet", {}});
    ASSERT_TRUE(waitForProof());
    EXPECT_EQ(m_pane->choice().templateId, "sheet");
    EXPECT_GT(m_pane->result().pages.front().height(), 100);
}

TEST_F(PreviewPaneTest, showsADraftFromTheFirstAnswerAndSaysWhatIsMissing) {
    open("schema_version: \"1.1\"\nlanguage: en\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_pane->isDraft(); }, 20000));
    EXPECT_FALSE(m_pane->result().pages.empty());
    EXPECT_TRUE(said().contains(QStringLiteral("needed answer"))) << said().toStdString();
    QSignalSpy asked(m_pane, &PreviewPane::firstFindingAsked);
    for (QLabel *label : m_pane->findChildren<QLabel *>())
        if (label->text().contains(QStringLiteral("#first"))) {
            EXPECT_EQ(label->textFormat(), Qt::RichText); // else the link would be shown as markup
            Q_EMIT label->linkActivated(QStringLiteral("#first"));
        }
    EXPECT_EQ(asked.count(), 1);
    const QImage before = m_pane->result().pages.front();
    m_model.replaceText(m_model.text() + "product_name: Kettle\n", QStringLiteral("change"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_pane->result().pages.front() != before; }, 20000));
}

/// A draft can neither be printed nor copied nor exported: there are no bytes of it.
TEST_F(PreviewPaneTest, aDraftIsNoLabel) {
    open(exampleText("camera"));
    ASSERT_TRUE(waitForProof());
    QGuiApplication::clipboard()->clear();
    for (const char *change : {"model_identifier: \"\"", "support_end: soon", "detail_url: x"}) {
        const std::string field(change, std::string_view(change).find(':'));
        std::string text = exampleText("camera");
        const std::size_t at = text.find('\n' + field + ':') + 1;
        text.replace(at, text.find('\n', at) - at, change);
        m_model.replaceText(text, QStringLiteral("change"));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return m_pane->isDraft() && !m_pane->result().pages.empty(); }, 20000))
            << change;
        EXPECT_TRUE(m_pane->result().pdf.empty());
        QTest::qWait(400);
        EXPECT_FALSE(m_pane->isProofed());
        m_pane->copyLabel();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        EXPECT_FALSE(copied && copied->hasImage()) << change;
        m_model.replaceText(exampleText("camera"), QStringLiteral("change"));
        ASSERT_TRUE(waitForProof());
        EXPECT_FALSE(m_pane->isDraft());
    }
}

/// Whichever label, in however many languages: all of a page is seen.
TEST_F(PreviewPaneTest, fitsAllOfAPage) {
    open(exampleText("camera"));
    const auto *area = m_pane->findChild<QScrollArea *>();
    for (const char *face : {"panel", "strip", "shelf", "tag", "sheet"})
        for (const std::vector<std::string> &languages :
             {std::vector<std::string>{}, {"fr", "de"}, {"fr", "nl", "de"}}) {
            m_pane->choose({face, languages});
            ASSERT_TRUE(waitForProof()) << face;
            ASSERT_FALSE(m_pane->result().pages.empty()) << face << languages.size();
            for (const QImage &page : m_pane->result().pages) {
                EXPECT_LE(page.width(), area->viewport()->width()) << face << languages.size();
                EXPECT_LE(page.height(), area->viewport()->height()) << face << languages.size();
            }
            const QImage &page = m_pane->result().pages.front();
            const double used = std::max(page.width() / double(area->viewport()->width()),
                                         page.height() / double(area->viewport()->height()));
            EXPECT_GT(used, 0.75) << face << languages.size();
        }
}

TEST_F(PreviewPaneTest, theListTellsTrueSizes) {
    open(exampleText("camera"));
    const auto *list = m_pane->findChild<TemplateBox *>();
    const auto textOf = [&](const char *id) {
        return list->itemText(list->findData(QString::fromLatin1(id)));
    };
    EXPECT_TRUE(textOf("panel").contains(QStringLiteral("62 × 105 mm")));
    m_pane->choose({"panel", {"fr", "de"}});
    EXPECT_TRUE(textOf("panel").contains(QStringLiteral("124 × 105 mm")));
    EXPECT_TRUE(textOf("strip").contains(QStringLiteral("105 × 80 mm")));
    EXPECT_TRUE(textOf("sheet").contains(QStringLiteral("210 × 297 mm"))) << "pages of their own";
}

TEST_F(PreviewPaneTest, theWheelOverTheListChangesNothing) {
    open(exampleText("camera"));
    auto *list = m_pane->findChild<TemplateBox *>();
    list->setFocus();
    QWheelEvent turn(QPointF(5, 5), list->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                     Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(list, &turn);
    EXPECT_EQ(m_pane->choice().templateId, "panel");
}

TEST_F(PreviewPaneTest, namesTheLanguagesThatLeaveSomethingOutAndEachOnce) {
    open(exampleText("camera"));
    m_pane->choose({"panel", {"fr", "de"}});
    ASSERT_TRUE(waitForProof());
    const QString text = said();
    const QRegularExpression leftOut(QStringLiteral("Left out to fit[^:]*: [^.]*\\."));
    QStringList found;
    for (auto match = leftOut.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    EXPECT_EQ(found.removeDuplicates(), 0) << text.toStdString();
    ASSERT_FALSE(found.empty());
    for (const QString &sentence : found.size() > 1 ? found : QStringList())
        EXPECT_TRUE(sentence.contains(QLatin1Char('('))) << sentence.toStdString();
}

TEST_F(PreviewPaneTest, saysWhatDoesNotFit) {
    std::string text = exampleText("camera");
    const std::size_t at = text.find("product_name:");
    text.replace(at, text.find('\n', at) - at, "product_name: " + std::string(200, 'W'));
    open(text);
    m_pane->choose({"tag", {}});
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_pane->isProofed() || said().contains(QStringLiteral("not fit")); }, 20000));
}

} // namespace
} // namespace updatefacts
