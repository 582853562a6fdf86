// SPDX-License-Identifier: MIT
#include "desktop/editors/LocalizedEditor.h"

#include "desktop/editors/TextEditor.h"
#include "desktop/files/FieldValues.h"
#include "desktop/look/PlainLabels.h"
#include "desktop/words/LanguageName.h"

#include <QMenu>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

QString nameWithTag(const std::string &language) {
    return shownName(
        QStringLiteral("%1 (%2)").arg(languageName(language), QString::fromStdString(language)));
}

} // namespace

LocalizedEditor::LocalizedEditor(const QString &example, int lines, QWidget *parent)
    : FieldEditor(parent), m_example(example), m_lines(lines), m_tabs(new QTabWidget(this)),
      m_add(new QToolButton(this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusPolicy(Qt::ClickFocus); // Ctrl+Tab goes from language to language
    m_add->setText(tr("Add a language"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::NoFocus); // Tab goes from answer to answer
    auto *shortcut =
        new QShortcut(Qt::CTRL | Qt::Key_L, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_add, &QToolButton::showMenu);
    m_add->setToolTip(tr("Write this in another language too (%1)")
                          .arg(shortcut->key().toString(QKeySequence::NativeText)));
    m_add->setMenu(new QMenu(m_add));
    connect(m_add->menu(), &QMenu::aboutToShow, this, [this] { fillMenu(); });
    m_tabs->setCornerWidget(m_add);
}

TextEditor *LocalizedEditor::addTab(const std::string &language) {
    auto *editor = new TextEditor(m_lines, TextEditor::LineEnds::blanks, m_example, m_tabs);
    editor->describe(tr("%1, %2", "question, language").arg(m_name, nameWithTag(language)),
                     m_description);
    connect(editor, &FieldEditor::typed, this,
            [this, language](const auto &text) { tell(language, text); });
    connect(editor, &FieldEditor::left, this, &FieldEditor::left);
    m_tabs->addTab(editor, withoutShortcut(nameWithTag(language)));
    m_editors[language] = editor;
    return editor;
}

void LocalizedEditor::display(const Value *value) {
    m_value = value ? *value : Value();
    std::vector<std::string> languages{m_ownLanguage};
    for (const Member &member : m_value.map)
        if (std::ranges::find(languages, member.key) == languages.end())
            languages.push_back(member.key);
    for (const auto &[language, editor] : std::map(m_editors))
        if (std::ranges::find(languages, language) == languages.end() &&
            !editor->focusTarget()->hasFocus())
            removeLanguage(language);
    for (const std::string &language : languages) {
        TextEditor *editor = m_editors.contains(language) ? m_editors[language] : addTab(language);
        const bool isPlain = m_value.isScalar() && language == m_ownLanguage;
        editor->display(isPlain ? &m_value : m_value.find(language));
    }
    if (std::exchange(m_first, m_ownLanguage) != m_ownLanguage) {
        m_tabs->tabBar()->moveTab(m_tabs->indexOf(m_editors.at(m_ownLanguage)), 0);
        m_tabs->setCurrentIndex(0);
    }
}

void LocalizedEditor::removeLanguage(const std::string &language) {
    TextEditor *editor = m_editors.at(language);
    m_tabs->removeTab(m_tabs->indexOf(editor));
    m_editors.erase(language);
    editor->deleteLater();
}

void LocalizedEditor::fillMenu() {
    m_add->menu()->clear();
    for (const std::string &language : languagesByName()) {
        if (m_editors.contains(language))
            continue;
        m_add->menu()->addAction(nameWithTag(language), this, [this, language] {
            TextEditor *editor = addTab(language);
            m_tabs->setCurrentWidget(editor);
            editor->focusTarget()->setFocus();
        });
    }
}

/// A text in one language only stays as short as it was: without a map.
void LocalizedEditor::tell(const std::string &language, const std::optional<Value> &text) {
    const bool isPlain = m_value.isScalar() && language == m_ownLanguage;
    if (isPlain) {
        m_value = text.value_or(Value());
        Q_EMIT typed(text);
        return;
    }
    Value all = m_value;
    if (all.kind != Value::Kind::map) {
        all = Value();
        all.kind = Value::Kind::map;
        if (m_value.kind == Value::Kind::text)
            all.map.push_back({m_ownLanguage, {}, m_value});
    }
    const auto known = std::ranges::find(all.map, language, &Member::key);
    if (known != all.map.end() && text)
        known->value = *text;
    else if (known != all.map.end())
        all.map.erase(known);
    else if (text)
        all.map.push_back({language, {}, *text});
    m_value = all;
    if (all.map.empty())
        Q_EMIT typed(std::nullopt);
    else
        Q_EMIT typed(all);
}

QWidget *LocalizedEditor::focusTarget() {
    auto *shown = qobject_cast<TextEditor *>(m_tabs->currentWidget());
    return shown ? shown->focusTarget() : m_tabs;
}

void LocalizedEditor::describe(const QString &name, const QString &description) {
    m_name = name;
    m_description = description;
    m_tabs->setAccessibleName(name);
    m_tabs->tabBar()->setAccessibleName(tr("Languages of %1").arg(name));
    m_add->setAccessibleName(tr("Add a language to %1").arg(name));
    for (const auto &[language, editor] : m_editors)
        editor->describe(tr("%1, %2", "question, language").arg(name, nameWithTag(language)),
                         description);
}

} // namespace updatefacts
