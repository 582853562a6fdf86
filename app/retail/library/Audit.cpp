// SPDX-License-Identifier: MIT
#include "retail/library/Audit.h"

#include "disclosure/History.h"
#include "disclosure/Promise.h"
#include "document/files/IoError.h"
#include "output/files/RunParallel.h"
#include "retail/cells/TableFinding.h"

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
    m_waiting.push_back({m_join.find(std::move(row))});
    if (m_waiting.size() >= rowsAhead)
        finish();
}

void Audit::refuse(CellPlace place, Finding reason) {
    const bool isSameRow = !m_waiting.empty() && m_waiting.back().joined.row.place == place;
    if (!isSameRow) {
        AuditedRow row;
        row.joined.row.place = std::move(place);
        m_waiting.push_back(std::move(row));
    }
    m_waiting.back().joined.findings.push_back(std::move(reason));
}

void Audit::finish() {
    std::vector<AuditedRow> rows = std::exchange(m_waiting, {});
    runParallel(
        rows.size(), [&](std::size_t i) { judge(rows[i]); },
        [&](std::size_t i) { m_take(std::move(rows[i])); }, m_options.stop);
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
