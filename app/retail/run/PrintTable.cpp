// SPDX-License-Identifier: MIT
#include "retail/run/PrintTable.h"

#include "document/files/IoError.h"
#include "label/template/TemplateData.h"
#include "retail/cells/TableFinding.h"
#include "retail/library/Join.h"
#include "retail/run/RunIdentity.h"
#include "retail/sheet/CheckSheet.h"

#include <filesystem>
#include <set>
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
    const std::string file = ledgerFile(print.run.file);
    const RunPlan plan = planOf(print);
    std::error_code error;
    if (!resumes || !std::filesystem::exists(file, error))
        return Ledger::begin(file, plan);
    Ledger ledger = Ledger::open(file);
    if (ledger.plan() != plan)
        throw IoError(argument::phrase("", "failed.other_run", {argument::plain("file", file)}));
    return ledger;
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
    if (!outcome.run.isStopped && outcome.isTableWhole)
        ledger.finish(outcome.run.volumes);
    return outcome;
}

} // namespace updatefacts
