// SPDX-License-Identifier: MIT
#include "retail/run/PrintTable.h"

#include "retail/cells/TableFinding.h"
#include "retail/join/OnePrice.h"
#include "retail/join/RowJoiner.h"
#include "retail/run/AisleNames.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace updatefacts {

namespace {

/// Gives the pages of a table one after the other.
class TablePlanner {
  public:
    TablePlanner(const TablePrint &print, const TakePage &take)
        : m_print(print), m_take(take), m_printedBefore(print.printed),
          m_sheet(print.sheet ? *print.sheet : Sheet()), // without one each label is one
          m_aisles(print.run.file) {
        beginPlan(print.plan.starts);
    }

    TableOutcome plan() {
        readRows();
        for (const std::size_t i : printOrder(m_keys, order())) {
            if (m_print.eachAisle)
                turnTo(m_held[i].row.aisle);
            plan(std::move(m_held[i]));
        }
        if (m_goesOn)
            m_planner->finish();
        return std::move(m_outcome);
    }

  private:
    void readRows() {
        m_prices.learn(m_print.table, m_print.mapping);
        RowJoiner joiner(
            *m_print.library, [this](JoinedRow &&row) { return add(std::move(row)); },
            [this](Finding &&finding) { tell(std::move(finding)); });
        readShopRows(
            m_print.table, m_print.mapping,
            [&joiner](ShopRow &&row) { return joiner.add(std::move(row)); },
            [&joiner](Finding &&finding) { joiner.tell(std::move(finding)); });
        joiner.finish();
    }

    [[nodiscard]] PrintOrder order() const {
        if (!m_print.eachAisle)
            return m_print.order;
        return m_print.order == PrintOrder::byProduct ? PrintOrder::byAisleAndProduct
                                                      : PrintOrder::byAisle;
    }

    void beginPlan(std::vector<int> starts) {
        PlanOptions options = m_print.plan;
        options.starts = std::move(starts);
        m_planner.emplace(m_sheet, options, [this](PlannedPage &&page) { place(page); });
    }

    /// What is planned from now on is of this aisle.
    void turnTo(const std::string &aisle) {
        if (m_aisle && *m_aisle != aisle) {
            m_planner->finish();
            m_waiting.clear();
            beginPlan(m_planner->startsLeft());
        }
        if (m_aisle != aisle)
            m_part = m_aisles.nameFor(aisle);
        m_aisle = aisle;
    }

    bool add(JoinedRow &&joined) {
        ++m_outcome.rows;
        if (std::optional<Finding> other = m_prices.see(joined.row))
            joined.findings.push_back(*std::move(other));
        const auto error = std::ranges::find(joined.findings, Severity::error, &Finding::severity);
        const bool isRefused = error != joined.findings.end();
        if (!isRefused && m_printedBefore.takeOut(joined.row)) {
            ++m_outcome.passedOver;
            return m_goesOn;
        }
        if (isRefused)
            ++m_outcome.refused[error->rule];
        for (Finding &finding : joined.findings)
            told(std::move(finding));
        if (isRefused)
            return m_goesOn;
        if (joined.row.copies == 0)
            ++m_outcome.withoutCopies;
        else
            add({0, std::move(joined.row), *std::move(joined.entry), 1});
        return m_goesOn;
    }

    void add(RunLabel label) {
        if (isUnknownTemplate(label))
            return;
        if (arePictures(m_print.design.format))
            label.row.copies = 1;
        if (order() == PrintOrder::asGiven) {
            plan(std::move(label));
        } else {
            m_keys.push_back({label.row.aisle, label.entry.product});
            m_held.push_back(std::move(label));
        }
    }

    bool isUnknownTemplate(const RunLabel &label) {
        const std::string &name = label.row.labelTemplate;
        if (name.empty() || m_print.design.templates.contains(name))
            return false;
        Finding finding = tableFinding(Severity::error, "table.unknown_template", label.row.place,
                                       {argument::text("name", name)});
        ++m_outcome.refused[finding.rule];
        told(std::move(finding));
        return true;
    }

    /// What is found while the table is read: a row with an error is not given to us.
    void tell(Finding finding) {
        const int row = finding.place.line;
        if (finding.severity == Severity::error && row == 0)
            m_outcome.isTableWhole = false;
        else if (finding.severity == Severity::error && row != m_refusedRow) {
            m_refusedRow = row;
            ++m_outcome.rows;
            ++m_outcome.refused[finding.rule];
        }
        told(std::move(finding));
    }

    void told(Finding finding) const {
        if (m_print.run.tell)
            m_print.run.tell(std::move(finding));
    }

    void plan(RunLabel label) {
        const std::int64_t number = ++m_planned;
        const PlanLabel planned{number, label.row.aisle, label.row.copies};
        m_waiting.emplace(number, std::move(label));
        m_planner->add(planned);
    }

    void place(const PlannedPage &planned) {
        RunPage page{{}, m_part};
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
    const TakePage &m_take;
    PrintedRows m_printedBefore;
    Sheet m_sheet;
    AisleNames m_aisles;
    OnePrice m_prices;
    std::map<std::int64_t, RunLabel> m_waiting; ///< planned, not on a page yet
    std::vector<OrderKey> m_keys;
    std::vector<RunLabel> m_held; ///< until all are there to be put in order
    std::int64_t m_planned = 0, m_printed = 0;
    std::optional<std::string> m_aisle; ///< the one that is planned
    std::string m_part;                 ///< its name among files
    int m_refusedRow = 0;               ///< the last one
    bool m_goesOn = true;
    TableOutcome m_outcome;
    std::optional<PagePlanner> m_planner;
};

} // namespace

TableOutcome planTable(const TablePrint &print, const TakePage &take) {
    return TablePlanner(print, take).plan();
}

} // namespace updatefacts
