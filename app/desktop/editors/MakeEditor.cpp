// SPDX-License-Identifier: MIT
#include "desktop/editors/MakeEditor.h"

#include "desktop/editors/ChoicesEditor.h"
#include "desktop/editors/ComboEditor.h"
#include "desktop/editors/DateEditor.h"
#include "desktop/editors/LineEditor.h"
#include "desktop/editors/LocalizedEditor.h"
#include "desktop/editors/TextEditor.h"
#include "desktop/files/FieldValues.h"
#include "desktop/words/LanguageName.h"

#include <QCoreApplication>

namespace updatefacts {

namespace {

constexpr std::size_t fewChoices = 5; ///< that many stand open, more in a list

std::vector<ChoiceOption> optionsOf(const Field &field, const Words &words) {
    std::vector<ChoiceOption> options;
    for (const Choice &choice : field.choices)
        options.push_back({QString::fromStdString(words.text(choice.title)),
                           QString::fromStdString(words.text(choice.help)),
                           textValue(QString::fromStdString(choice.id))});
    return options;
}

std::vector<ChoiceOption> yesAndNo() {
    const auto word = [](const char *text) {
        return QCoreApplication::translate("updatefacts::MakeEditor", text);
    };
    return {{word(QT_TRANSLATE_NOOP("updatefacts::MakeEditor", "Yes")), {}, booleanValue(true)},
            {word(QT_TRANSLATE_NOOP("updatefacts::MakeEditor", "No")), {}, booleanValue(false)}};
}

/// Those in which labels are made; a file may name others.
std::vector<ChoiceOption> languageOptions() {
    std::vector<ChoiceOption> options;
    for (const std::string &language : languagesByName())
        options.push_back(
            {languageName(language), {}, textValue(QString::fromStdString(language))});
    return options;
}

QString unitOf(const Field &field) {
    if (field.unit == "days")
        return QCoreApplication::translate("updatefacts::MakeEditor", "calendar days");
    if (field.unit == "years")
        return QCoreApplication::translate("updatefacts::MakeEditor", "years");
    if (field.unit == "months")
        return QCoreApplication::translate("updatefacts::MakeEditor", "months");
    return QString::fromStdString(field.unit);
}

QString exampleOf(const Field &field) {
    if (field.example.empty())
        return {};
    return QCoreApplication::translate("updatefacts::LineEditor", "such as %1")
        .arg(QString::fromStdString(field.example));
}

/// Long texts get three lines to begin with.
int linesFor(const Field &field) {
    return field.maximum.value_or(0) > 130 ? 3 : 1;
}

/// For a text, a number, an address or another code.
FieldEditor *makeTextEditor(const Field &field, const FormContext &context, QWidget *parent) {
    if (field.id == "language")
        return new ComboEditor(languageOptions(), parent);
    if (field.kind == Field::Kind::multilineText)
        return new TextEditor(3, TextEditor::LineEnds::kept, exampleOf(field), parent);
    if (field.kind == Field::Kind::localizedText)
        return new LocalizedEditor(exampleOf(field), linesFor(field), parent);
    return new LineEditor(field, unitOf(field), context.model.clock(), parent);
}

} // namespace

FieldEditor *makeEditor(const Field &field, const FormContext &context, QWidget *parent) {
    using Shape = Field::Shape;
    const Words &words = context.words;
    const Shape shape = field.shape();
    if (shape == Shape::group || shape == Shape::list)
        return nullptr;
    if (shape == Shape::choice && field.choices.size() > fewChoices)
        return new ComboEditor(optionsOf(field, words), parent);
    if (shape == Shape::choice)
        return new ChoiceEditor(optionsOf(field, words), parent);
    if (shape == Shape::choices)
        return new ChoicesEditor(optionsOf(field, words), field.exclusive, parent);
    if (shape == Shape::yesNo)
        return new ChoiceEditor(yesAndNo(), parent);
    if (field.kind == Field::Kind::date)
        return new DateEditor(field.precision, optionsOf(field, words), parent);
    return makeTextEditor(field, context, parent);
}

} // namespace updatefacts
