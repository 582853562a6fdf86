// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FieldEditor.h"

#include <QString>

#include <vector>

class QButtonGroup;

namespace updatefacts {

/// What a choice is called, and what is written for it.
struct ChoiceOption {
    QString title;
    QString help; ///< may be empty
    Value value;
};

/// One of several: buttons one below the other, the first of which says that nothing is chosen.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

  public:
    ChoiceEditor(std::vector<ChoiceOption> options, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;
    void describe(const QString &name, const QString &description) override;

  private:
    void check(int id);

    std::vector<ChoiceOption> m_options;
    QButtonGroup *m_buttons;
};

} // namespace updatefacts
