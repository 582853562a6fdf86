// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/files/FieldValues.h"
#include "desktop/findings/DifferencesDialog.h"
#include "desktop/look/NoticeBar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace updatefacts {
namespace {

const Pointer model = Pointer().child("model_identifier");
const Pointer maker = Pointer().child("manufacturer_name");

std::string changed(std::string text, const std::string &from, const std::string &to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

class FileConflict : public testing::Test {
  protected:
    FileConflict() { write(m_text); }

    void write(const std::string &text) const {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }
    [[nodiscard]] std::string onDisk() const { return readFile(m_path.toStdString()); }

    /// Types into the model and leaves it unsaved, as a program that is killed does.
    void leaveUnsaved(const QString &path, const QString &text) const {
        RecoveryStore store(m_recovery);
        DocumentFile file;
        RecoveryStore::Source source{path, QStringLiteral("Kettle"), {}};
        if (!path.isEmpty()) {
            ASSERT_TRUE(file.open(path));
            source.hash = file.hash();
        }
        DisclosureModel typed(m_today);
        typed.open(m_text, path);
        typed.set(model, textValue(text), {});
        store.save(source, typed.text());
    }

    static QPushButton *button(DocumentWindow &window, const char *title) {
        for (auto *found : window.findChildren<QPushButton *>())
            if (found->isVisibleTo(&window) && found->text() == QString::fromLatin1(title))
                return found;
        return nullptr;
    }
    static bool says(DocumentWindow &window, const char *part) {
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->isVisibleTo(&window) && label->text().contains(QString::fromLatin1(part)))
                return true;
        return false;
    }

    /// Answers the modal window that opens next.
    template<class Window, class Action>
    void whenOpen(Action action) {
        QTimer::singleShot(0, &m_context, [this, action] {
            auto *window = qobject_cast<Window *>(QApplication::activeModalWidget());
            if (!window)
                return whenOpen<Window>(action);
            action(window);
        });
    }

    DocumentWindow *recovered(Program &program) const {
        program.recover();
        return program.documents().empty() ? nullptr : program.documents().front();
    }

    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(QStringLiteral("kettle.yaml"));
    QString m_recovery = m_directory.filePath(QStringLiteral("recovery"));
    QString m_claims = m_directory.filePath(QStringLiteral("open"));
    std::string m_text = exampleText("camera");
    Date m_today = std::chrono::year(2026) / std::chrono::November / 23;
    QObject m_context;
};

std::string said(DocumentWindow &window, const Pointer &pointer) {
    const Value *value = window.model().value(pointer);
    return value ? value->scalar : std::string();
}

TEST_F(FileConflict, whatCameBackNeverReplacesANewerFileUnasked) {
    const std::string name = Disclosure(readYaml(m_text, {})).text("manufacturer_name");
    leaveUnsaved(m_path, QStringLiteral("MINE-1"));
    const std::string theirs = changed(m_text, name, "Another Maker");
    write(theirs);
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window);
    EXPECT_EQ(said(*window, model), "MINE-1");
    EXPECT_TRUE(says(*window, "the file has been changed since"));
    EXPECT_FALSE(window->save());
    EXPECT_EQ(onDisk(), theirs);
    ASSERT_TRUE(button(*window, "Keep mine"));
    button(*window, "Keep mine")->click();
    EXPECT_TRUE(window->save());
    EXPECT_NE(onDisk().find("MINE-1"), std::string::npos);
}

TEST_F(FileConflict, theFilesVersionIsLoadedAndCanBeUndone) {
    leaveUnsaved(m_path, QStringLiteral("MINE-1"));
    const std::string theirs = m_text + "# theirs\n";
    write(theirs);
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window && button(*window, "Load its version"));
    button(*window, "Load its version")->click();
    EXPECT_EQ(window->model().text(), theirs);
    EXPECT_FALSE(window->model().isModified());
    window->model().undoStack().undo();
    EXPECT_EQ(said(*window, model), "MINE-1");
    EXPECT_TRUE(window->model().isModified());
}

