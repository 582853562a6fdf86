// SPDX-License-Identifier: MIT
#include "desktop/PreviewPane.h"
#include "ShownForm.h"
#include "desktop/PreviewSheet.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class PreviewPaneTest : public testing::Test {
  protected:
    void open(const std::string &text) {
        m_model.open(text, QStringLiteral("a.yaml"));
        m_pane = new PreviewPane(m_model, m_words, &m_window);
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
    EXPECT_TRUE(said().contains(QStringLiteral("Read back")));
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
    m_pane->setTemplate("sheet");
    ASSERT_TRUE(waitForProof());
    EXPECT_EQ(m_pane->templateId(), "sheet");
    EXPECT_GT(m_pane->result().pages.front().height(), 100);
}

TEST_F(PreviewPaneTest, saysWhyThereIsNone) {
    open("schema_version: \"1.0\"\nlanguage: en\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(QStringLiteral("label appears")); }));
    EXPECT_FALSE(m_pane->isProofed());
    QSignalSpy asked(m_pane, &PreviewPane::firstFindingAsked);
    for (QLabel *label : m_pane->findChildren<QLabel *>())
        if (label->text().contains(QStringLiteral("#first")))
            Q_EMIT label->linkActivated(QStringLiteral("#first"));
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PreviewPaneTest, saysWhatDoesNotFit) {
    std::string text = exampleText("camera");
    const std::size_t at = text.find("product_name:");
    text.replace(at, text.find('\n', at) - at, "product_name: " + std::string(200, 'W'));
    open(text);
    m_pane->setTemplate("tag");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_pane->isProofed() || said().contains(QStringLiteral("not fit")); }, 20000));
}

} // namespace
} // namespace updatefacts
