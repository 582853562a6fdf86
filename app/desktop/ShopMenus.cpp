// SPDX-License-Identifier: MIT
#include "desktop/ShopMenus.h"

#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/ProgramMenus.h"
#include "desktop/ShopWindow.h"
#include "desktop/look/TopOfWindow.h"
#include "desktop/retail/PagePane.h"
#include "desktop/retail/ProductPane.h"
#include "desktop/run/RunPane.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

namespace updatefacts {

void ShopMenus::build() {
    addFile();
    addShop();
    addView();
    addKnowledge(*m_window.menuBar()->addMenu(DocumentWindow::tr("&Help")), m_window.m_program,
                 m_window);
    addToolBar();
}

void ShopMenus::addFile() {
    ShopWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(DocumentWindow::tr("&File"));
    menu->addAction(ShopWindow::tr("Choose the folder of &disclosures ..."), QKeySequence::Open, &w,
                    [&w] { w.askLibrary(); });
    menu->addAction(ShopWindow::tr("Open an &archive of disclosures (.zip) ..."), &w,
                    [&w] { w.askZip(); });
    menu->addAction(DocumentWindow::tr("S&tart page"), &w, [&w] { w.m_program.showStart(); });
    menu->addSeparator();
    w.m_printAction = menu->addAction(DocumentWindow::tr("&Print ..."), QKeySequence::Print, &w,
                                      [&w] { w.askOutput(w.plan()); });
    menu->addSeparator();
    menu->addAction(DocumentWindow::tr("&Close"), QKeySequence::Close, &w,
                    [&w] { w.closeToStart(); });
    menu->addAction(DocumentWindow::tr("&Quit"), QKeySequence::Quit, &w,
                    [] { QApplication::closeAllWindows(); });
}

void ShopMenus::addShop() {
    ShopWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(ShopWindow::tr("&Shop"));
    menu->addAction(ShopWindow::tr("Open a price &list ..."), QKeySequence(Qt::CTRL | Qt::Key_L),
                    &w, [&w] { w.askList(); });
    menu->addAction(ShopWindow::tr("Price list from a &database ..."), &w,
                    [&w] { w.askConnection(); });
    w.m_mappingAction = menu->addAction(ShopWindow::tr("&Columns of the price list ..."), &w,
                                        [&w] { w.changeMapping(); });
    w.m_forgetAction =
        menu->addAction(ShopWindow::tr("&Without a price list"), &w, [&w] { w.forgetList(); });
    menu->addSeparator();
    menu->addAction(ShopWindow::tr("&Tick all that are shown"), &w,
                    [&w] { w.m_model.tickShown(true); });
    menu->addAction(ShopWindow::tr("Tick &none that is shown"), &w,
                    [&w] { w.m_model.tickShown(false); });
    menu->addSeparator();
    menu->addAction(ShopWindow::tr("Last &runs ..."), &w, [&w] { w.showLastRuns(); });
    w.m_staleAction = menu->addAction(ShopWindow::tr("What is &stale ..."),
                                      QKeySequence(Qt::Key_F7), &w, [&w] { w.showStale(); });
}

void ShopMenus::addView() {
    ShopWindow &w = m_window;
    QMenu *menu = w.menuBar()->addMenu(DocumentWindow::tr("&View"));
    menu->addAction(ShopWindow::tr("&Search"), QKeySequence::Find, &w,
                    [&w] { w.m_products->focusSearch(); });
    menu->addAction(ShopWindow::tr("Rows with &problems"), QKeySequence(Qt::Key_F6), &w,
                    [&w] { w.m_runPane->setOpen(!w.m_runPane->isOpen()); });
    menu->addSeparator();
    addLook(*menu, w.m_program, w);
}

void ShopMenus::addToolBar() {
    ShopWindow &w = m_window;
    const BrandBar top = addBrandBar(w);
    QToolBar *bar = w.m_toolBar = top.bar;
    w.m_brand = top.brand;
    w.m_printButton = new QPushButton(bar);
    w.m_printButton->setProperty("primary", true);
    QObject::connect(w.m_printButton, &QPushButton::clicked, &w, [&w] { w.askOutput(w.plan()); });
    bar->addWidget(w.m_printButton);
}

} // namespace updatefacts
