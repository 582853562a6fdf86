// SPDX-License-Identifier: MIT
#include "FuzzForm.h"

#include "desktop/editing/CleanText.h"
#include "desktop/editors/FieldEditor.h"
#include "desktop/files/FieldValues.h"
#include "desktop/form/FormPage.h"
#include "desktop/look/TabStops.h"
#include "document/files/ReadFile.h"
#include "document/tree/SameData.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// What other programs put on a clipboard, and what nobody should.
const QStringList &oddTexts() {
    static const QStringList texts{QStringLiteral("Aurora\u000BHub"),
                                   QStringLiteral("KX-9\n"),
                                   QStringLiteral("KX-9\tEU\r\n"),
                                   QStringLiteral("\u0085next\u2028line\u2029end"),
                                   QStringLiteral("a\rb\r\nc"),
                                   QString(QChar(0)) + QStringLiteral("x"),
                                   QString(QChar(0xD800)),
                                   QStringLiteral("x") + QChar(0xDC00),
                                   QStringLiteral("\u202Eabc\u202C"),
                                   QStringLiteral("\u2066x\u2069"),
                                   QStringLiteral("\uFEFFBOM"),
                                   QStringLiteral("\uFFFE\uFFFF\uFDD0"),
                                   QStringLiteral("# no comment"),
                                   QStringLiteral("- a: b # c"),
                                   QStringLiteral("%YAML 1.2"),
                                   QStringLiteral("--- |\n..."),
                                   QStringLiteral("\"'\\\n\\x"),
                                   QStringLiteral("<img src=file:///tmp/x>"),
                                   QStringLiteral("\u00A0\u00A0"),
                                   QStringLiteral("\x7F\x80\x9F"),
                                   QStringLiteral("2031-06-30 "),
                                   QStringLiteral("https://a.example/\n"),
                                   QStringLiteral("{a: [}"),
                                   QStringLiteral("tba"),
                                   QStringLiteral("null"),
                                   QString::fromUtf8("\xF0\x9F\x98\x80"),
                                   QStringLiteral("true")};
    return texts;
}

FieldRow *rowAround(QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto *row = qobject_cast<FieldRow *>(widget))
            return row;
    return nullptr;
}

std::string fieldOf(const FieldRow &row) {
    return Pointer::parse(row.objectName().toStdString())->tokens().front();
}

} // namespace

FuzzForm::FuzzForm(const QString &path, std::uint64_t seed)
    : m_random(seed), m_model(std::chrono::year(2026) / std::chrono::November / 23) {
    if (m_file.open(path))
        m_model.open(m_file.text(), path);
    m_pane = new FormPane({m_model, m_words}, &m_window);
    m_window.resize(900, 700);
    m_pane->resize(m_window.size());
    m_window.show();
    QObject::connect(&m_model, &DisclosureModel::refused, &m_window, [this] { ++m_refused; });
    remember();
}

void FuzzForm::remember() {
    for (const Member &member : m_model.root().map)
        if (!wasSaid(member.key, member.value))
            m_said[member.key].push_back(member.value);
}

bool FuzzForm::wasSaid(const std::string &field, const Value &value) const {
    const auto said = m_said.find(field);
    return said != m_said.end() && std::ranges::any_of(said->second, [&](const Value &before) {
               return sameData(before, value);
           });
}

QString FuzzForm::anyText() {
    if (m_random.below(400) == 0) // rare: all that follows is slow until it is undone
        return QString(m_random.pick(std::array{9000, 40000, 300000}), QLatin1Char('z'));
    if (m_random.chance(50))
        return m_random.pick(oddTexts());
    QByteArray bytes;
    for (std::size_t left = m_random.below(24); left > 0; --left)
        bytes += static_cast<char>(m_random.below(256));
    switch (m_random.below(3)) {
    case 0:
        return QString::fromUtf8(bytes);
    case 1:
        return QString::fromLatin1(bytes);
    default:
        return QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2);
    }
}

/// Of the page that is shown; now and then another page is.
QWidget *FuzzForm::anyControl() {
    if (m_random.chance(5))
        m_pane->goToSection(static_cast<int>(
            m_random.below(static_cast<std::size_t>(m_pane->sections()->count()))));
    std::vector<QWidget *> controls;
    for (QWidget *control : tabStops(*m_pane->page()->widget()))
        if (rowAround(control))
            controls.push_back(control);
    return controls.empty() ? nullptr : m_random.pick(controls);
}

