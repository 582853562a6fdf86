// SPDX-License-Identifier: MIT
#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/retail/PagePane.h"
#include "desktop/run/LastRuns.h"
#include "desktop/run/RunDialog.h"
#include "desktop/run/RunPane.h"
#include "desktop/run/RunsDialog.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "retail/run/RunFiles.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace updatefacts {

namespace {

const QString aboutRun = QStringLiteral("run");

} // namespace

void ShopWindow::askOutput(ShopPlan plan) {
    auto *dialog = new RunDialog(m_program.words(), std::move(plan), this);
    connect(dialog, &RunDialog::printAsked, this,
            [this](const ShopPlan &asked) { startRun(asked, false); });
    connect(dialog, &RunDialog::printersAsked, &m_desk, &ShopDesk::findPrinters);
    connect(&m_desk, &ShopDesk::printersFound, dialog, &RunDialog::showPrinters);
    connect(&m_desk, &ShopDesk::noPrinters, dialog, &RunDialog::showNoPrinters);
    dialog->askPrinters();
    dialog->show();
}

void ShopWindow::printTo(const RunOutput &output) {
    ShopPlan plan = this->plan();
    plan.output = output;
    startRun(std::move(plan), false);
}

void ShopWindow::startRun(ShopPlan plan, bool resumes) {
    if (m_run.isRunning())
        return tellFailure(aboutRun, tr("Another run is printing. Stop it, or wait until it has "
                                        "ended."));
    m_notices->drop(aboutRun);
    m_hasResult = false;
    m_planned = 0;
    m_runPane->begin();
    m_run.start(std::move(plan), resumes);
    refresh();
}

void ShopWindow::stop() {
    m_run.stop();
}

void ShopWindow::finish(const RunResult &result) {
    m_result = result;
    m_hasResult = true;
    m_runPane->show(result);
    const std::string ledger = ledgerFile(result.plan.output.file);
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
    startRun(m_result.plan, true);
}

void ShopWindow::goOn(const LastRun &run) {
    try {
        Findings findings;
        const ShopPlan plan = run.reopened(findings);
        if (hasError(findings))
            return tellFailure(aboutRun, firstErrorOf(findings, m_program.words()));
        startRun(plan, true);
    } catch (const IoError &error) {
        tellFailure(aboutRun, inWindowWords(error.sentence()));
    }
}

void ShopWindow::openRunFolder() {
    const QString file = m_result.file();
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(QFileInfo(file).isDir() ? file : QFileInfo(file).absolutePath()));
}

void ShopWindow::showLastRuns() {
    auto *dialog = new RunsDialog(m_source.library, this);
    connect(dialog, &RunsDialog::staleAsked, &m_desk, &ShopDesk::findStale);
    connect(&m_desk, &ShopDesk::staleFound, dialog, &RunsDialog::showStale);
    connect(&m_desk, &ShopDesk::notCompared, dialog, &RunsDialog::say);
    connect(dialog, &RunsDialog::goOnAsked, this, &ShopWindow::goOn);
    connect(dialog, &RunsDialog::listAsked, this, &ShopWindow::printList);
    connect(dialog, &RunsDialog::restAsked, this, [this](const QStringList &ledgers) {
        ShopPlan rest = plan();
        for (const QString &ledger : ledgers)
            rest.passedOver.push_back(ledger.toStdString());
        askOutput(std::move(rest));
    });
    dialog->show();
}

/// A table that the window has written itself: nothing is ticked in it, nor asked of its columns.
void ShopWindow::printList(const QString &file) {
    try {
        Findings findings;
        ShopPlan list = plan();
        list.table = openTable(file.toStdString(), {}, findings);
        if (hasError(findings))
            return tellFailure(aboutRun, firstErrorOf(findings, m_program.words()));
        list.mapping = proposeMapping(firstRows(list.table));
        list.leftOut.clear();
        askOutput(std::move(list));
    } catch (const IoError &error) {
        tellFailure(aboutRun, inWindowWords(error.sentence()));
    }
}

void ShopWindow::showStale() {
    showLastRuns();
    findChildren<RunsDialog *>().last()->findStale();
}

} // namespace updatefacts
