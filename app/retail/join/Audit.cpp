// SPDX-License-Identifier: MIT
#include "retail/join/Audit.h"

#include "disclosure/History.h"
#include "disclosure/Promise.h"
#include "document/files/IoError.h"
#include "output/files/RunParallel.h"
#include "retail/cells/TableFinding.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace updatefacts {

namespace {

constexpr std::size_t rowsAhead = 256;

Finding incompleteFor(const ShopRow &row, const Readiness &readiness, const std::string &file) {
    return tableFinding(
        Severity::error, "table.not_complete", row.place,
        {argument::plain("file", file), argument::plain("profile", readiness.profile),
         argument::number("met", readiness.met), argument::number("items", readiness.items)});
}

} // namespace

Audit::Audit(const Library &library, AuditOptions options, std::function<void(AuditedRow &&)> take)
    : m_library(library), m_options(std::move(options)), m_take(std::move(take)), m_join(library) {
}

void Audit::add(ShopRow row) {
    Waiting waiting;
    waiting.row.joined.row = std::move(row);
    waiting.isRead = true;
    m_waiting.push_back(std::move(waiting));
    if (m_waiting.size() >= rowsAhead)
        finish();
}

void Audit::refuse(CellPlace place, Finding reason) {
    const bool isSameRow = !m_waiting.empty() && m_waiting.back().row.joined.row.place == place;
    if (!isSameRow) {
        Waiting waiting;
        waiting.row.joined.row.place = std::move(place);
        m_waiting.push_back(std::move(waiting));
    }
    m_waiting.back().row.joined.findings.push_back(std::move(reason));
}

/// Finds the disclosures of the rows that could be read.
void Audit::join(std::vector<Waiting> &waiting) {
    std::vector<ShopRow> rows;
    for (const Waiting &one : waiting)
        if (one.isRead)
            rows.push_back(one.row.joined.row);
    m_join.expect(rows);
    for (Waiting &one : waiting) {
        if (!one.isRead)
            continue;
        Findings refused = std::move(one.row.joined.findings);
        one.row.joined = m_join.find(std::move(one.row.joined.row));
        if (std::optional<Finding> other = m_options.prices.see(one.row.joined.row))
            one.row.joined.findings.push_back(*std::move(other));
        append(one.row.joined.findings, std::move(refused));
    }
}

void Audit::finish() {
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    join(waiting);
    runParallel(
        waiting.size(), [&](std::size_t i) { judge(waiting[i].row); },
        [&](std::size_t i) { m_take(std::move(waiting[i].row)); }, m_options.stop);
}

void Audit::judge(AuditedRow &audited) const {
    JoinedRow &joined = audited.joined;
    if (!joined.entry || joined.entry->hasError)
        return;
    if (joined.entry->state == idOf(Promise::ended))
        joined.findings.push_back(tableFinding(Severity::warning, "table.ended", joined.row.place,
                                               {argument::text("product", joined.entry->product)}));
    if (m_options.profiles.empty())
        return;
    const std::string file = m_library.shownFile(joined.entry->file);
    try {
        const Disclosure disclosure = publishedDisclosure(
            readYaml(m_library.read(joined.entry->file), file), builtInDefinitions());
        audited.readiness = readinessOf(disclosure.document(), builtInDefinitions(),
                                        {m_options.today, m_options.profiles, nullptr});
    } catch (const IoError &) { // gone or broken since the library was opened
        joined.findings.push_back(tableFinding(Severity::error, "table.broken_disclosure",
                                               joined.row.place, {argument::plain("file", file)}));
    }
    for (const Readiness &readiness : audited.readiness)
        if (readiness.state == Readiness::State::incomplete ||
            readiness.state == Readiness::State::invalid)
            joined.findings.push_back(incompleteFor(joined.row, readiness, file));
}

} // namespace updatefacts
