// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/FieldEditor.h"

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

/// One of several: buttons one below the other, none of them pressed until one is chosen. Delete
/// takes the choice back.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

  public:
    ChoiceEditor(std::vector<ChoiceOption> options, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;
    void describe(const QString &name, const QString &description) override;

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void check(int id);

    std::vector<ChoiceOption> m_options;
    QButtonGroup *m_buttons;
};

} // namespace updatefacts
