// SPDX-License-Identifier: MIT
#include "KeyboardUser.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/StartQuestions.h"
#include "desktop/export/OutputDialog.h"
#include "desktop/form/FormPane.h"
#include "desktop/preview/PreviewPane.h"
#include "document/files/ReadFile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <map>

namespace updatefacts {
namespace {

/// What the user types, or the answer that is taken, field by field; found while going by Tab.
const std::map<std::string, const char *> answers{
    {"/product_name", "Brewster Kettle 2"},
    {"/model_identifier", "BK-2"},
    {"/product_category", "Household"},
    {"/manufacturer_name", "Brewster Ltd"},
    {"/updatable", "Yes"},
    {"/update_delivery", "Automatically, switched on when sold"},
    {"/update_notice_channels", "In the app"},
    {"/update_cost", "Free"},
    {"/support_commitment", "Promised at least until the date"},
    {"/support_start", "2026-01-15"},
    {"/support_start_basis", "General sale began"},
    {"/support_end", "2031-06"},
    {"/end_behaviour", "It works as before"},
    {"/vuln_contact", "security@brewster.example"},
    {"/target_markets", "European Union"},
    {"/detail_url", "https://brewster.example/k2"},
};

class EndToEnd : public testing::Test {
  protected:
    EndToEnd()
        : m_program("en", m_directory.filePath(QStringLiteral("recovery")),
                    std::chrono::year(2026) / std::chrono::November / 23) {}

    /// Does something with the modal window that opens next.
    template<class Window, class Action>
    void whenOpen(Action action) {
        QTimer::singleShot(0, this->m_context.get(), [this, action] {
            auto *window = qobject_cast<Window *>(QApplication::activeModalWidget());
            if (!window || !window->isVisible())
                return whenOpen<Window>(action);
            action(window);
        });
    }

    void answer(QWidget *at) {
        FieldRow *row = rowOf(at);
        const auto found = row ? answers.find(row->objectName().toStdString()) : answers.end();
        if (found == answers.end())
            return;
        if (qobject_cast<QLineEdit *>(at) || qobject_cast<QPlainTextEdit *>(at)) {
            typeInto(at, found->second);
        } else if (auto *box = qobject_cast<QComboBox *>(at)) {
            QTest::keyClicks(box, QString::fromLatin1(found->second));
        } else if (auto *button = qobject_cast<QAbstractButton *>(at);
                   button && button->isCheckable()) {
            choose(button, QString::fromLatin1(found->second));
        }
    }

    /// A box is ticked by Space; so is the first round button, and the arrows go on from there.
    static void choose(QAbstractButton *button, const QString &answer) {
        if (!button->autoExclusive()) {
            if (button->text() == answer)
                QTest::keyClick(button, Qt::Key_Space);
            return;
        }
        QTest::keyClick(button, Qt::Key_Space);
        for (int i = 0; i < 8 && button->text() != answer; ++i) {
            QTest::keyClick(button, Qt::Key_Down);
            button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            ASSERT_TRUE(button) << answer.toStdString();
        }
        EXPECT_EQ(button->text(), answer);
    }

    QTemporaryDir m_directory;
    Program m_program;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

std::string errorsOf(const DisclosureModel &model) {
    std::string errors;
    for (const Finding &finding : model.findings())
        if (finding.severity == Severity::error)
            errors += finding.pointer.toString() + ": " + finding.rule + "\n";
    return errors;
}

QWidget *shownWindow(const char *className) {
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->inherits(className))
            return window;
    return nullptr;
}

} // namespace

TEST_F(EndToEnd, aDisclosureIsTypedAndItsLabelsExported) {
    m_program.showStart();
    QWidget *start = shownWindow("updatefacts::StartWindow");
    ASSERT_TRUE(start && QTest::qWaitForWindowActive(start));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // New disclosure
    auto *questions = start->findChild<StartQuestions *>();
    ASSERT_TRUE(questions && questions->isVisible());
    for (auto *button : questions->findChildren<QPushButton *>())
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Skip"))
            QTest::keyClick(button, Qt::Key_Return);
    ASSERT_EQ(m_program.documents().size(), 1U);
    DocumentWindow *window = m_program.documents().front();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));

    window->form().goToSection(0);
    for (int page = 0; page < window->form().sections()->count(); ++page) {
        walkByTab(*window->form().page(), [this](QWidget *at) { answer(at); });
        QTest::keyClick(window, Qt::Key_PageDown, Qt::ControlModifier);
    }
    EXPECT_TRUE(window->model().isPrintable()) << errorsOf(window->model());
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->preview().isProofed(); }, 20000));

    const QString file = m_directory.filePath(QStringLiteral("kettle.yaml"));
    whenOpen<QFileDialog>([&](QFileDialog *dialog) {
        dialog->selectFile(file); // how its line completes names is not ours to test
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_EQ(readFile(file.toStdString()), window->model().text());

    window->activateWindow(); // without a window manager nobody else does
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = window->findChild<OutputDialog *>();
    ASSERT_TRUE(dialog && QTest::qWaitForWindowActive(dialog));
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("folder"));
    ASSERT_TRUE(folder);
    folder->setFocus();
    typeInto(folder, m_directory.filePath(QStringLiteral("labels")).toLatin1().constData());
    QTest::keyClick(dialog, Qt::Key_Return); // the first button: Export
    const QDir labels(m_directory.filePath(QStringLiteral("labels")));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !labels.entryList({QStringLiteral("*.pdf")}, QDir::Files).isEmpty(); },
        20000));

    QProcess check; // the other door to the same house says the same
    check.start(QStringLiteral(UPDATEFACTS_BINARY_DIR "/updatefacts"),
                {QStringLiteral("check"), file});
    ASSERT_TRUE(check.waitForFinished());
    EXPECT_TRUE(check.exitCode() == 0 || check.exitCode() == 3)
        << check.readAllStandardError().toStdString();
    window->model().undoStack().setClean();
    window->close();
}

} // namespace updatefacts
