// SPDX-License-Identifier: MIT
#include "desktop/DocumentMenus.h"

#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/ProgramMenus.h"
#include "desktop/export/ExportData.h"
#include "desktop/export/ExportStatement.h"
#include "desktop/files/RecentFiles.h"
#include "desktop/findings/FindingsPane.h"
#include "desktop/form/FindQuestion.h"
#include "desktop/form/FormPane.h"
#include "desktop/look/EditMenu.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/TopOfWindow.h"
#include "desktop/look/ZoomButton.h"
#include "desktop/preview/PreviewPane.h"
#include "desktop/words/LanguageName.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

namespace updatefacts {

void DocumentMenus::build() {
    addFile();
    addEdit();
    addView();
    addCheck();
    addShopMenu(*m_window.menuBar(), m_window.m_program, m_window);
    addHelp();
    addToolBar();
}

void DocumentMenus::addFile() {
    DocumentWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(DocumentWindow::tr("&File"));
    menu->addAction(DocumentWindow::tr("&New"), QKeySequence::New, &w,
                    [&w] { w.m_program.askNew(); });
    menu->addAction(DocumentWindow::tr("&Open ..."), QKeySequence::Open, &w,
                    [&w] { w.m_program.askForFiles(&w); });
    QMenu *recent = menu->addMenu(DocumentWindow::tr("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, &w, [&w, recent] {
        RecentFiles().fill(*recent, [&w](const QString &path) {
            QString problem;
            if (!w.m_program.openFile(path, problem))
                w.m_notices->put(QStringLiteral("open"), {Severity::error, problem});
        });
    });
    menu->addAction(DocumentWindow::tr("S&tart page"), &w, [&w] { w.m_program.showStart(); });
    menu->addSeparator();
    addSaving(*menu);
    menu->addSeparator();
    addOutput(*menu);
    menu->addSeparator();
    menu->addAction(DocumentWindow::tr("&Close"), QKeySequence::Close, &w,
                    [&w] { w.closeToStart(); });
    menu->addAction(DocumentWindow::tr("&Quit"), QKeySequence::Quit, &w,
                    [] { QApplication::closeAllWindows(); });
}

void DocumentMenus::addSaving(QMenu &menu) {
    DocumentWindow &w = m_window;
    w.m_saveAction =
        menu.addAction(DocumentWindow::tr("&Save"), QKeySequence::Save, &w, [&w] { w.save(); });
    w.m_saveAsAction = menu.addAction(DocumentWindow::tr("Save &as ..."), QKeySequence::SaveAs, &w,
                                      [&w] { w.saveAs(); });
    w.m_publishAction =
        menu.addAction(DocumentWindow::tr("Pu&blish ..."), &w, [&w] { w.publish(); });
    menu.addAction(DocumentWindow::tr("Pages be&hind the codes ..."), &w, [&w] { w.showSite(); });
    menu.addAction(DocumentWindow::tr("Start the next re&vision"), &w, [&w] { w.startRevision(); });
}

void DocumentMenus::addOutput(QMenu &menu) {
    DocumentWindow &w = m_window;
    w.m_exportAction =
        menu.addAction(DocumentWindow::tr("&Export labels ..."), QKeySequence(Qt::CTRL | Qt::Key_E),
                       &w, [&w] { w.exportLabels(); });
    menu.addAction(DocumentWindow::tr("Export labels of all open &disclosures ..."), &w,
                   [&w] { w.exportAll(); });
    addFormats(menu);
    addStatements(menu);
    w.m_printAction = menu.addAction(DocumentWindow::tr("&Print ..."), QKeySequence::Print, &w,
                                     [&w] { w.print(); });
}

void DocumentMenus::addFormats(QMenu &menu) {
    DocumentWindow &w = m_window;
    QMenu *formats = menu.addMenu(DocumentWindow::tr("For other pro&grams"));
    for (const ExportFormat &format : exportFormats())
        formats->addAction(titleOf(format), &w, [&w, &format] {
            const QString problem =
                exportData(format, w.m_model, w.m_program.words(), w.suggestedPath(), &w);
            if (!problem.isEmpty())
                w.m_notices->put(QStringLiteral("export"), {Severity::error, problem});
        });
}

/// In each language in which it comes, where there are several.
void DocumentMenus::addStatements(QMenu &menu) {
    DocumentWindow &w = m_window;
    QMenu *all = menu.addMenu(DocumentWindow::tr("Statements that laws as&k for"));
    for (const Statement &statement : statements()) {
        const std::vector<std::string> languages = statement.languages();
        QMenu *own = languages.size() > 1 ? all->addMenu(titleOf(statement)) : all;
        for (const std::string &language : languages)
            own->addAction(
                own == all ? titleOf(statement) : languageName(language) + QStringLiteral(" ..."),
                &w, [&w, &statement, language] {
                    w.exportStatement({statement, language, w.m_program.clock().today()});
                });
    }
}

void DocumentMenus::addEdit() {
    DocumentWindow &w = m_window;
    auto *menu = new EditMenu(DocumentWindow::tr("&Edit"), w.m_model.undoStack(), &w);
    w.menuBar()->addMenu(menu);
    menu->setParent(w.menuBar(), menu->windowFlags()); // goes with it when the language changes
    menu->addAction(DocumentWindow::tr("&Find a question ..."), QKeySequence::Find, &w, [&w] {
        auto *dialog = new FindQuestion(w.m_program.words(), &w);
        QObject::connect(dialog, &FindQuestion::found, &w, &DocumentWindow::goTo);
        dialog->show();
    });
    menu->addSeparator();
    w.m_copyAction = menu->addAction(DocumentWindow::tr("Copy the &label"),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &w,
                                     [&w] { w.m_preview->copyLabel(); });
}

void DocumentMenus::addView() {
    DocumentWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(DocumentWindow::tr("&View"));
    ZoomButton *zoom = &w.m_preview->zoom();
    menu->addAction(DocumentWindow::tr("Zoom &in"), QKeySequence::ZoomIn, zoom,
                    &ZoomButton::zoomIn);
    menu->addAction(DocumentWindow::tr("Zoom &out"), QKeySequence::ZoomOut, zoom,
                    &ZoomButton::zoomOut);
    menu->addAction(DocumentWindow::tr("&Fit"), QKeySequence(Qt::CTRL | Qt::Key_9), zoom,
                    &ZoomButton::zoomToFit);
    menu->addAction(DocumentWindow::tr("&True size"), QKeySequence(Qt::CTRL | Qt::Key_0), zoom,
                    &ZoomButton::zoomToTrueSize);
    menu->addSeparator();
    menu->addAction(DocumentWindow::tr("&Next section"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                    &w, [&w] { w.m_form->goOn(1); });
    menu->addAction(DocumentWindow::tr("&Previous section"),
                    QKeySequence(Qt::CTRL | Qt::Key_PageUp), &w, [&w] { w.m_form->goOn(-1); });
    menu->addSeparator();
    w.m_showLabel =
        menu->addAction(DocumentWindow::tr("Label &beside the form"), QKeySequence(Qt::Key_F9), &w,
                        [&w] { w.showLabel(!w.isLabelShown()); });
    w.m_showLabel->setCheckable(true);
    addLook(*menu, w.m_program, w);
}

void DocumentMenus::addCheck() {
    DocumentWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(DocumentWindow::tr("&Check"));
    menu->addAction(DocumentWindow::tr("&Next finding"), QKeySequence(Qt::Key_F8), &w,
                    [&w] { w.check(); });
    menu->addAction(DocumentWindow::tr("&List of findings"), QKeySequence(Qt::Key_F6), w.m_findings,
                    &FindingsPane::focusTable);
    menu->addAction(DocumentWindow::tr("&Readiness"), QKeySequence(Qt::CTRL | Qt::Key_R), &w,
                    [&w] { w.showReadiness(); });
}

void DocumentMenus::addHelp() {
    DocumentWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(DocumentWindow::tr("&Help"));
    menu->addAction(DocumentWindow::tr("&Explain this question"), QKeySequence::HelpContents, &w,
                    [&w] { w.showSources(); });
    addKnowledge(*menu, w.m_program, w);
}

void DocumentMenus::addToolBar() {
    DocumentWindow &w = m_window;
    const BrandBar top = addBrandBar(w);
    QToolBar *bar = w.m_toolBar = top.bar;
    w.m_brand = top.brand;
    w.m_fileLabel = new QLabel(bar);
    w.m_fileLabel->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(w.m_fileLabel);
    const auto add = [&](const QString &title, auto action) {
        auto *button = new QPushButton(title, bar);
        QObject::connect(button, &QPushButton::clicked, &w, action);
        bar->addWidget(button);
        return button;
    };
    add(DocumentWindow::tr("Label"), [&w] { w.showLabel(true); });
    w.m_labelButton = bar->actions().last(); // a button in a tool bar is hidden by its action
    add(DocumentWindow::tr("Open ..."), [&w] { w.m_program.askForFiles(&w); });
    w.m_saveButton = add(DocumentWindow::tr("Save"), [&w] { w.save(); });
    w.m_checkButton = add(DocumentWindow::tr("Check"), [&w] { w.check(); });
    w.m_exportButton = add(DocumentWindow::tr("Export ..."), [&w] { w.exportLabels(); });
    w.m_printButton = add(DocumentWindow::tr("Print ..."), [&w] { w.print(); });
}

} // namespace updatefacts
