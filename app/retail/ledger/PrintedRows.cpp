// SPDX-License-Identifier: MIT
#include "retail/ledger/PrintedRows.h"

#include "disclosure/Sha256.h"
#include "retail/library/FoldName.h"

namespace updatefacts {

std::string productKey(const ShopRow &row) {
    constexpr char between = '\x1f'; // no cell has it
    const std::string name = row.gtin.empty() ? foldedModel(row.model) + between + row.file : "";
    return row.item + between + row.gtin + between + name;
}

void PrintedRows::add(const Ledger &ledger) {
    ledger.labels([this](PrintedLabel &&label) {
        if (label.copy == 1)
            ++m_rows[productKey(label.row)];
        return true;
    });
}

bool PrintedRows::takeOut(const ShopRow &row) {
    const auto found = m_rows.find(productKey(row));
    if (found == m_rows.end())
        return false;
    if (--found->second == 0)
        m_rows.erase(found);
    return true;
}

std::string PrintedRows::hash() const {
    std::string all;
    for (const auto &[key, count] : m_rows)
        all += key + '\x1f' + std::to_string(count) + '\n';
    return all.empty() ? "" : sha256(all);
}

} // namespace updatefacts
