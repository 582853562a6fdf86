// SPDX-License-Identifier: MIT
#include "desktop/DocumentMenus.h"

#include "desktop/About.h"
#include "desktop/DocumentWindow.h"
#include "desktop/FindingsPane.h"
#include "desktop/FormPane.h"
#include "desktop/InterfaceLanguage.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/PreviewPane.h"
#include "desktop/Program.h"
#include "desktop/RecentFiles.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>

namespace updatefacts {

using W = DocumentWindow;

void DocumentMenus::build() {
    addFile();
    addEdit();
    addView();
    addCheck();
    addHelp();
    addToolBar();
}

void DocumentMenus::addFile() {
    W &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(W::tr("&File"));
    menu->addAction(W::tr("&New"), QKeySequence::New, &w, [&w] { w.m_program.openNew(); });
    menu->addAction(W::tr("&Open ..."), QKeySequence::Open, &w,
                    [&w] { w.m_program.askForFiles(&w); });
    QMenu *recent = menu->addMenu(W::tr("Open &recent"));
    W::connect(recent, &QMenu::aboutToShow, &w, [&w, recent] {
        RecentFiles().fill(*recent, [&w](const QString &path) {
            QString problem;
            if (!w.m_program.openFile(path, problem))
                w.m_notices->put(QStringLiteral("open"), {Severity::error, problem});
        });
    });
    menu->addAction(W::tr("S&tart page"), &w, [&w] { w.m_program.showStart(); });
    menu->addSeparator();
    menu->addAction(W::tr("&Save"), QKeySequence::Save, &w, [&w] { w.save(); });
    menu->addAction(W::tr("Save &as ..."), QKeySequence::SaveAs, &w, [&w] { w.saveAs(); });
    menu->addAction(W::tr("Start the next re&vision"), &w, [&w] { w.startRevision(); });
    menu->addSeparator();
    w.m_exportAction =
        menu->addAction(W::tr("&Export labels ..."), QKeySequence(Qt::CTRL | Qt::Key_E), &w,
                        [&w] { w.exportLabels(); });
    menu->addAction(W::tr("Export labels of all open &disclosures ..."), &w,
                    [&w] { w.exportAll(); });
    w.m_printAction =
        menu->addAction(W::tr("&Print ..."), QKeySequence::Print, &w, [&w] { w.print(); });
    menu->addSeparator();
    menu->addAction(W::tr("&Close"), QKeySequence::Close, &w, [&w] { w.close(); });
    menu->addAction(W::tr("&Quit"), QKeySequence::Quit, &w,
                    [] { QApplication::closeAllWindows(); });
}

void DocumentMenus::addEdit() {
    W &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(W::tr("&Edit"));
    QUndoStack &stack = w.m_model.undoStack();
    QAction *undo = stack.createUndoAction(&w, W::tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = stack.createRedoAction(&w, W::tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    w.m_copyAction =
        menu->addAction(W::tr("&Copy the label"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                        &w, [&w] { w.m_preview->copyLabel(); });
}

void DocumentMenus::addThemes(QMenu *menu) {
    W &w = m_window;
    auto *group = new QActionGroup(&w);
    const std::pair<Theme, QString> themes[] = {{Theme::system, W::tr("As the &system")},
                                                {Theme::light, W::tr("&Light")},
                                                {Theme::dark, W::tr("&Dark")},
                                                {Theme::highContrast, W::tr("&High contrast")}};
    for (const auto &[theme, title] : themes) {
        QAction *action =
            menu->addAction(title, &w, [&w, theme = theme] { w.m_program.setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(theme == w.m_program.theme());
        group->addAction(action);
    }
}

void DocumentMenus::addLanguages(QMenu *menu) {
    W &w = m_window;
    auto *group = new QActionGroup(&w);
    for (const std::string &language : interfaceLanguages()) {
        const QLocale locale(QString::fromStdString(language));
        QAction *action = menu->addAction(locale.nativeLanguageName(), &w, [&w, language] {
            QSettings().setValue(QStringLiteral("language"), QString::fromStdString(language));
            w.m_notices->put(
                QStringLiteral("language"),
                {Severity::note, W::tr("The language changes when the program is started again.")});
        });
        action->setCheckable(true);
        action->setChecked(language == w.m_program.words().language());
        group->addAction(action);
    }
}

void DocumentMenus::addView() {
    W &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(W::tr("&View"));
    PreviewPane *preview = w.m_preview;
    menu->addAction(W::tr("Zoom &in"), QKeySequence::ZoomIn, preview, &PreviewPane::zoomIn);
    menu->addAction(W::tr("Zoom &out"), QKeySequence::ZoomOut, preview, &PreviewPane::zoomOut);
    menu->addAction(W::tr("&Fit"), QKeySequence(Qt::CTRL | Qt::Key_9), preview,
                    &PreviewPane::zoomToFit);
    menu->addAction(W::tr("&True size"), QKeySequence(Qt::CTRL | Qt::Key_0), preview,
                    &PreviewPane::zoomToTrueSize);
    menu->addSeparator();
    menu->addAction(W::tr("&Next section"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), &w,
                    [&w] { w.m_form->goToSection(w.m_form->sections()->currentRow() + 1); });
    menu->addAction(W::tr("&Previous section"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), &w,
                    [&w] { w.m_form->goToSection(w.m_form->sections()->currentRow() - 1); });
    menu->addSeparator();
    addThemes(menu->addMenu(W::tr("T&heme")));
    addLanguages(menu->addMenu(W::tr("&Language of the program")));
}

void DocumentMenus::addCheck() {
    W &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(W::tr("&Check"));
    menu->addAction(W::tr("&Next finding"), QKeySequence(Qt::Key_F8), &w, [&w] { w.check(); });
    menu->addAction(W::tr("&List of findings"), QKeySequence(Qt::Key_F6), w.m_findings,
                    &FindingsPane::focusTable);
    menu->addAction(W::tr("&Readiness for schemes ..."), QKeySequence(Qt::CTRL | Qt::Key_R), &w,
                    [&w] { w.showReadiness(); });
}

void DocumentMenus::addHelp() {
    W &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(W::tr("&Help"));
    menu->addAction(W::tr("&About Update Facts"), &w, [&w] { showAbout(&w); });
}

void DocumentMenus::addToolBar() {
    W &w = m_window;
    QToolBar *bar = w.addToolBar(W::tr("Tool bar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *brand = new QLabel(W::tr("Update Facts"), bar);
    brand->setObjectName(QStringLiteral("brand"));
    bar->addWidget(brand);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    w.m_fileLabel = new QLabel(bar);
    w.m_fileLabel->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(w.m_fileLabel);
    const auto add = [&](const QString &title, auto action) {
        auto *button = new QPushButton(title, bar);
        W::connect(button, &QPushButton::clicked, &w, action);
        bar->addWidget(button);
        return button;
    };
    add(W::tr("Open ..."), [&w] { w.m_program.askForFiles(&w); });
    add(W::tr("Save"), [&w] { w.save(); });
    w.m_checkButton = add(W::tr("Check"), [&w] { w.check(); });
    w.m_exportButton = add(W::tr("Export ..."), [&w] { w.exportLabels(); });
    w.m_printButton = add(W::tr("Print ..."), [&w] { w.print(); });
}

} // namespace updatefacts
