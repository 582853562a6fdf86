// SPDX-License-Identifier: MIT
#include "definitions/Term.h"

#include "definitions/Definitions.h"

#include <QRegularExpression>
#include <QString>

namespace updatefacts {

namespace {

void addTexts(const Field &field, std::string &texts) {
    for (const Word *word : {&field.title, &field.question, &field.help})
        texts += word->source + '\n';
    for (const Choice &choice : field.choices)
        texts += choice.title.source + '\n' + choice.help.source + '\n';
    for (const Field &member : field.fields)
        addTexts(member, texts);
}

/// Whether one of the words stands in the text, not as a part of another word.
bool stands(const std::vector<std::string> &words, const QString &text) {
    QStringList escaped;
    for (const std::string &word : words)
        escaped += QRegularExpression::escape(QString::fromStdString(word));
    const QRegularExpression any(QStringLiteral("\\b(?:%1)\\b").arg(escaped.join(QLatin1Char('|'))),
                                 QRegularExpression::CaseInsensitiveOption |
                                     QRegularExpression::UseUnicodePropertiesOption);
    return any.match(text).hasMatch();
}

} // namespace

std::vector<const Term *> termsIn(const Field &field, const Definitions &definitions) {
    std::string texts;
    addTexts(field, texts);
    const QString text = QString::fromStdString(texts);
    std::vector<const Term *> result;
    for (const Term &term : definitions.terms) {
        std::vector<std::string> words = term.also;
        words.push_back(term.title.source);
        if (stands(words, text))
            result.push_back(&term);
    }
    return result;
}

} // namespace updatefacts