TEST_F(FileConflict, aVersionThatCannotBeReadTakesNothingAway) {
    leaveUnsaved(m_path, QStringLiteral("MINE-1"));
    write("a: [");
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window && button(*window, "Load its version"));
    button(*window, "Load its version")->click();
    EXPECT_EQ(said(*window, model), "MINE-1");
    EXPECT_TRUE(says(*window, "cannot be read as a disclosure"));
    EXPECT_FALSE(window->save());
    EXPECT_EQ(onDisk(), "a: [");
}

TEST_F(FileConflict, aFileThatDidNotChangeIsSavedAsEver) {
    leaveUnsaved(m_path, QStringLiteral("MINE-1"));
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window);
    EXPECT_FALSE(says(*window, "changed since"));
    EXPECT_TRUE(window->save());
    EXPECT_NE(onDisk().find("MINE-1"), std::string::npos);
}

TEST_F(FileConflict, throwingAwayAsksAndTakesAllOfIt) {
    leaveUnsaved(m_path, QStringLiteral("MINE-1"));
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window);
    window->model().set(maker, textValue(QStringLiteral("Later")), {}); // one more change
    whenOpen<QMessageBox>([](QMessageBox *box) { box->button(QMessageBox::Cancel)->click(); });
    button(*window, "Throw it away ...")->click();
    EXPECT_EQ(said(*window, model), "MINE-1");
    EXPECT_EQ(said(*window, maker), "Later");
    whenOpen<QMessageBox>([](QMessageBox *box) { box->button(QMessageBox::Discard)->click(); });
    ASSERT_TRUE(button(*window, "Throw it away ..."));
    button(*window, "Throw it away ...")->click();
    EXPECT_EQ(window->model().text(), m_text);
    EXPECT_FALSE(window->model().isModified());
    EXPECT_EQ(onDisk(), m_text);
    window->model().undoStack().undo();
    EXPECT_EQ(said(*window, model), "MINE-1");
}

TEST_F(FileConflict, whatNoFileHoldsGoesToTheWastebasket) {
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_directory.path().toLocal8Bit());
    leaveUnsaved({}, QStringLiteral("MINE-1"));
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window);
    whenOpen<QMessageBox>([](QMessageBox *box) { box->button(QMessageBox::Discard)->click(); });
    button(*window, "Throw it away ...")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(program.documents().empty());
    EXPECT_EQ(QDir(m_recovery).entryList({QStringLiteral("*.yaml")}), QStringList());
    const QString trash = m_directory.filePath(QStringLiteral("Trash/files/Kettle.yaml"));
    if (QFile::exists(trash)) { // else on the volume of the temporary files
        EXPECT_NE(readFile(trash.toStdString()).find("MINE-1"), std::string::npos);
    }
    if (home.isEmpty())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", home);
}

TEST_F(FileConflict, theDifferencesAreShownAnswerByAnswer) {
    leaveUnsaved(m_path, QStringLiteral("MINE-1"));
    write(m_text + "# theirs\n");
    Program program("en", m_recovery, m_today);
    DocumentWindow *window = recovered(program);
    ASSERT_TRUE(window && button(*window, "Show the differences ..."));
    int rows = 0;
    QString mine;
    whenOpen<DifferencesDialog>([&](DifferencesDialog *dialog) {
        const auto *table = dialog->findChild<QTableWidget *>();
        rows = table->rowCount();
        mine = table->item(0, 2)->text();
        dialog->reject();
    });
    button(*window, "Show the differences ...")->click();
    EXPECT_EQ(rows, 1);
    EXPECT_EQ(mine, QStringLiteral("MINE-1"));
    EXPECT_TRUE(button(*window, "Keep mine")); // still to be answered
    EXPECT_FALSE(window->save());
}

