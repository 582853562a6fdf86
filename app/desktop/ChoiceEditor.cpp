// SPDX-License-Identifier: MIT
#include "desktop/ChoiceEditor.h"

#include "document/SameData.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr int nothing = -2; ///< id of the first button; -1 means "give it one" to Qt

} // namespace

ChoiceEditor::ChoiceEditor(std::vector<ChoiceOption> options, QWidget *parent)
    : FieldEditor(parent), m_options(std::move(options)), m_buttons(new QButtonGroup(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &title, const QString &help, int id) {
        auto *button = new QRadioButton(title, this);
        button->setToolTip(help);
        m_buttons->addButton(button, id);
        layout->addWidget(button);
        watchFocus(button);
    };
    for (std::size_t i = 0; i < m_options.size(); ++i)
        add(m_options[i].title, m_options[i].help, static_cast<int>(i));
    add(tr("Not said"), {}, nothing);
    check(nothing);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == nothing)
            Q_EMIT typed(std::nullopt);
        else
            Q_EMIT typed(m_options[static_cast<std::size_t>(id)].value);
    });
}

/// Tab goes to the answer that stands, the arrows go on from there; Qt sees to that only for
/// answers that were clicked.
void ChoiceEditor::check(int id) {
    m_buttons->button(id)->setChecked(true);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceEditor::display(const Value *value) {
    int id = nothing;
    for (std::size_t i = 0; value && i < m_options.size(); ++i)
        if (sameData(*value, m_options[i].value))
            id = static_cast<int>(i);
    check(id);
}

QWidget *ChoiceEditor::focusTarget() {
    return m_buttons->checkedButton();
}

void ChoiceEditor::describe(const QString &name, const QString &description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (QAbstractButton *button : m_buttons->buttons()) {
        button->setAccessibleName(tr("%1: %2", "question: answer").arg(name, button->text()));
        button->setAccessibleDescription(description);
    }
}

} // namespace updatefacts
