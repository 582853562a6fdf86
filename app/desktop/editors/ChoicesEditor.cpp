// SPDX-License-Identifier: MIT
#include "desktop/editors/ChoicesEditor.h"

#include "desktop/files/FieldValues.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

ChoicesEditor::ChoicesEditor(std::vector<ChoiceOption> options, std::vector<std::string> exclusive,
                             QWidget *parent)
    : FieldEditor(parent), m_options(std::move(options)), m_exclusive(std::move(exclusive)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        auto *box = new QCheckBox(m_options[i].title, this);
        box->setToolTip(m_options[i].help);
        connect(box, &QCheckBox::clicked, this, [this, i] { tell(i); });
        layout->addWidget(box);
        watchFocus(box);
        m_boxes.push_back(box);
    }
}

void ChoicesEditor::display(const Value *value) {
    m_others.clear();
    for (QCheckBox *box : m_boxes)
        box->setChecked(false);
    const std::vector<Value> single =
        value && value->kind == Value::Kind::text ? std::vector{*value} : std::vector<Value>();
    for (const Value &item : value && !value->list.empty() ? value->list : single) {
        const auto known = std::ranges::find_if(m_options, [&](const ChoiceOption &option) {
            return option.value.scalar == item.scalar;
        });
        if (known == m_options.end())
            m_others.push_back(item);
        else
            m_boxes[static_cast<std::size_t>(known - m_options.begin())]->setChecked(true);
    }
}

bool ChoicesEditor::isExclusive(std::size_t index) const {
    return std::ranges::find(m_exclusive, m_options[index].value.scalar) != m_exclusive.end();
}

void ChoicesEditor::tell(std::size_t clicked) {
    std::vector<Value> items;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool standsApart = i != clicked && (isExclusive(clicked) || isExclusive(i));
        if (m_boxes[clicked]->isChecked() && standsApart)
            m_boxes[i]->setChecked(false);
        if (m_boxes[i]->isChecked())
            items.push_back(m_options[i].value);
    }
    items.insert(items.end(), m_others.begin(), m_others.end());
    if (items.empty())
        Q_EMIT chosen(std::nullopt);
    else
        Q_EMIT chosen(listValue(std::move(items)));
}

QWidget *ChoicesEditor::focusTarget() {
    return m_boxes.empty() ? static_cast<QWidget *>(this) : m_boxes.front();
}

void ChoicesEditor::describe(const QString &name, const QString &description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (QCheckBox *box : m_boxes) {
        box->setAccessibleName(tr("%1: %2", "question: answer").arg(name, box->text()));
        box->setAccessibleDescription(description);
    }
}

} // namespace updatefacts
