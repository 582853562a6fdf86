// SPDX-License-Identifier: MIT
#pragma once

#include "KeyboardUser.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/export/PublishDialog.h"
#include "disclosure/History.h"
#include "document/files/ReadFile.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/labels/LabelBatch.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <gmock/gmock.h>

#include <fstream>

namespace updatefacts {

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
    /// A label of the draft as the command or the window makes it, beside it.
    QString exportLabel(const char *name) {
        LabelJob job;
        job.templates.push_back(builtInTemplate("panel"));
        job.formats = {*labelFormat("pdf")};
        job.options.today = Clock([this] { return m_now; }).today();
        const BatchItem item{path(name).toStdString(), [this, name] { return textOf(name); },
                             std::make_shared<LabelJob>(job)};
        BatchOptions options;
        options.directory = m_directory.path().toStdString();
        const BatchOutcome made = runLabelBatch({item}, options);
        EXPECT_EQ(made.files.size(), 1U);
        return m_directory.filePath(QString::fromStdString(made.files.front()));
    }
    [[nodiscard]] static std::string fingerprintIn(const QString &label) {
        const std::string text = readDisclosureText(label.toStdString()).text;
        return publishedDisclosure(readYaml(text, "label"), builtInDefinitions()).fingerprint();
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
    static void take(DocumentWindow *window, const QString &title) { takeIn(window, title); }
    static void takeIn(QWidget *where, const QString &title) {
        for (QPushButton *button : where->findChildren<QPushButton *>())
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

inline constexpr const char *first = "published/K17-GB-2026-1.yaml";
inline constexpr const char *second = "published/K17-GB-2026-2.yaml";

} // namespace updatefacts
