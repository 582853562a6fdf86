// SPDX-License-Identifier: MIT
#include "desktop/run/TableRun.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/retail/ShopDesk.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "retail/run/RunFiles.h"

#include <chrono>
#include <new>
#include <utility>

namespace updatefacts {

TableRun::TableRun(QObject *parent) : QObject(parent) {
    qRegisterMetaType<RunProgress>("updatefacts::RunProgress");
}

TableRun::~TableRun() {
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void TableRun::start(ShopPlan plan, bool resumes) {
    if (m_thread.joinable())
        m_thread.join();
    m_isStopping = false;
    m_isRunning = true;
    m_thread = std::thread([this, plan = std::move(plan), resumes]() mutable {
        const RunResult result = run(std::move(plan), resumes);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

/// It runs until whoever listens knows what came of it.
void TableRun::finish(const RunResult &result) {
    m_isRunning = false;
    Q_EMIT finished(result);
}

QString TableRun::whyNotBegun(const RunOutput &output) {
    return Ledger::isBegun(ledgerFile(output.file))
               ? tr("A run was begun in %1 already. Go on with it, or choose another name.")
                     .arg(shownPath(QString::fromStdString(output.file)))
               : QString();
}

RunResult TableRun::run(ShopPlan plan, bool resumes) {
    RunResult result;
    result.plan = std::move(plan);
    if (!resumes)
        result.problem = whyNotBegun(result.plan.output);
    if (!result.problem.isEmpty())
        return result;
    try {
        print(result, resumes);
    } catch (const IoError &error) {
        result.problem = inWindowWords(error.sentence());
    } catch (const std::bad_alloc &) {
        result.problem = tr("There is not enough memory for this.");
    }
    return result;
}

/// The library is opened once more: it belongs to the thread that opens it.
void TableRun::print(RunResult &result, bool resumes) {
    LibraryOptions options{result.plan.today, {}, ShopDesk::cacheFolder(), {}};
    const auto stops = [this] { return m_isStopping.load(); };
    options.watch.stop = stops;
    const Library library = openLibrary(result.plan.library, options);
    result.outcome.run.isStopped = !library.isWhole();
    if (!library.isWhole())
        return;
    const PlannedTable table =
        plannedTable(result.plan, library, result.plan.output.file + ".csv", stops);
    result.outcome.run.isStopped = stops();
    if (stops())
        return;
    result.plan.table = table.source; // from now on it is what is printed
    result.plan.mapping = table.mapping;
    result.plan.leftOut.clear();
    print(result, library, table, resumes);
}

void TableRun::print(RunResult &result, const Library &library, const PlannedTable &table,
                     bool resumes) {
    TablePrint print = printOf(result.plan, library, table);
    print.program = UPDATEFACTS_VERSION;
    print.run.stops = [this] { return m_isStopping.load(); };
    if (const std::string &printer = result.plan.output.printer; !printer.empty())
        sendTo(printer, print, resumes);
    Q_EMIT planned(labelsOf(print));
    watch(print.run, result);
    result.outcome = printTable(std::move(print), resumes);
}

void TableRun::watch(RunOptions &options, RunResult &result) {
    options.replaces = true; // who chose its name was told
    options.tell = [&result](Finding &&finding) {
        if (finding.severity != Severity::note && result.findings.size() < ShopList::mostFindings)
            result.findings.push_back(std::move(finding));
    };
    options.written = [this, &result, begin = std::chrono::steady_clock::now(), fresh = qint64(0),
                       all = qint64(0)](const PrintedVolume &volume, bool isNew) mutable {
        all += volume.labels;
        fresh += isNew ? volume.labels : 0;
        result.pages += volume.pages;
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
        Q_EMIT progressed({all, static_cast<double>(fresh) / std::max(passed.count(), 0.001)});
    };
}

} // namespace updatefacts
