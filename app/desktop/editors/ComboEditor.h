// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/ChoiceEditor.h"

class QComboBox;
class QLabel;

namespace updatefacts {

/// One of many: a list that opens. What the file says and the list does not know stays shown.
class ComboEditor : public FieldEditor {
    Q_OBJECT

  public:
    ComboEditor(std::vector<ChoiceOption> options, QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;
    void describe(const QString &name, const QString &description) override;

  private:
    std::vector<ChoiceOption> m_options;
    QComboBox *m_box;
    QLabel *m_label = nullptr; ///< never seen
};

} // namespace updatefacts
