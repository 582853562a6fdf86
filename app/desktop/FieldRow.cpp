// SPDX-License-Identifier: MIT
#include "desktop/FieldRow.h"

#include "desktop/FindingText.h"
#include "desktop/GroupRows.h"
#include "desktop/InlineFinding.h"
#include "desktop/ListRows.h"
#include "desktop/LocalizedEditor.h"
#include "desktop/MakeEditor.h"
#include "desktop/SourceChip.h"
#include "desktop/TabStops.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

QString qt(const std::string &text) {
    return QString::fromStdString(text);
}

/// Nobody has done anything wrong yet.
bool isOnlyMissing(const Finding &finding) {
    return finding.rule == "field.missing";
}

QString nowInUtc() {
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace

FieldRow::FieldRow(const FormContext &context, const Field &field, Pointer pointer, QWidget *parent)
    : FormPart(parent), m_context(context), m_field(field), m_pointer(std::move(pointer)) {
    setObjectName(qt(m_pointer.toString()));
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
    auto *line = new QHBoxLayout;
    const std::string question =
        m_context.words.text(m_field.question.empty() ? m_field.title : m_field.question);
    m_question = new QLabel(qt(question), this);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    line->addWidget(m_question, 1);
    m_needed = new QLabel(tr("answer needed"), this);
    m_needed->setObjectName(QStringLiteral("help"));
    m_needed->hide();
    line->addWidget(m_needed, 0, Qt::AlignTop);
    QLayout *schemes = chips();
    line->addLayout(schemes);
    line->setAlignment(schemes, Qt::AlignTop);
    layout->addLayout(line);
    if (const std::string help = m_context.words.text(m_field.help); !help.empty()) {
        auto *label = new QLabel(qt(help), this);
        label->setObjectName(QStringLiteral("help"));
        label->setWordWrap(true);
        layout->addWidget(label);
    }
}

/// One for each scheme that asks, three in a row: more would leave the question no room.
QLayout *FieldRow::chips() {
    constexpr std::size_t across = 3;
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    QHBoxLayout *row = nullptr;
    std::set<std::string> schemes;
    for (const Source &source : m_field.sources) {
        if (!schemes.insert(source.scheme).second)
            continue;
        if (schemes.size() % across == 1) {
            row = new QHBoxLayout;
            row->addStretch();
            rows->addLayout(row);
        }
        row->addWidget(new SourceChip(source, this));
    }
    return rows;
}

void FieldRow::addControl(QVBoxLayout *layout) {
    m_editor = makeEditor(m_field, m_context.words, this);
    if (!m_editor) {
        m_inner = m_field.kind == Field::Kind::list
                      ? static_cast<FormPart *>(new ListRows(m_context, m_field, m_pointer, this))
                      : new GroupRows(m_context, m_field.fields, m_pointer, this);
        layout->addWidget(m_inner);
        return;
    }
    layout->addWidget(m_editor);
    m_editor->describe(m_question->text(), qt(m_context.words.text(m_field.help)));
    m_question->setBuddy(m_editor->focusTarget());
    using Step = DisclosureModel::Step;
    connect(m_editor, &FieldEditor::typed, this,
            [this](const auto &value) { set(value, Step::typing); });
    connect(m_editor, &FieldEditor::chosen, this,
            [this](const auto &value) { set(value, Step::whole); });
    connect(m_editor, &FieldEditor::left, this, [this] { m_context.model.endTyping(); });
}

void FieldRow::set(const std::optional<Value> &value, DisclosureModel::Step step) {
    const QString title = qt(m_context.words.text(m_field.title));
    m_context.model.set(m_pointer, value, tr("change of %1").arg(title), step);
}

void FieldRow::refresh() {
    setVisible(m_context.model.belongs(m_field.when, m_pointer) ||
               m_context.model.value(m_pointer));
    if (m_inner) {
        m_inner->refresh();
        return;
    }
    if (auto *localized = qobject_cast<LocalizedEditor *>(m_editor))
        if (const Value *own = m_context.model.value(Pointer().child("language")))
            localized->setOwnLanguage(own->scalar);
    m_editor->display(m_context.model.value(m_pointer));
}

void FieldRow::showFindings(const Findings &findings) {
    Findings own;
    for (const Finding &finding : findings)
        if (leadsInto(m_pointer, finding.pointer) && (m_editor || finding.pointer == m_pointer))
            own.push_back(finding);
    if (m_inner)
        m_inner->showFindings(findings);
    for (Finding &finding : own)
        finding.place = {}; // a line that moved changes nothing here
    if (own == m_shown)
        return;
    m_shown = own;
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_needed->setVisible(std::ranges::any_of(own, isOnlyMissing));
    for (const Finding &finding : own)
        if (!isOnlyMissing(finding) || mendOf(finding, m_context.model, nowInUtc()))
            showFinding(finding);
}

void FieldRow::showFinding(const Finding &finding) {
    const auto mend = mendOf(finding, m_context.model, nowInUtc());
    Finding shown = finding;
    if (isOnlyMissing(finding))
        shown.severity = Severity::note;
    auto *inlineFinding = new InlineFinding(shown, m_context.words, mend, this);
    if (mend)
        connect(inlineFinding, &InlineFinding::mendAsked, this,
                [this, pointer = finding.pointer, value = mend->value] {
                    m_context.model.set(pointer, value, tr("mending"));
                });
    m_findings->addWidget(inlineFinding);
}

void FieldRow::showSources() {
    QMenu menu(this);
    for (const SourceChip *chip : findChildren<SourceChip *>(Qt::FindDirectChildrenOnly))
        menu.addAction(chip->line(), this,
                       [url = chip->url()] { QDesktopServices::openUrl(QUrl(url)); });
    if (menu.isEmpty())
        menu.addAction(tr("No scheme asks for this."))->setEnabled(false);
    menu.exec(mapToGlobal(QPoint(0, m_question->height())));
}

bool FieldRow::focusOn(const Pointer &pointer) {
    if (!leadsInto(m_pointer, pointer))
        return false;
    if (m_inner && m_inner->focusOn(pointer))
        return true;
    const std::vector<QWidget *> stops = tabStops(*this);
    QWidget *to = m_editor ? m_editor->focusTarget() : stops.empty() ? this : stops.front();
    to->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace updatefacts