void FuzzForm::enterText(QWidget &control) {
    if (m_random.chance(60))
        QTest::keyClick(&control, Qt::Key_A, Qt::ControlModifier);
    const QString text = anyText();
    const std::size_t way = m_random.below(4);
    if (way == 0) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&control, &event);
    } else if (way == 1) {
        for (const char *keys = m_random.chance(50) ? "Ab 9-" : "x"; *keys != 0; ++keys)
            QTest::keyClick(&control, *keys);
    } else if (way == 2 && m_random.chance(30)) {
        QTest::keyClick(&control, m_random.chance(50) ? Qt::Key_Backspace : Qt::Key_Return);
    } else {
        ++m_pastes;
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&control, Qt::Key_V, Qt::ControlModifier);
    }
}

void FuzzForm::use(QWidget &control) {
    control.setFocus();
    if (qobject_cast<QLineEdit *>(&control) || qobject_cast<QPlainTextEdit *>(&control))
        enterText(control);
    else if (auto *box = qobject_cast<QComboBox *>(&control))
        QTest::keyClick(box, m_random.chance(50) ? Qt::Key_Down : Qt::Key_Up);
    else if (auto *button = qobject_cast<QAbstractButton *>(&control);
             button && !button->inherits("QToolButton") && m_random.chance(40))
        QTest::keyClick(button, button->autoExclusive() ? Qt::Key_Up : Qt::Key_Space);
}

void FuzzForm::step() {
    const Value before = m_model.root();
    if (m_random.chance(10))
        return goThroughHistory();
    if (m_random.chance(4))
        return save();
    QWidget *control = anyControl();
    if (!control)
        return;
    const std::string changed = fieldOf(*rowAround(control));
    use(*control);
    compare(before, changed);
    if (m_random.chance(20))
        compareForm();
}

void FuzzForm::save() {
    if (!m_model.isFaithful())
        return lose(QStringLiteral("the text is not what the form shows"));
    if (!m_file.save(m_model.text()))
        return lose(m_file.problem());
    ++m_saves;
    const Document saved = readYaml(readFile(m_file.path().toStdString()), "saved");
    if (hasError(saved.findings) || !sameData(saved.root, m_model.root()))
        lose(QStringLiteral("the file is not what the form shows"));
}

void FuzzForm::goThroughHistory() {
    const std::string before = m_model.text();
    std::size_t steps = 1 + m_random.below(4);
    QUndoStack &stack = m_model.undoStack();
    const int index = stack.index();
    for (; steps > 0 && stack.canUndo(); --steps)
        stack.undo();
    ++m_undos;
    if (m_random.chance(30))
        return;
    while (stack.index() < index)
        stack.redo();
    if (m_model.text() != before)
        lose(QStringLiteral("undo and redo do not lead back"));
}

/// A field may go where it no longer belongs, and comes back as it was; a first GTIN brings the
/// choice with it that keeps the code where it led.
void FuzzForm::compare(const Value &before, const std::string &changed) {
    const Value &after = m_model.root();
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields) {
            const Value *then = before.find(field.id);
            const Value *now = after.find(field.id);
            const bool isSame = then && now ? sameData(*then, *now) : !then && !now;
            const bool hasGone =
                then && !now && !m_model.belongs(field.when, Pointer().child(field.id));
            const bool isBack = now && !then && wasSaid(field.id, *now);
            const bool isChosen = now && !then && field.id == "code_leads_to";
            if (field.id != changed && !isSame && !hasGone && !isBack && !isChosen)
                lose(QStringLiteral("a change of %1 lost %2")
                         .arg(QString::fromStdString(changed), QString::fromStdString(field.id)));
        }
    remember();
}

/// What stands in the lines of the page is what the document says.
void FuzzForm::compareForm() {
    for (const auto *line : m_pane->page()->findChildren<QLineEdit *>()) {
        const FieldRow *row = rowAround(line->parentWidget());
        if (!row || !row->isVisible() || row->field().kind == Field::Kind::date ||
            row->objectName().count(QLatin1Char('/')) > 1)
            continue;
        const Value *value = m_model.value(*Pointer::parse(row->objectName().toStdString()));
        if (onOneLine(shownText(value)) != line->text() &&
            !saysValue(line->text(), row->field().kind, value) &&
            !(line->text().trimmed().isEmpty() && !value))
            lose(QStringLiteral("%1 shows another text").arg(row->objectName()));
    }
}

} // namespace updatefacts
