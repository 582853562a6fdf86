// SPDX-License-Identifier: MIT
#include "PublishInWindow.h"
#include "desktop/form/FormPane.h"
#include "desktop/look/NoticeBar.h"
#include "disclosure/Seal.h"

#include <QFileDialog>

namespace updatefacts {

using testing::HasSubstr;

TEST_F(PublishInWindow, movesAnEditOfAPublishedFileIntoTheNextRevision) {
    publish(open("draft.yaml"));
    const std::string published = textOf(first);
    DocumentWindow *window = open(first);
    set(window, "product_name", "Steam & Pour");
    m_now += std::chrono::hours(24);
    take(window, QStringLiteral("Make this revision 2"));
    EXPECT_EQ(window->path(), QString());
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_FALSE(sealOf(window->model().text()));
    EXPECT_EQ(window->model().value(Pointer().child("product_name"))->scalar, "Steam & Pour");
    EXPECT_EQ(window->model().value(Pointer().child("revision"))->integer, 2);
    EXPECT_EQ(window->model().value(Pointer().child("last_updated"))->scalar,
              "2026-03-15T08:00:00Z");
    EXPECT_TRUE(errorsOf(window).empty());
    QString proposed;
    whenOpen<QFileDialog>([&](QFileDialog *dialog) {
        proposed = dialog->selectedFiles().value(0);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    EXPECT_TRUE(window->save());
    EXPECT_EQ(proposed, path(second));
    EXPECT_EQ(textOf(first), published);
    publish(window); // in its place, as it has that very name
    EXPECT_TRUE(sealOf(textOf(second)));
    EXPECT_EQ(window->path(), path(second));
}

TEST_F(PublishInWindow, savesAnEditOfAPublishedFileUnderAnotherName) {
    publish(open("draft.yaml"));
    const std::string published = textOf(first);
    DocumentWindow *window = open(first);
    set(window, "product_name", "Steam & Pour");
    whenOpen<QFileDialog>([](QFileDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    EXPECT_TRUE(window->save());
    EXPECT_EQ(window->path(), path(second));
    EXPECT_EQ(textOf(first), published);
}

TEST_F(PublishInWindow, replacesNoPublishedFileBySaveAs) {
    publish(open("draft.yaml"));
    const std::string published = textOf(first);
    DocumentWindow *window = m_program.openText(textOf("draft.yaml"), QStringLiteral("copy"));
    whenOpen<QFileDialog>([this](QFileDialog *dialog) {
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(path(first));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    EXPECT_FALSE(window->saveAs());
    EXPECT_EQ(textOf(first), published);
}

TEST_F(PublishInWindow, findsAShorterPromiseWhenTheFileAloneIsOpened) {
    publish(open("draft.yaml"));
    std::string shorter = textOf("draft.yaml");
    for (std::size_t at = shorter.find("2029-01-31"); at != std::string::npos;
         at = shorter.find("2029-01-31"))
        shorter.replace(at, 10, "2028-01-31");
    write("elsewhere.yaml", shorter);
    EXPECT_THAT(errorsOf(open("elsewhere.yaml")),
                testing::IsSupersetOf({"history.same_revision", "support.not_shortened"}));
}

TEST_F(PublishInWindow, undoesAnEditOfAPublishedFile) {
    publish(open("draft.yaml"));
    DocumentWindow *window = open(first);
    set(window, "product_name", "A");
    set(window, "model_identifier", "B");
    take(window, QStringLiteral("Undo the change"));
    EXPECT_FALSE(window->model().isModified());
    EXPECT_EQ(window->model().text(), textOf(first));
}

TEST_F(PublishInWindow, startsTheNextRevisionInAWindowOfItsOwn) {
    publish(open("draft.yaml"));
    DocumentWindow *window = open(first);
    m_now += std::chrono::hours(1);
    actionOf(window, QStringLiteral("Start the next revision"))->trigger();
    ASSERT_EQ(m_program.documents().size(), 2U);
    DocumentWindow *next = m_program.documents().back();
    EXPECT_EQ(window->path(), path(first));
    EXPECT_EQ(next->title(), QStringLiteral("K17-GB-2026-2.yaml"));
    set(next, "support_end", "2028-12");
    EXPECT_THAT(errorsOf(next), testing::Contains("support.not_shortened"));
}

TEST_F(PublishInWindow, makesADraftOfAPublishedNumberTheNextRevision) {
    publish(open("draft.yaml"));
    const std::string saved = textOf("draft.yaml");
    for (const char *way : {"the menu", "the notice", "the field"}) {
        SCOPED_TRACE(way);
        DocumentWindow *window = open("draft.yaml");
        set(window, "product_name", "Steam & Pour");
        ASSERT_THAT(errorsOf(window), testing::ElementsAre("history.same_revision"));
        m_now += std::chrono::hours(1);
        const QString title = QStringLiteral("Make this revision 2");
        window->form().goTo(Pointer().child("revision"));
        auto *form = static_cast<QWidget *>(&window->form());
        auto *bar = window->findChild<NoticeBar *>();
        if (way == std::string("the menu"))
            actionOf(window, QStringLiteral("Start the next revision"))->trigger();
        else
            takeIn(way == std::string("the field") ? form : bar, title);
        EXPECT_TRUE(errorsOf(window).empty());
        EXPECT_EQ(window->path(), path("draft.yaml"));
        EXPECT_EQ(window->model().value(Pointer().child("revision"))->integer, 2);
        window->model().undoStack().undo();
        EXPECT_THAT(errorsOf(window), testing::ElementsAre("history.same_revision"));
        window->model().undoStack().undo();
        EXPECT_EQ(window->model().text(), saved);
        delete window;
    }
}

} // namespace updatefacts
