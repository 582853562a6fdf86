// SPDX-License-Identifier: MIT
#include "retail/run/PrintTable.h"

#include "document/files/IoError.h"
#include "label/template/TemplateData.h"
#include "retail/cells/TableFinding.h"
#include "retail/library/Join.h"
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

/// Gives the pages of a table one after the other.
class TablePlanner {
  public:
    TablePlanner(const TablePrint &print, const TakePage &take)
        : m_print(print), m_join(*print.library), m_take(take),
          m_planner(sheetOf(print), print.plan, [this](PlannedPage &&page) { place(page); }) {}

    TableOutcome plan() {
        readShopRows(
            m_print.table, m_print.mapping, [this](ShopRow &&row) { return add(std::move(row)); },
            [this](Finding &&finding) { tell(std::move(finding)); });
        for (const std::size_t i : printOrder(m_keys, m_print.order))
            plan(std::move(m_held[i]));
        if (m_goesOn)
            m_planner.finish();
        return std::move(m_outcome);
    }

  private:
    /// Without a sheet each label is one.
    static Sheet sheetOf(const TablePrint &print) { return print.sheet ? *print.sheet : Sheet(); }

    bool add(ShopRow &&row) {
        ++m_outcome.rows;
        JoinedRow joined = m_join.find(std::move(row));
        for (Finding &finding : joined.findings)
            tell(std::move(finding));
        if (hasError(joined.findings) || !joined.entry || joined.row.copies == 0)
            return m_goesOn;
        RunLabel label{0, std::move(joined.row), *std::move(joined.entry), 1};
        if (isUnknownTemplate(label))
            return m_goesOn;
        if (m_print.order == PrintOrder::asGiven) {
            plan(std::move(label));
        } else {
            m_keys.push_back({label.row.aisle, label.entry.product});
            m_held.push_back(std::move(label));
        }
        return m_goesOn;
    }

    bool isUnknownTemplate(const RunLabel &label) {
        const std::string &name = label.row.labelTemplate;
        if (name.empty() || m_print.design.templates.contains(name))
            return false;
        tell(tableFinding(Severity::error, "table.unknown_template", label.row.place,
                          {argument::text("name", name)}));
        return true;
    }

    void tell(Finding finding) {
        const bool isOfRow = finding.place.line > 0;
        if (finding.severity == Severity::error && isOfRow)
            ++m_outcome.refused[finding.rule];
        else if (finding.severity == Severity::error)
            m_outcome.isTableWhole = false;
        if (m_print.run.tell)
            m_print.run.tell(std::move(finding));
    }

    void plan(RunLabel label) {
        const std::int64_t number = ++m_planned;
        const PlanLabel planned{number, label.row.aisle, label.row.copies};
        m_waiting.emplace(number, std::move(label));
        m_planner.add(planned);
    }

    void place(const PlannedPage &planned) {
        RunPage page;
        std::int64_t last = 0;
        for (const PlannedPlace &place : planned.places) {
            RunLabel label = m_waiting.at(place.label);
            label.number = ++m_printed;
            label.copy = place.copy;
            page.labels.push_back({place.place + 1, std::move(label)});
            last = std::max(last, place.label);
        }
        if (!m_print.plan.collated) // only the last one may go on over the page
            m_waiting.erase(m_waiting.begin(), m_waiting.lower_bound(last));
        if (m_goesOn)
            m_goesOn = m_take(std::move(page));
    }

    const TablePrint &m_print;
    Join m_join;
    const TakePage &m_take;
    std::map<std::int64_t, RunLabel> m_waiting; ///< planned, not on a page yet
    std::vector<OrderKey> m_keys;
    std::vector<RunLabel> m_held; ///< until all are there to be put in order
    std::int64_t m_planned = 0, m_printed = 0;
    bool m_goesOn = true;
    TableOutcome m_outcome;
    PagePlanner m_planner;
};

Ledger openLedger(const TablePrint &print, bool resumes) {
    const RunPlan plan = planOf(print);
    if (print.ledger)
        return Ledger::join(*print.ledger, plan, print.store);
    const std::string file = ledgerFile(print.run.file);
    if (!resumes || !Ledger::isBegun(file))
        return Ledger::begin(file, plan);
    Ledger ledger = Ledger::open(file);
    if (ledger.plan() != plan)
        throw IoError(argument::phrase("", "failed.other_run", {argument::plain("file", file)}));
    return ledger;
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

std::int64_t labelsOfOthers(const Ledger &ledger) {
    std::int64_t labels = 0;
    for (const PrintedVolume &volume : ledger.volumes())
        labels += volume.store == ledger.store() ? 0 : volume.labels;
    return labels;
}

} // namespace

std::string ledgerFile(const std::string &file) {
    return file + ".ledger";
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

TableOutcome planTable(const TablePrint &print, const TakePage &take) {
    return TablePlanner(print, take).plan();
}

TableOutcome printTable(TablePrint print, bool resumes) {
    fillDesign(print);
    Ledger ledger = openLedger(print, resumes);
    PrintRun run(print.design, print.run, ledger);
    TableOutcome outcome =
        planTable(print, [&run](RunPage &&page) { return run.take(std::move(page)); });
    outcome.run = run.finish();
    while (awaitVolumes(print, ledger, outcome.run))
        printLeft(print, ledger, outcome.run);
    outcome.others = labelsOfOthers(ledger);
    if (!outcome.run.isStopped && outcome.isTableWhole)
        ledger.finish(outcome.run.volumes);
    return outcome;
}

} // namespace updatefacts
