// SPDX-License-Identifier: MIT
#include "retail/join/RowJoiner.h"

namespace updatefacts {

namespace {

constexpr std::size_t rowsTogether = 256;

} // namespace

RowJoiner::RowJoiner(const Library &library, Take take, FindingTaker tell)
    : m_join(library), m_take(std::move(take)), m_tell(std::move(tell)) {
}

bool RowJoiner::add(ShopRow &&row) {
    m_rows.push_back(std::move(row));
    if (m_rows.size() == rowsTogether)
        finish();
    return m_isWanted;
}

void RowJoiner::tell(Finding &&finding) {
    m_findings.emplace_back(m_rows.size(), std::move(finding));
    if (m_findings.size() >= rowsTogether) // a table of nothing but faults
        finish();
}

void RowJoiner::finish() {
    std::vector<ShopRow> rows = std::exchange(m_rows, {});
    std::vector<std::pair<std::size_t, Finding>> findings = std::exchange(m_findings, {});
    m_join.expect(rows);
    auto finding = findings.begin();
    for (std::size_t i = 0; i <= rows.size(); ++i) {
        for (; finding != findings.end() && finding->first == i; ++finding)
            m_tell(std::move(finding->second));
        if (i < rows.size() && m_isWanted)
            m_isWanted = m_take(m_join.find(std::move(rows[i])));
    }
}

} // namespace updatefacts
