// SPDX-License-Identifier: MIT
#include "desktop/DocumentMenus.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/files/Settings.h"
#include "desktop/findings/FindingsPane.h"
#include "desktop/form/FormPane.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/preview/PreviewPane.h"

#include <QListWidget>
#include <QMenuBar>
#include <QResizeEvent>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>
#include <cstdlib>

namespace updatefacts {

namespace {

/// In a window narrower than this the label gives its place to the form; logical pixels at the
/// usual size of text.
constexpr int narrow = 800;
constexpr int formWidth = 720;  ///< with the list of sections, so that questions need no scrolling
constexpr int labelWidth = 300; ///< its choices included
/// A frame and a title that the window manager adds, logical pixels.
constexpr QSize frame(8, 36);
constexpr int cascadeStep = 28; ///< between windows that are opened one after the other

} // namespace

/// As it was left, but never larger than the screen and never exactly on top of another window.
void DocumentWindow::restoreLayout() {
    const QRect room = screen()->availableGeometry();
    const QSize largest = room.size() - frame;
    resize(QSize(1280, 800).boundedTo(largest));
    if (restoreGeometry(Settings().value(QStringLiteral("geometry")).toByteArray()) &&
        !isMaximized()) {
        resize(size().boundedTo(largest));
        const auto isTaken = [this] {
            return std::ranges::any_of(m_program.documents(), [this](const DocumentWindow *other) {
                const QPoint apart = other->pos() - pos(); // one that is shown has its frame
                return std::abs(apart.x()) <= frame.width() &&
                       std::abs(apart.y()) <= frame.height();
            });
        };
        if (!room.contains(QRect(pos(), size())))
            move(room.topLeft());
        while (isTaken())
            move(pos() + QPoint(cascadeStep, cascadeStep));
    }
    shareWidth(width(), width() >= narrow);
}

/// Three fifths for the form, and more where its questions need it; the label keeps what it needs.
void DocumentWindow::shareWidth(int width, bool showsLabel) {
    const int form = std::min(std::max(width * 62 / 100, formWidth), width - labelWidth);
    m_across->setSizes({form, showsLabel ? width - form : 0});
    refreshLabelShown();
}

bool DocumentWindow::isLabelShown() const {
    return m_across->sizes().last() > 0;
}

void DocumentWindow::showLabel(bool isShown) {
    shareWidth(m_across->width(), isShown);
}

void DocumentWindow::refreshLabelShown() {
    const QSignalBlocker quiet(m_showLabel);
    m_showLabel->setChecked(isLabelShown());
    m_labelButton->setVisible(!isLabelShown());
}

void DocumentWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    m_brand->setVisible(event->size().width() >= narrow);
}

/// All that is seen is made anew: half of a window in the language of before would be worse.
void DocumentWindow::speak() {
    const int section = m_form->sections()->currentRow();
    const PreviewChoice choice = m_preview->choice();
    const QList<int> across = m_across->sizes();
    const bool isOpen = m_findings->isOpen();
    const int tab = m_side->currentIndex();
    m_notices->setParent(this);
    delete takeCentralWidget();
    removeToolBar(m_toolBar);
    delete m_toolBar;
    setMenuBar(new QMenuBar(this));
    m_model.speak(m_program.words());
    build();
    DocumentMenus(*this).build();
    connectParts();
    m_form->sections()->setCurrentRow(section);
    m_preview->choose(choice);
    m_side->setCurrentIndex(tab);
    m_findings->setOpen(isOpen);
    m_across->setSizes(across);
    refreshLabelShown();
    refreshTitle();
    separateShortcuts(*this);
}

} // namespace updatefacts
