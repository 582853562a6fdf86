// SPDX-License-Identifier: MIT
#include "desktop/form/NextStop.h"

#include "desktop/form/FieldRow.h"

#include <algorithm>
#include <iterator>

namespace updatefacts {

namespace {

const FieldRow *rowOf(const QWidget *control) {
    for (; control; control = control->parentWidget())
        if (const auto *row = qobject_cast<const FieldRow *>(control))
            return row;
    return nullptr;
}

bool hangsOn(const Condition &condition, const std::string &field) {
    const std::vector<std::string> &tokens = condition.operand.field.tokens();
    return std::ranges::find(tokens, field) != tokens.end() ||
           std::ranges::any_of(condition.parts,
                               [&](const Condition &part) { return hangsOn(part, field); });
}

bool isOfTheSameQuestion(const QWidget *asked, const QWidget *control) {
    const FieldRow *row = rowOf(asked), *from = rowOf(control);
    return row && from && (row == from || hangsOn(row->field().when, from->field().id));
}

} // namespace

void NextStop::enter(QWidget *control, const std::vector<QWidget *> &stops) {
    const auto at = std::ranges::find(stops, control);
    m_control = control;
    m_next = at == stops.end() || at + 1 == stops.end() ? nullptr : *(at + 1);
}

QWidget *NextStop::after(QWidget *control, const std::vector<QWidget *> &stops) const {
    const auto at = std::ranges::find(stops, control);
    if (at == stops.end() || at + 1 == stops.end())
        return nullptr;
    const auto planned = std::find(at + 1, stops.end(), m_next.data());
    if (m_control != control || planned == stops.end())
        return *(at + 1);
    const auto stop = std::find_if(at + 1, planned, [&](const QWidget *between) {
        return isOfTheSameQuestion(between, control);
    });
    return *stop;
}

} // namespace updatefacts
