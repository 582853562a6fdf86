// SPDX-License-Identifier: MIT
#include "desktop/retail/TableRun.h"

#include "desktop/retail/ShopDesk.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "retail/run/RunFiles.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <new>
#include <utility>

namespace updatefacts {

TableRun::TableRun(QObject *parent) : QObject(parent) {
    qRegisterMetaType<RunProgress>("updatefacts::RunProgress");
    qRegisterMetaType<RunResult>("updatefacts::RunResult");
}

TableRun::~TableRun() {
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void TableRun::start(ShopPlan plan, const QString &file, bool resumes) {
    if (m_thread.joinable())
        m_thread.join();
    m_isStopping = false;
    m_isRunning = true;
    m_thread = std::thread([this, plan = std::move(plan), file, resumes]() mutable {
        const RunResult result = run(std::move(plan), file, resumes);
        m_isRunning = false;
        Q_EMIT finished(result);
    });
}

RunResult TableRun::run(ShopPlan plan, const QString &file, bool resumes) {
    RunResult result;
    result.plan = std::move(plan);
    result.file = file;
    if (!resumes && Ledger::isBegun(ledgerFile(file.toStdString()))) {
        result.problem = tr("A run was begun in %1 already. Go on with it, or choose another name.")
                             .arg(QDir::toNativeSeparators(file));
        return result;
    }
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
    const PlannedTable table = plannedTable(
        result.plan, library, (result.file + QStringLiteral(".csv")).toStdString(), stops);
    result.outcome.run.isStopped = stops();
    if (stops())
        return;
    result.plan.table = table.source; // from now on it is what is printed
    result.plan.mapping = table.mapping;
    result.plan.leftOut.clear();
    TablePrint print = printOf(result.plan, library, table);
    print.program = UPDATEFACTS_VERSION;
    print.run.file = result.file.toStdString();
    watch(print.run, result);
    result.outcome = printTable(std::move(print), resumes);
}

void TableRun::watch(RunOptions &options, RunResult &result) {
    options.replaces = true; // who chose its name was asked
    options.stops = [this] { return m_isStopping.load(); };
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
