// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/OutputDialog.h"
#include "desktop/Program.h"

namespace updatefacts {

void DocumentWindow::exportLabels() {
    const QString name = m_file.path().isEmpty() ? title() : m_file.path();
    auto *dialog =
        new OutputDialog({{m_model.text(), name}}, m_model.today(), m_program.words(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Those with errors are named and left to be mended: nothing of them could be printed.
void DocumentWindow::exportAll() {
    std::vector<OutputSource> sources;
    QStringList leftOut;
    for (DocumentWindow *window : m_program.documents()) {
        const QString name = window->path().isEmpty() ? window->title() : window->path();
        if (hasError(window->model().findings()))
            leftOut << window->title();
        else
            sources.push_back({window->model().text(), name});
    }
    if (!leftOut.isEmpty())
        m_notices->put(
            QStringLiteral("export"),
            {Severity::warning,
             tr("Left out, because they have errors: %1").arg(leftOut.join(QStringLiteral(", ")))});
    if (sources.empty())
        return;
    auto *dialog = new OutputDialog(std::move(sources), m_model.today(), m_program.words(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace updatefacts