TEST_F(FileConflict, aFileIsOpenInOneWindowOnlyByWhateverName) {
    const QString link = m_directory.filePath(QStringLiteral("link.yaml"));
    ASSERT_TRUE(QFile::link(m_path, link));
    Program program("en", m_recovery, m_today);
    QString problem;
    DocumentWindow *window = program.openFile(m_path, problem);
    ASSERT_TRUE(window);
    EXPECT_EQ(program.openFile(link, problem), window);
    EXPECT_EQ(program.openFile(m_directory.path() + QStringLiteral("/./kettle.yaml"), problem),
              window);
    EXPECT_EQ(program.documents().size(), 1U);
}

TEST_F(FileConflict, anotherProcessIsAskedToShowItsWindow) {
    Program program("en", m_recovery, m_today);
    QString problem;
    ASSERT_TRUE(program.openFile(m_path, problem));
    EXPECT_FALSE(FileClaim::isAskedToRaise(m_claims, m_path));
    std::atomic<bool> isRaised = false;
    std::thread other([&] { isRaised = FileClaim::askToRaise(m_claims, m_path); });
    for (int i = 0; i < 100 && !isRaised; ++i)
        QTest::qWait(10);
    other.join();
    EXPECT_TRUE(isRaised);
    EXPECT_FALSE(FileClaim::askToRaise(m_claims, m_directory.filePath(QStringLiteral("b"))));
}

TEST_F(FileConflict, aFileThatIsOpenElsewhereIsSaid) {
    FileClaim other(m_claims);
    EXPECT_TRUE(other.take(m_path));
    Program program("en", m_recovery, m_today);
    QString problem;
    DocumentWindow *window = program.openFile(m_path, problem);
    ASSERT_TRUE(window); // the other one did not answer
    EXPECT_TRUE(says(*window, "open in another window of this program as well"));
    write(m_text + "# theirs\n");
    for (int i = 0; i < 100 && !says(*window, "Another window of this program has"); ++i)
        QTest::qWait(20);
    EXPECT_TRUE(says(*window, "Another window of this program has changed this file."));
}

TEST(DifferencesDialog, saysAnswersAsTheFormDoesInRowsAsHighAsTheyNeed) {
    const Words words("en");
    DifferencesDialog dialog(
        {{Pointer().child("update_security_features"), "signed, verified_before_install", "signed"},
         {Pointer().child("product_name"), "A", "B"}},
        words, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    auto *table = dialog.findChild<QTableWidget *>();
    EXPECT_FALSE(table->item(0, 1)->text().contains(QLatin1Char('_')));
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("A"));
    EXPECT_LT(table->rowHeight(1), 3 * table->fontMetrics().lineSpacing());
}

TEST(FieldDifferences, areFoundValueByValue) {
    const auto differences = [](const char *first, const char *second) {
        std::string text;
        for (const FieldDifference &found :
             differencesOf(readYaml(first, {}).root, readYaml(second, {}).root))
            text += found.pointer.toString() + ' ' + found.first + '|' + found.second + '\n';
        return text;
    };
    EXPECT_EQ(differences("a: 1\nb: 2\n", "b: 2\na: 1\n"), "");
    EXPECT_EQ(differences("a: x\n", "a: y\n"), "/a x|y\n");
    EXPECT_EQ(differences("a: x\n", "b: x\n"), "/a x|\n/b |x\n");
    EXPECT_EQ(differences("a: [x, y]\n", "a: [x]\n"), "/a x, y|x\n");
    EXPECT_EQ(differences("a: {b: 1, c: 2}\n", "a: {b: 1, c: 3}\n"), "/a/c 2|3\n");
    EXPECT_EQ(differences("a: [{b: 1}]\n", "a: [{b: 1}, {b: 2}]\n"), "/a/1/b |2\n");
    EXPECT_EQ(differences("a: x\n", "a: {b: 1}\n"), "/a/b |1\n/a x|\n");
}

} // namespace
} // namespace updatefacts
