// SPDX-License-Identifier: MIT
#include "desktop/editors/ChoiceEditor.h"

#include "document/tree/SameData.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr int noButton = -1; ///< id of no button

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
    check(noButton);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        check(id);
        Q_EMIT typed(m_options[static_cast<std::size_t>(id)].value);
    });
}

/// Tab goes to the answer that stands, or else the first, and the arrows go on from there; Qt sees
/// to that only for answers that were clicked.
void ChoiceEditor::check(int id) {
    m_buttons->setExclusive(false); // else one that is checked stays so
    for (QAbstractButton *button : m_buttons->buttons()) {
        const int own = m_buttons->id(button);
        button->setChecked(own == id);
        const bool isStop = own == id || (id == noButton && own == 0);
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_buttons->setExclusive(true);
}

bool ChoiceEditor::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (m_buttons->checkedButton() && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            Q_EMIT typed(std::nullopt);
            return true;
        }
    }
    return FieldEditor::eventFilter(object, event);
}

void ChoiceEditor::display(const Value *value) {
    int id = noButton;
    for (std::size_t i = 0; value && i < m_options.size(); ++i)
        if (sameData(*value, m_options[i].value))
            id = static_cast<int>(i);
    check(id);
}

QWidget *ChoiceEditor::focusTarget() {
    QAbstractButton *checked = m_buttons->checkedButton();
    return checked ? checked : m_buttons->button(0);
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
