// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

class QListWidget;

namespace updatefacts {

/// Adds a line with a box to tick; `name` is what it stands for.
void addName(QListWidget &list, const QString &title, const std::string &name);
/// What the ticked lines stand for, in their order.
[[nodiscard]] std::vector<std::string> checkedNames(const QListWidget &list);
/// Ticks these and no others.
void checkNames(QListWidget &list, const QStringList &names);
/// Puts the lines of these names before the others, in the order of the names.
void putFirst(QListWidget &list, const QStringList &names);

} // namespace updatefacts
