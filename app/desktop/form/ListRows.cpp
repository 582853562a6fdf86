// SPDX-License-Identifier: MIT
#include "desktop/form/ListRows.h"

#include "desktop/form/FieldRow.h"
#include "desktop/form/GroupRows.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

ListRows::ListRows(const FormContext &context, const Field &list, Pointer pointer, QWidget *parent)
    : FormPart(parent), m_context(context), m_list(list), m_pointer(std::move(pointer)),
      m_layout(new QVBoxLayout(this)), m_add(new QPushButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    const QString item = QString::fromStdString(m_context.words.text(m_list.fields.front().title));
    m_add->setText(tr("Add: %1", "%1 is what is added, such as Representative").arg(item));
    connect(m_add, &QPushButton::clicked, this, [this] { addItem(); });
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
}

std::size_t ListRows::countInModel() const {
    const Value *value = m_context.model.value(m_pointer);
    return value ? value->list.size() : 0;
}

QWidget *ListRows::frameFor(std::size_t index) {
    const Field &item = m_list.fields.front();
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    auto *head = new QHBoxLayout;
    const QString name = tr("%1 %2", "Representative 2")
                             .arg(QString::fromStdString(m_context.words.text(item.title)))
                             .arg(index + 1);
    head->addWidget(new QLabel(name, frame), 1);
    auto *remove = new QPushButton(tr("Take out"), frame);
    remove->setAccessibleName(tr("Take out %1").arg(name));
    connect(remove, &QPushButton::clicked, this, [this, index] { removeItem(index); });
    head->addWidget(remove);
    layout->addLayout(head);
    const Pointer place = m_pointer.child(index);
    FormPart *part =
        item.kind == Field::Kind::group
            ? static_cast<FormPart *>(new GroupRows(m_context, item.fields, place, frame))
            : new FieldRow(m_context, item, place, frame);
    layout->addWidget(part);
    m_parts.push_back(part);
    return frame;
}

void ListRows::fitTo(std::size_t count) {
    while (m_frames.size() > count) {
        m_frames.back()->hide();
        m_frames.back()->deleteLater();
        m_frames.pop_back();
        m_parts.pop_back();
    }
    while (m_frames.size() < count) {
        m_frames.push_back(frameFor(m_frames.size()));
        m_layout->insertWidget(static_cast<int>(m_frames.size()) - 1, m_frames.back());
        m_frames.back()->show();
    }
}

void ListRows::refresh() {
    const std::size_t count = countInModel();
    if (count >= m_frames.size())
        m_hasBlank = false; // something was said in it
    fitTo(count + (m_hasBlank ? 1 : 0));
    for (FormPart *part : m_parts)
        part->refresh();
}

void ListRows::addItem() {
    if (!m_hasBlank) {
        m_hasBlank = true;
        fitTo(countInModel() + 1);
        m_parts.back()->refresh();
    }
    for (QWidget *child : m_parts.back()->findChildren<QWidget *>())
        if (child->focusPolicy() == Qt::StrongFocus || child->focusPolicy() == Qt::WheelFocus) {
            child->setFocus();
            break;
        }
}

void ListRows::removeItem(std::size_t index) {
    if (index >= countInModel()) {
        m_hasBlank = false;
        fitTo(countInModel());
        return;
    }
    const QString title = QString::fromStdString(m_context.words.text(m_list.title));
    m_context.model.set(m_pointer.child(index), std::nullopt, tr("change of %1").arg(title));
}

void ListRows::showFindings(const Findings &findings) {
    for (FormPart *part : m_parts)
        part->showFindings(findings);
}

bool ListRows::focusOn(const Pointer &pointer) {
    return std::ranges::any_of(m_parts, [&](FormPart *part) { return part->focusOn(pointer); });
}

} // namespace updatefacts
