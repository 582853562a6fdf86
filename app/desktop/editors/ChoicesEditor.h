// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/ChoiceEditor.h"

class QCheckBox;

namespace updatefacts {

/// Several of several: boxes to tick. One that stands alone ("none") unticks the others. They are
/// written in the order shown; what the file says besides is kept.
class ChoicesEditor : public FieldEditor {
    Q_OBJECT

  public:
    /// exclusive: what is written for those that stand alone.
    ChoicesEditor(std::vector<ChoiceOption> options, std::vector<std::string> exclusive,
                  QWidget *parent);

    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;
    void describe(const QString &name, const QString &description) override;

  private:
    void tell(std::size_t clicked);
    [[nodiscard]] bool isExclusive(std::size_t index) const;

    std::vector<ChoiceOption> m_options;
    std::vector<std::string> m_exclusive;
    std::vector<QCheckBox *> m_boxes;
    std::vector<Value> m_others; ///< what the file says and no box stands for
};

} // namespace updatefacts
