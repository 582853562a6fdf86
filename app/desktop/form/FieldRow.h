// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FormPart.h"

class QLabel;
class QVBoxLayout;

namespace updatefacts {

class DateEditor;
class FieldEditor;
class FieldHeading;
class InlineFinding;

/// One field of the form: its question, whose clauses ask for it, help, control, findings.
class FieldRow : public FormPart {
    Q_OBJECT

  public:
    FieldRow(const FormContext &context, const Field &field, Pointer pointer, QWidget *parent);

    void refresh() override;
    void showFindings(const Findings &findings) override;
    bool focusOn(const Pointer &pointer) override;
    /// What the filter hides comes back with another filter, or when it is gone to. What it shows
    /// stays, answered or not, so that no row goes while it is worked on.
    void setFilter(RowFilter filter);
    /// Shows who asks for this, and what the terms in its texts mean.
    void showSources();

    [[nodiscard]] const Field &field() const { return m_field; }

  private:
    void addHeading(QVBoxLayout *layout);
    void addControl(QVBoxLayout *layout);
    void offerYears(DateEditor &editor);
    void connectEditor();
    void showState();
    [[nodiscard]] QString now() const;
    void showWhereCodeLeads();
    [[nodiscard]] bool passesFilter() const;
    void replaceFindings(Findings own);
    void showFinding(const Finding &finding);
    void set(const std::optional<Value> &value, DisclosureModel::Step step);

    FormContext m_context;
    const Field &m_field;
    Pointer m_pointer;
    FieldHeading *m_heading = nullptr;
    QLabel *m_leadsTo = nullptr;     ///< where the code leads, below the page's address
    FieldEditor *m_editor = nullptr; ///< or
    FormPart *m_inner = nullptr;     ///< of a group or list
    QVBoxLayout *m_findings = nullptr;
    Findings m_shown;
    bool m_isTyping = false; ///< what is to be said waits: nothing moves below a line that is typed
    bool m_belongs = false;
    RowFilter m_filter = RowFilter::all;
    bool m_isWanted = true; ///< by the filter
};

} // namespace updatefacts
