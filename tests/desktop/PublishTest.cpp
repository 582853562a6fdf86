// SPDX-License-Identifier: MIT
#include "KeyboardUser.h"
#include "desktop/DocumentWindow.h"
#include "desktop/NoticeBar.h"
#include "desktop/Program.h"
#include "desktop/PublishDialog.h"
#include "disclosure/Seal.h"
#include "document/files/ReadFile.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <gmock/gmock.h>

#include <fstream>

namespace updatefacts {
namespace {

using testing::HasSubstr;

/// A maker at the window; the clock is set by hand.
class PublishInWindow : public testing::Test {
  protected:
    PublishInWindow()
        : m_program("en", m_directory.filePath(QStringLiteral("recovery")),
                    Clock([this] { return m_now; })) {
        write("draft.yaml", readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"));
    }

    void write(const char *name, const std::string &text) const {
        std::ofstream(path(name).toStdString()) << text;
    }
    [[nodiscard]] QString path(const char *name) const {
        return m_directory.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::string textOf(const char *name) const {
        return readFile(path(name).toStdString());
    }
    DocumentWindow *open(const char *name) {
        QString problem;
        return m_program.openFile(path(name), problem);
    }

    /// Does something with the modal window that opens next.
    template<class Window, class Action>
    void whenOpen(Action action) {
        QTimer::singleShot(0, &m_context, [this, action] {
            auto *window = qobject_cast<Window *>(QApplication::activeModalWidget());
            if (!window || !window->isVisible())
                return whenOpen<Window>(action);
            action(window);
        });
    }

    static QAction *actionOf(DocumentWindow *window, const QString &title) {
        for (QAction *action : window->findChildren<QAction *>())
            if (action->text().remove(QLatin1Char('&')) == title)
                return action;
        return nullptr;
    }
    void publish(DocumentWindow *window, bool isTaken = true) {
        whenOpen<PublishDialog>([isTaken](PublishDialog *dialog) {
            auto *button = dialog->findChild<QPushButton *>(QStringLiteral("publish"));
            EXPECT_EQ(button->isEnabled(), isTaken);
            if (isTaken)
                button->click();
            else
                dialog->reject();
        });
        actionOf(window, QStringLiteral("Publish ..."))->trigger();
    }
    static void set(DocumentWindow *window, const char *field, const std::string &text) {
        Value value = *window->model().value(Pointer().child(field));
        value.scalar = text;
        window->model().set(Pointer().child(field), value, QStringLiteral("typing"));
    }
    static std::vector<std::string> errorsOf(DocumentWindow *window) {
        std::vector<std::string> rules;
        for (const Finding &finding : window->model().findings())
            if (finding.severity == Severity::error)
                rules.push_back(finding.rule);
        return rules;
    }
    static void take(DocumentWindow *window, const QString &title) {
        for (QPushButton *button : window->findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == title) {
                button->click();
                return;
            }
        ADD_FAILURE() << "no button " << title.toStdString();
    }
    static bool hasButton(DocumentWindow *window, const QString &title) {
        for (QPushButton *button : window->findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == title)
                return true;
        return false;
    }

    QTemporaryDir m_directory;
    std::chrono::sys_seconds m_now =
        std::chrono::sys_days(std::chrono::year(2026) / std::chrono::March / 14) +
        std::chrono::hours(8);
    Program m_program;
    QObject m_context;
};

constexpr const char *first = "published/K17-GB-2026-1.yaml";
constexpr const char *second = "published/K17-GB-2026-2.yaml";

} // namespace

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
