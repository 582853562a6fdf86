// SPDX-License-Identifier: MIT
#include "retail/run/PrintTable.h"

#include "label/template/TemplateData.h"
#include "retail/run/RunFiles.h"
#include "retail/run/RunIdentity.h"
#include "retail/sheet/CheckSheet.h"

#include <chrono>
#include <iterator>
#include <set>
#include <thread>
#include <utility>
#include <vector>

namespace updatefacts {

namespace {

/// The rows whose labels could not be drawn, by reason code. Where copies are apart, a row comes
/// more than once.
struct NotDrawn {
    std::set<int> rows;
    std::map<std::string, std::int64_t> reasons;

    void take(const Finding &finding) {
        const int row = finding.place.line;
        if (finding.severity == Severity::error && row > 0 && rows.insert(row).second)
            ++reasons[finding.rule];
    }
};

Ledger openLedger(const TablePrint &print, bool resumes) {
    const RunPlan plan = planOf(print);
    if (print.ledger)
        return Ledger::join(*print.ledger, plan, print.store);
    const std::string file = ledgerFile(print.run.file);
    return resumes ? Ledger::resume(file, plan) : Ledger::begin(file, plan);
}

/// Those of the volumes that other stores were about which are ours by now, to be the only ones to
/// print; what is printed is taken out.
bool claimLeft(std::set<int> &claimed, Ledger &ledger, std::set<int> &only) {
    only.clear();
    for (auto volume = claimed.begin(); volume != claimed.end();) {
        const VolumeClaim claim = ledger.claim(*volume);
        if (claim == VolumeClaim::ours)
            only.insert(*volume);
        volume = claim == VolumeClaim::others ? std::next(volume) : claimed.erase(volume);
    }
    return !only.empty();
}

/// Waits until another store leaves volumes to this one, which are then the only ones to print.
/// False: the others have printed all of theirs, or the run is to stop.
bool awaitVolumes(TablePrint &print, Ledger &ledger, RunOutcome &run) {
    constexpr std::chrono::milliseconds pause(200);
    for (bool isFirst = true; !run.isStopped && !run.claimed.empty(); isFirst = false) {
        if (claimLeft(run.claimed, ledger, print.run.only))
            return true;
        if (isFirst && !run.claimed.empty() && print.run.waits)
            print.run.waits();
        std::this_thread::sleep_for(run.claimed.empty() ? std::chrono::milliseconds(0) : pause);
        run.isStopped = print.run.stops && print.run.stops();
    }
    return false;
}

/// Only these volumes; what is wrong with the rows was told before.
void printLeft(const TablePrint &print, Ledger &ledger, RunOutcome &all) {
    TablePrint quiet = print;
    quiet.run.tell = {};
    PrintRun run(print.design, print.run, ledger);
    (void)planTable(quiet, [&run](RunPage &&page) { return run.take(std::move(page)); });
    const RunOutcome left = run.finish();
    all.labels += left.labels;
    all.refused += left.refused;
    all.isStopped = left.isStopped;
}

void count(const Ledger &ledger, TableOutcome &outcome) {
    for (const PrintedVolume &volume : ledger.volumes()) {
        outcome.others += volume.store == ledger.store() ? 0 : volume.labels;
        outcome.emptyVolumes += volume.labels == 0 ? 1 : 0;
    }
}

} // namespace

int usualVolumePages(const TablePrint &print) {
    constexpr int labels = 500, pictures = 1000;
    if (arePictures(print.design.format))
        return pictures;
    const int places = print.sheet && !print.design.format.page ? print.sheet->places() : 1;
    return (labels + places - 1) / places;
}

void fillDesign(TablePrint &print) {
    const Library &library = *print.library;
    print.design.read = [&library](const LibraryEntry &entry) { return library.read(entry.file); };
    const auto &sheet = print.sheet;
    const SheetOptions &options = print.sheetOptions;
    print.design.sheet = [&sheet, &options](const std::vector<std::pair<int, Label>> &placed) {
        if (!sheet)
            return SheetPage{placed.front().second, {}};
        std::vector<SheetLabel> labels;
        for (const auto &[place, label] : placed)
            labels.push_back({&label, place - 1});
        return placeOnSheet(*sheet, labels, options);
    };
}

std::int64_t labelsOf(const TablePrint &print) {
    TablePrint quiet = print;
    quiet.run.tell = {};
    std::int64_t labels = 0;
    (void)planTable(quiet, [&](RunPage &&page) {
        labels += std::ssize(page.labels);
        return !quiet.run.stops || !quiet.run.stops();
    });
    return labels;
}

TableOutcome printTable(TablePrint print, bool resumes) {
    fillDesign(print);
    Ledger ledger = openLedger(print, resumes);
    const TablePrint planned = print; // its rows are counted where they are read
    NotDrawn notDrawn;
    print.run.tell = [&](Finding &&finding) {
        notDrawn.take(finding);
        if (planned.run.tell)
            planned.run.tell(std::move(finding));
    };
    PrintRun run(print.design, print.run, ledger);
    TableOutcome outcome =
        planTable(planned, [&run](RunPage &&page) { return run.take(std::move(page)); });
    outcome.run = run.finish();
    while (awaitVolumes(print, ledger, outcome.run))
        printLeft(print, ledger, outcome.run);
    for (const auto &[reason, rows] : notDrawn.reasons)
        outcome.refused[reason] += rows;
    count(ledger, outcome);
    if (!outcome.run.isStopped && outcome.isTableWhole)
        ledger.finish(outcome.run.volumes);
    return outcome;
}

} // namespace updatefacts
