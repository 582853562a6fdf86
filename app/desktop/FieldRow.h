// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/FormPart.h"

class QLabel;
class QLayout;
class QVBoxLayout;

namespace updatefacts {

class FieldEditor;
class InlineFinding;

/// One field of the form: its question, whose clauses ask for it, help, control, findings.
class FieldRow : public FormPart {
    Q_OBJECT

  public:
    FieldRow(const FormContext &context, const Field &field, Pointer pointer, QWidget *parent);

    void refresh() override;
    void showFindings(const Findings &findings) override;
    bool focusOn(const Pointer &pointer) override;
    /// Shows who asks for this, at the control that has the focus.
    void showSources();

    [[nodiscard]] const Field &field() const { return m_field; }

  private:
    void addHeading(QVBoxLayout *layout);
    [[nodiscard]] QLayout *chips();
    void addControl(QVBoxLayout *layout);
    void showFinding(const Finding &finding);
    void set(const std::optional<Value> &value, DisclosureModel::Step step);

    FormContext m_context;
    const Field &m_field;
    Pointer m_pointer;
    QLabel *m_question = nullptr;
    QLabel *m_needed = nullptr;      ///< beside the question, so that nothing moves when it goes
    FieldEditor *m_editor = nullptr; ///< or
    FormPart *m_inner = nullptr;     ///< of a group or list
    QVBoxLayout *m_findings = nullptr;
    Findings m_shown;
};

} // namespace updatefacts
