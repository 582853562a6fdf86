// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/export/ExportStatement.h"
#include "desktop/export/OutputDialog.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/preview/PreviewPane.h"
#include "desktop/site/SiteDialog.h"
#include "disclosure/Payload.h"

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

void DocumentWindow::exportStatement(const WantedStatement &wanted) {
    const QString about = QStringLiteral("statement");
    m_notices->drop(about);
    const StatementProblem problem =
        updatefacts::exportStatement(wanted, m_model, m_program.words(), suggestedPath(), this);
    if (problem.sentence.isEmpty())
        return;
    Notice notice{Severity::error, problem.sentence};
    if (problem.question != Pointer())
        notice.choices.push_back(
            {tr("Go to the question"), [this, question = problem.question] { goTo(question); }});
    m_notices->put(about, notice);
}

/// Of all that is published where the disclosure is; the folder can be another one.
void DocumentWindow::showSite() {
    const bool hasCode = m_model.isPrintable();
    const QString address =
        hasCode ? QString::fromStdString(payloadOf(m_model.disclosure())) : QString();
    auto *dialog =
        new SiteDialog(publishFolder(), address, m_program.clock(), m_program.words(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace updatefacts
