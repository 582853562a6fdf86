// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/editing/Completeness.h"
#include "desktop/export/PrintLabel.h"
#include "desktop/findings/FindingsPane.h"
#include "desktop/findings/ReadinessPane.h"
#include "desktop/form/FieldRow.h"
#include "desktop/form/FormPane.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/preview/PreviewPane.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QStatusBar>
#include <QTabWidget>
#include <QUrl>

namespace updatefacts {

void DocumentWindow::goTo(const Pointer &pointer) {
    m_form->goTo(pointer);
}

void DocumentWindow::check() {
    if (m_model.findings().empty()) {
        statusBar()->showMessage(completeness(m_model, m_program.words()), 10000);
        return;
    }
    if (!m_findings->isOpen())
        m_findings->setOpen(true);
    m_findings->goToNext();
}

void DocumentWindow::showReadiness() {
    if (!isLabelShown())
        showLabel(true);
    m_side->setCurrentWidget(m_readiness);
}

/// Of the field that has the focus.
void DocumentWindow::showSources() {
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (auto *row = qobject_cast<FieldRow *>(widget)) {
            row->showSources();
            return;
        }
    statusBar()->showMessage(tr("Put the cursor into a field first."), 5000);
}

void DocumentWindow::print() {
    const QString problem = printLabel(m_preview->result().pdf, this);
    if (!problem.isEmpty())
        m_notices->put(QStringLiteral("print"), {Severity::error, problem});
}

void DocumentWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DocumentWindow::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    if (const QString problem = m_program.openFiles(paths); !problem.isEmpty())
        m_notices->put(QStringLiteral("open"), {Severity::error, problem});
}

} // namespace updatefacts
