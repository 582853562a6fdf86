// SPDX-License-Identifier: MIT
#include "desktop/form/GroupRows.h"

#include "desktop/form/FieldRow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

GroupRows::GroupRows(const FormContext &context, const std::vector<Field> &fields,
                     const Pointer &pointer, QWidget *parent)
    : FormPart(parent) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 0, 4);
    layout->setSpacing(10);
    for (const Field &field : fields) {
        auto *row = new FieldRow(context, field, pointer.child(field.id), this);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
}

void GroupRows::refresh() {
    for (FieldRow *row : m_rows)
        row->refresh();
}

void GroupRows::showFindings(const Findings &findings) {
    for (FieldRow *row : m_rows)
        row->showFindings(findings);
}

void GroupRows::setFilter(RowFilter filter) {
    for (FieldRow *row : m_rows)
        row->setFilter(filter);
}

bool GroupRows::isShown(const Field &field) const {
    return std::ranges::any_of(m_rows, [&](const FieldRow *row) {
        return &row->field() == &field && row->isVisibleTo(this);
    });
}

bool GroupRows::focusOn(const Pointer &pointer) {
    return std::ranges::any_of(m_rows, [&](FieldRow *row) { return row->focusOn(pointer); });
}

} // namespace updatefacts
