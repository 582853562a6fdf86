// SPDX-License-Identifier: MIT
#include "PublishInWindow.h"
#include "desktop/form/FormPane.h"
#include "desktop/preview/PreviewPane.h"
#include "disclosure/Seal.h"

#include <QFileInfo>

namespace updatefacts {

using testing::HasSubstr;

TEST_F(PublishInWindow, publishesIntoAFolderAndShowsThePublishedFile) {
    DocumentWindow *window = open("draft.yaml");
    const std::string draft = textOf("draft.yaml");
    publish(window);
    EXPECT_EQ(window->path(), path(first));
    EXPECT_TRUE(sealOf(textOf(first)));
    EXPECT_FALSE(QFileInfo(path(first)).permissions() & QFileDevice::WriteOwner);
    EXPECT_THAT(textOf(first), HasSubstr("last_updated: \"2026-03-14T08:00:00Z\""));
    EXPECT_EQ(textOf("draft.yaml"), draft);
    EXPECT_TRUE(hasButton(window, QStringLiteral("Make the next revision")));
    publish(window, false); // it is published already
}

TEST_F(PublishInWindow, savesNothingWhenItIsRefused) {
    publish(open("draft.yaml"));
    const std::string saved = textOf("draft.yaml");
    DocumentWindow *window = open("draft.yaml");
    set(window, "support_end", "2028-01-31");
    publish(window, false);
    EXPECT_EQ(textOf("draft.yaml"), saved);
    EXPECT_TRUE(window->model().isModified());
    EXPECT_EQ(window->path(), path("draft.yaml"));
}

TEST_F(PublishInWindow, savesTheDraftOnceItIsPublished) {
    DocumentWindow *window = open("draft.yaml");
    set(window, "product_name", "Steam & Pour");
    publish(window);
    EXPECT_THAT(textOf(first), HasSubstr("Steam & Pour\""));
    EXPECT_THAT(textOf("draft.yaml"), HasSubstr("Steam & Pour\""));
    EXPECT_FALSE(sealOf(textOf("draft.yaml")));
}

TEST_F(PublishInWindow, publishesAnEditOfAPublishedFileFromTheWindow) {
    publish(open("draft.yaml"));
    const std::string published = textOf(first);
    DocumentWindow *window = open(first);
    set(window, "product_name", "Steam & Pour");
    m_now += std::chrono::hours(1);
    whenOpen<PublishDialog>([](PublishDialog *dialog) { dialog->reject(); });
    actionOf(window, QStringLiteral("Publish ..."))->trigger();
    EXPECT_EQ(window->path(), path(first)) << "nothing has become of it yet";
    EXPECT_TRUE(window->model().isModified());
    publish(window);
    EXPECT_EQ(window->path(), path(second));
    EXPECT_EQ(textOf(first), published);
    EXPECT_THAT(textOf(second), HasSubstr("Steam & Pour\""));
}

TEST_F(PublishInWindow, offersToMakeTheLabelsOfTheDraftAgain) {
    const QString label = exportLabel("draft.yaml");
    publish(open("draft.yaml")); // last changed on another day
    const std::string fingerprint = sealOf(textOf(first))->fingerprint;
    EXPECT_NE(fingerprintIn(label), fingerprint);
    DocumentWindow *window = m_program.documents().back();
    const QString again = QStringLiteral("Make them again");
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasButton(window, again); }, 20000));
    take(window, again);
    EXPECT_TRUE(QTest::qWaitFor([&] { return fingerprintIn(label) == fingerprint; }, 20000));
}

TEST_F(PublishInWindow, keepsTheFingerprintOfLabelsMadeThatDay) {
    std::string text = textOf("draft.yaml");
    text.replace(text.find("2026-02-02T10:30:00Z"), 20, "2026-03-14T07:00:00Z");
    write("draft.yaml", text);
    const QString label = exportLabel("draft.yaml");
    publish(open("draft.yaml"));
    EXPECT_EQ(fingerprintIn(label), sealOf(textOf(first))->fingerprint);
}

TEST_F(PublishInWindow, saysNowByTheClockOfTheProgram) {
    std::string text = textOf("draft.yaml");
    text.erase(text.find("last_updated: "),
               std::string("last_updated: \"2026-02-02T10:30:00Z\"\n").size());
    write("draft.yaml", text);
    DocumentWindow *window = open("draft.yaml");
    window->form().goTo(Pointer().child("last_updated"));
    take(window, QStringLiteral("Now"));
    EXPECT_EQ(window->model().value(Pointer().child("last_updated"))->scalar,
              "2026-03-14T08:00:00Z");
}

TEST_F(PublishInWindow, saysAtTheLabelWhatForbidsToPrintIt) {
    publish(open("draft.yaml"));
    DocumentWindow *window = open("draft.yaml");
    window->show();
    const auto isDraft = [&] { return window->preview().isDraft(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->preview().isProofed(); }, 20000));
    EXPECT_FALSE(isDraft());
    set(window, "support_end", "2028-01-31");
    ASSERT_TRUE(QTest::qWaitFor(isDraft, 20000));
    EXPECT_FALSE(window->model().isPrintable());
    EXPECT_TRUE(window->preview().result().pdf.empty());
    window->model().undoStack().undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->preview().isProofed(); }, 20000));
    EXPECT_FALSE(isDraft());
}

TEST_F(PublishInWindow, tellsItsPartsNothingMoreAsItGoes) {
    DocumentWindow *window = open("draft.yaml");
    set(window, "product_name", "Steam & Pour");
    int told = 0;
    QObject::connect(&window->model().undoStack(), &QUndoStack::cleanChanged, [&] { ++told; });
    delete window;
    EXPECT_EQ(told, 0);
}

TEST_F(PublishInWindow, asksForTheDayWhenItIsNeeded) {
    DocumentWindow *window = open("draft.yaml");
    EXPECT_EQ(window->model().today(), std::chrono::year(2026) / std::chrono::March / 14);
    m_now += std::chrono::hours(24);
    EXPECT_EQ(window->model().today(), std::chrono::year(2026) / std::chrono::March / 15);
    publish(window);
    EXPECT_THAT(textOf(first), HasSubstr("last_updated: \"2026-03-15T08:00:00Z\""));
}

} // namespace updatefacts
