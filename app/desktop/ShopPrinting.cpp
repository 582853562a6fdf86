// SPDX-License-Identifier: MIT
#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/files/Settings.h"
#include "desktop/retail/LastRuns.h"
#include "desktop/retail/PagePane.h"
#include "desktop/retail/RunPane.h"
#include "desktop/retail/RunsDialog.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "retail/run/RunFiles.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

namespace updatefacts {

void ShopWindow::askFile() {
    Settings settings;
    const QString folder =
        settings.value(QStringLiteral("shop/runFolder"), QDir::homePath()).toString();
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Print to a file"), QDir(folder).filePath(QStringLiteral("labels.pdf")),
        tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    settings.setValue(QStringLiteral("shop/runFolder"), QFileInfo(file).absolutePath());
    printTo(file.endsWith(QLatin1String(".pdf")) ? file : file + QStringLiteral(".pdf"));
}

void ShopWindow::printTo(const QString &file) {
    startRun(plan(), QFileInfo(file).absoluteFilePath(), false);
}

void ShopWindow::startRun(ShopPlan plan, const QString &file, bool resumes) {
    if (m_run.isRunning())
        return;
    m_hasResult = false;
    m_runPane->begin(m_model.tickedLabels() * plan.design.copies);
    m_run.start(std::move(plan), file, resumes);
    refresh();
}

void ShopWindow::stop() {
    m_run.stop();
}

void ShopWindow::finish(const RunResult &result) {
    m_result = result;
    m_hasResult = true;
    m_runPane->show(result);
    const std::string ledger = ledgerFile(result.file.toStdString());
    if (result.outcome.run.labels + result.outcome.run.before > 0) {
        LastRuns().add(lastRunOf(result, QDateTime::currentDateTime()));
        std::erase(m_source.ledgers, ledger);
        m_source.ledgers.push_back(ledger);
        m_desk.open(m_source); // what has changed since the last print is other now
    }
    refresh();
    Q_EMIT ran();
    if (m_isClosing)
        close();
}

void ShopWindow::goOnWithRun() {
    startRun(m_result.plan, m_result.file, true);
}

void ShopWindow::goOn(const LastRun &run) {
    try {
        Findings findings;
        const ShopPlan plan = run.reopened(findings);
        if (hasError(findings))
            return tellFailure(QStringLiteral("run"),
                               sentenceOf(findings.front(), m_program.words()));
        startRun(plan, run.file, true);
    } catch (const IoError &error) {
        tellFailure(QStringLiteral("run"), inWindowWords(error.sentence()));
    }
}

void ShopWindow::openRunFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_result.file).absolutePath()));
}

void ShopWindow::showLastRuns() {
    auto *dialog = new RunsDialog(this);
    connect(dialog, &RunsDialog::staleAsked, &m_desk, &ShopDesk::findStale);
    connect(&m_desk, &ShopDesk::staleFound, dialog, &RunsDialog::showStale);
    connect(&m_desk, &ShopDesk::failed, dialog,
            [dialog](const QString &about, const QString &sentence) {
                if (about == QLatin1String("stale"))
                    dialog->say(sentence);
            });
    connect(dialog, &RunsDialog::goOnAsked, this, &ShopWindow::goOn);
    connect(dialog, &RunsDialog::listAsked, this, [this](const QString &file) { openList(file); });
    dialog->show();
}

void ShopWindow::showStale() {
    showLastRuns();
    findChildren<RunsDialog *>().last()->findStale();
}

} // namespace updatefacts
