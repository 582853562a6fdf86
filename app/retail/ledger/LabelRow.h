// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"

#include <QVariant>

class QSqlQuery;

namespace updatefacts {

/// How many columns table labels has.
inline constexpr int labelColumnCount = 23;

/// The label of a row whose first columns are those of table labels, in their order.
[[nodiscard]] PrintedLabel labelAt(const QSqlQuery &row);
/// What fills the columns.
[[nodiscard]] QVariantList valuesOf(const PrintedLabel &label);

} // namespace updatefacts
