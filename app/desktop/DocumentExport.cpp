// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/export/OutputDialog.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/preview/PreviewPane.h"

namespace updatefacts {

OutputSource DocumentWindow::outputSource() const {
    const bool hasFile = !m_file.path().isEmpty();
    return {m_model.text(), hasFile ? m_file.path() : suggestedPath(),
            hasFile && !m_model.isModified()};
}

void DocumentWindow::openExport(std::vector<OutputSource> sources) {
    auto *dialog = new OutputDialog(std::move(sources), m_model.clock(), m_program.words(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->follow(m_preview->choice());
    dialog->open();
}

void DocumentWindow::exportLabels() {
    openExport({outputSource()});
}

/// Those with errors are named and left to be mended: nothing of them could be printed.
void DocumentWindow::exportAll() {
    std::vector<OutputSource> sources;
    QStringList leftOut;
    for (const DocumentWindow *window : m_program.documents()) {
        if (!window->m_model.isPrintable())
            leftOut << window->title();
        else
            sources.push_back(window->outputSource());
    }
    if (!leftOut.isEmpty())
        m_notices->put(
            QStringLiteral("export"),
            {Severity::warning,
             tr("Left out, because they have errors: %1").arg(leftOut.join(QStringLiteral(", ")))});
    if (!sources.empty())
        openExport(std::move(sources));
}

} // namespace updatefacts
