// SPDX-License-Identifier: MIT
#include "desktop/editing/CleanText.h"

#include "document/text/ForbiddenCharacter.h"

#include <QStringList>

#include <algorithm>

namespace updatefacts {

namespace {

bool isLineEnd(char32_t code) {
    return (code >= '\n' && code <= '\r') || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool isNoCharacter(char32_t code) {
    return (code & 0xFFFEU) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF) ||
           (code >= 0xD800 && code <= 0xDFFF);
}

/// Takes the first code point off the text; a half of a pair that stands alone as itself.
char32_t takeCodePoint(QStringView &text) {
    const bool isPair =
        text.size() > 1 && text.front().isHighSurrogate() && text[1].isLowSurrogate();
    const char32_t code =
        isPair ? QChar::surrogateToUcs4(text.front(), text[1]) : text.front().unicode();
    text = text.mid(isPair ? 2 : 1);
    return code;
}

QString withoutEnd(QString text) {
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text;
}

QString withoutBegin(const QString &text) {
    qsizetype blanks = 0;
    while (blanks < text.size() && text[blanks] == QLatin1Char(' '))
        ++blanks;
    return text.mid(blanks);
}

} // namespace

QString onSeveralLines(const QString &text) {
    QString clean;
    clean.reserve(text.size());
    for (QStringView rest = text; !rest.isEmpty();) {
        const char32_t code = takeCodePoint(rest);
        if (isLineEnd(code)) {
            if (code == '\r' && rest.startsWith(QLatin1Char('\n')))
                rest = rest.mid(1);
            clean += QLatin1Char('\n');
        } else if (code == '\t') {
            clean += QLatin1Char(' ');
        } else if (!isForbidden(code) && !isNoCharacter(code)) {
            clean += QChar::fromUcs4(code);
        }
    }
    return clean;
}

QString onOneLine(const QString &text) {
    const QStringList lines = onSeveralLines(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString line = lines.value(0);
    for (qsizetype i = 1; i < lines.size(); ++i)
        line = withoutEnd(line) + QLatin1Char(' ') + withoutBegin(lines[i]);
    return line;
}

QValidator::State OneLineValidator::validate(QString &text, int &cursor) const {
    const QString clean = onOneLine(text);
    if (clean != text) {
        cursor = static_cast<int>(std::min(onOneLine(text.left(cursor)).size(), clean.size()));
        text = clean;
    }
    return Acceptable;
}

} // namespace updatefacts
