// SPDX-License-Identifier: MIT
#include "desktop/editors/ComboEditor.h"

#include "desktop/files/FieldValues.h"
#include "document/tree/SameData.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QWheelEvent>

namespace updatefacts {

namespace {

/// Whoever scrolls the form must not change an answer on the way.
class QuietComboBox : public QComboBox {
  public:
    using QComboBox::QComboBox;

  protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ComboEditor::ComboEditor(std::vector<ChoiceOption> options, QWidget *parent)
    : FieldEditor(parent), m_options(std::move(options)), m_box(new QuietComboBox(this)) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->addItem(tr("Not chosen"));
    for (const ChoiceOption &option : m_options)
        m_box->addItem(option.title);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const auto option = static_cast<std::size_t>(index) - 1;
        if (index == 0)
            Q_EMIT typed(std::nullopt); // the arrows go over others on the way
        else if (option < m_options.size())
            Q_EMIT typed(m_options[option].value);
    });
    watchFocus(m_box);
}

void ComboEditor::display(const Value *value) {
    const int known = static_cast<int>(m_options.size()) + 1;
    while (m_box->count() > known)
        m_box->removeItem(known);
    int index = 0;
    for (std::size_t i = 0; value && i < m_options.size(); ++i)
        if (sameData(*value, m_options[i].value))
            index = static_cast<int>(i) + 1;
    if (index == 0 && !shownText(value).isEmpty()) {
        m_box->addItem(shownText(value));
        index = known;
    }
    m_box->setCurrentIndex(index);
}

/// The accessible name of a combo box is what is chosen in it; what it is called, screen readers
/// have from a label beside it, and Qt looks for that among its siblings only.
void ComboEditor::describe(const QString &name, const QString &description) {
    FieldEditor::describe(name, description);
    if (!m_label)
        m_label = new QLabel(this);
    m_label->setText(name);
    m_label->setBuddy(m_box);
    m_label->hide();
}

QWidget *ComboEditor::focusTarget() {
    return m_box;
}

} // namespace updatefacts
