// SPDX-License-Identifier: MIT
#include "desktop/form/FieldRow.h"

#include "definitions/date/DateTime.h"
#include "desktop/editing/DateBase.h"
#include "desktop/editors/ChoiceEditor.h"
#include "desktop/editors/DateEditor.h"
#include "desktop/editors/LocalizedEditor.h"
#include "desktop/editors/MakeEditor.h"
#include "desktop/form/AnswerState.h"
#include "desktop/form/FieldHeading.h"
#include "desktop/form/FieldHelp.h"
#include "desktop/form/GroupRows.h"
#include "desktop/form/InlineFinding.h"
#include "desktop/form/ListRows.h"
#include "desktop/form/SourceChip.h"
#include "desktop/look/TabStops.h"
#include "disclosure/Payload.h"
#include "validation/rules/MissingAnswer.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace updatefacts {

FieldRow::FieldRow(const FormContext &context, const Field &field, Pointer pointer, QWidget *parent)
    : FormPart(parent), m_context(context), m_field(field), m_pointer(std::move(pointer)) {
    setObjectName(QString::fromStdString(m_pointer.toString()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addHeading(layout);
    addControl(layout);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(3);
    layout->addLayout(m_findings);
}

void FieldRow::addHeading(QVBoxLayout *layout) {
    m_heading = new FieldHeading(m_field, m_context.words, this);
    layout->addWidget(m_heading);
    if (const std::string help = m_context.words.text(m_field.help); !help.empty()) {
        auto *label = new QLabel(QString::fromStdString(help), this);
        label->setObjectName(QStringLiteral("help"));
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

void FieldRow::addControl(QVBoxLayout *layout) {
    m_editor = makeEditor(m_field, m_context, this);
    if (!m_editor) {
        m_inner = m_field.kind == Field::Kind::list
                      ? static_cast<FormPart *>(new ListRows(m_context, m_field, m_pointer, this))
                      : new GroupRows(m_context, m_field.fields, m_pointer, this);
        layout->addWidget(m_inner);
        return;
    }
    layout->addWidget(m_editor);
    if (m_pointer == Pointer().child("detail_url")) {
        m_leadsTo = new QLabel(this);
        m_leadsTo->setTextFormat(Qt::PlainText);
        m_leadsTo->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_leadsTo->setWordWrap(true);
        layout->addWidget(m_leadsTo);
    }
    m_heading->question()->setBuddy(m_editor->focusTarget());
    if (qobject_cast<ChoiceEditor *>(m_editor))
        m_heading->offerClearing();
    if (auto *date = qobject_cast<DateEditor *>(m_editor))
        offerYears(*date);
    connectEditor();
}

/// Where a period ends, the usual lengths of it are one click away.
void FieldRow::offerYears(DateEditor &editor) {
    const char *from = dateBaseOf(m_pointer);
    if (!from || m_field.precision != Field::DatePrecision::month)
        return;
    const Field *base = builtInDefinitions().field(from);
    editor.offerYears({2, 3, 5, 7, 10},
                      QString::fromStdString(m_context.words.text(base->question)));
}

void FieldRow::connectEditor() {
    using Step = DisclosureModel::Step;
    connect(m_editor, &FieldEditor::typed, this, [this](const auto &value) {
        m_isTyping = !qobject_cast<ChoiceEditor *>(m_editor);
        set(value, Step::typing);
    });
    connect(m_editor, &FieldEditor::chosen, this,
            [this](const auto &value) { set(value, Step::whole); });
    connect(m_editor, &FieldEditor::left, this, [this] {
        m_isTyping = false;
        m_context.model.endTyping();
    });
    connect(m_heading, &FieldHeading::clearAsked, this, [this] { set({}, Step::whole); });
}

void FieldRow::set(const std::optional<Value> &value, DisclosureModel::Step step) {
    const QString title = QString::fromStdString(m_context.words.text(m_field.title));
    m_context.model.set(m_pointer, value, tr("change of %1").arg(title), step);
}

bool FieldRow::passesFilter() const {
    const AnswerState state = answerStateOf(m_field, m_pointer, m_context.model);
    switch (m_filter) {
    case RowFilter::needed:
        return state.isNeeded() || state.isWrong;
    case RowFilter::unanswered:
        return !state.isSaid || state.isWrong;
    case RowFilter::all:
        break;
    }
    return true;
}

void FieldRow::setFilter(RowFilter filter) {
    m_filter = filter;
    m_isWanted = passesFilter();
    setVisible(m_belongs && m_isWanted);
}

void FieldRow::refresh() {
    m_belongs =
        m_context.model.belongs(m_field.when, m_pointer) || m_context.model.value(m_pointer);
    m_isWanted = m_isWanted || passesFilter();
    setVisible(m_belongs && m_isWanted);
    if (m_inner) {
        m_inner->refresh();
        return;
    }
    if (auto *localized = qobject_cast<LocalizedEditor *>(m_editor))
        if (const Value *own = m_context.model.value(Pointer().child("language")))
            localized->setOwnLanguage(own->scalar);
    if (auto *date = qobject_cast<DateEditor *>(m_editor))
        date->setBase(baseOf(m_pointer, m_context.model), m_context.model.today());
    m_editor->display(m_context.model.value(m_pointer));
}

/// In UTC, as a file has it.
QString FieldRow::now() const {
    return QString::fromStdString(formatDateTime(m_context.model.clock().now()));
}

void FieldRow::showState() {
    m_heading->showState(answerStateOf(m_field, m_pointer, m_context.model));
    const QString help = QString::fromStdString(m_context.words.text(m_field.help));
    if (m_editor)
        m_editor->describe(m_heading->question()->text(),
                           (m_heading->need() + QStringLiteral(". ") + help).trimmed());
}

/// The very address, which need not be the one that was entered: a barcode number changes it.
void FieldRow::showWhereCodeLeads() {
    const std::string address = payloadOf(Disclosure(m_context.model.document()));
    m_leadsTo->setText(address.empty()
                           ? QStringLiteral(" ") // keeps its room
                           : tr("The code leads to %1").arg(QString::fromStdString(address)));
}

void FieldRow::showFindings(const Findings &findings) {
    showState();
    if (m_leadsTo)
        showWhereCodeLeads();
    Findings own;
    for (const Finding &finding : findings)
        if (leadsInto(m_pointer, finding.pointer) && (m_editor || finding.pointer == m_pointer) &&
            (!isMissingAnswer(finding, builtInDefinitions()) ||
             mendOf(finding, m_context.model, now(), m_context.words)))
            own.push_back(finding);
    if (m_inner)
        m_inner->showFindings(findings);
    for (Finding &finding : own)
        finding.place = {}; // a line that moved changes nothing here
    if (own != m_shown)
        replaceFindings(std::move(own));
}

/// While a line is typed, what no longer holds fades, and what is new waits until it is left: a
/// half-written date is no fault, and nothing below jumps.
void FieldRow::replaceFindings(Findings own) {
    if (m_isTyping) {
        for (auto *shown : findChildren<InlineFinding *>(Qt::FindDirectChildrenOnly))
            shown->setEnabled(false);
        return;
    }
    m_shown = std::move(own);
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : m_shown)
        showFinding(finding);
}

void FieldRow::showFinding(const Finding &finding) {
    const auto mend = mendOf(finding, m_context.model, now(), m_context.words);
    Finding shown = finding;
    if (isMissingAnswer(finding, builtInDefinitions()))
        shown.severity = Severity::note;
    auto *inlineFinding = new InlineFinding(shown, m_context.words, mend, this);
    if (mend)
        connect(inlineFinding, &InlineFinding::mendAsked, this,
                [this, pointer = finding.pointer, mend = *mend] {
                    if (mend.text)
                        m_context.model.replaceText(*mend.text, tr("fix"));
                    else
                        m_context.model.set(pointer, mend.value, tr("fix"));
                });
    m_findings->addWidget(inlineFinding);
    inlineFinding->show(); // now: a layout would do so later, and what stands below would jump
}

void FieldRow::showSources() {
    FieldHelp menu(m_field, m_heading->findChildren<SourceChip *>(), m_context.words, this);
    menu.exec(mapToGlobal(QPoint(0, m_heading->height())));
}

bool FieldRow::focusOn(const Pointer &pointer) {
    if (!leadsInto(m_pointer, pointer))
        return false;
    if (!std::exchange(m_isWanted, true))
        refresh();
    if (m_inner && m_inner->focusOn(pointer))
        return true;
    const std::vector<QWidget *> stops = tabStops(*this);
    QWidget *to = m_editor ? m_editor->focusTarget() : stops.empty() ? this : stops.front();
    to->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace updatefacts
