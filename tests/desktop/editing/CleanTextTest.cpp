// SPDX-License-Identifier: MIT
#include "desktop/editing/CleanText.h"

#include "document/text/ForbiddenCharacter.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char16_t *text;
    const char16_t *line;
    const char16_t *lines;
};

TEST(CleanText, keepsWhatADisclosureMayHave) {
    const Row rows[] = {{u"Aurora Hub", u"Aurora Hub", u"Aurora Hub"},
                        {u"Aurora\u000BHub", u"Aurora Hub", u"Aurora\nHub"},
                        {u"KX-9\n", u"KX-9", u"KX-9\n"},
                        {u"\r\nKX-9\r\n", u"KX-9", u"\nKX-9\n"},
                        {u"a\r\n\r\nb", u"a b", u"a\n\nb"},
                        {u"a \n b", u"a b", u"a \n b"},
                        {u"a\rb\u000Cc\u0085d\u2028e\u2029f", u"a b c d e f", u"a\nb\nc\nd\ne\nf"},
                        {u"KX-9\tEU", u"KX-9 EU", u"KX-9 EU"},
                        {u"a ", u"a ", u"a "}, // the next word is still to come
                        {u"a\u001Bb\u007Fc\u0080d", u"abcd", u"abcd"},
                        {u"\u202Eabc\u202C\u2066d\u2069", u"abcd", u"abcd"},
                        {u"\uFEFFa\uFFFEb\uFFFFc\uFDD0d\uFDEFe", u"abcde", u"abcde"},
                        {u"a\u00A0b\u200Fc", u"a\u00A0b\u200Fc", u"a\u00A0b\u200Fc"},
                        {u"\U0001F600\U0002070E", u"\U0001F600\U0002070E", u"\U0001F600\U0002070E"},
                        {u"\U0001FFFEx\U0010FFFF", u"x", u"x"},
                        {u"", u"", u""},
                        {u"\n\n", u"", u"\n\n"}};
    for (const Row &row : rows) {
        const QString text = QString::fromUtf16(row.text);
        EXPECT_EQ(onOneLine(text), QString::fromUtf16(row.line)) << text.toStdString();
        EXPECT_EQ(onSeveralLines(text), QString::fromUtf16(row.lines)) << text.toStdString();
    }
}

TEST(CleanText, dropsWhatIsNoCharacterAtAll) {
    const QString high(QChar(0xD83D)), low(QChar(0xDE00)), zero(QChar(0));
    EXPECT_EQ(onOneLine(high + QStringLiteral("a") + low + zero), QStringLiteral("a"));
    EXPECT_EQ(onOneLine(low + high), QString());
    EXPECT_EQ(onOneLine(high + low).size(), 2);
}

/// Every code point of Unicode, between two letters: what comes out may stand in a file.
TEST(CleanText, leavesNothingThatNoFileMayHave) {
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        const QString text = QLatin1Char('a') + QString::fromUcs4(&code, 1) + QLatin1Char('b');
        for (const QString &clean : {onOneLine(text), onSeveralLines(text)}) {
            ASSERT_FALSE(findForbiddenInScalar(clean.toStdString()))
                << std::hex << static_cast<std::uint32_t>(code);
            ASSERT_TRUE(clean.startsWith(QLatin1Char('a')) && clean.endsWith(QLatin1Char('b')))
                << std::hex << static_cast<std::uint32_t>(code);
        }
    }
}

TEST(CleanText, theCursorStaysBehindWhatWasPasted) {
    QLineEdit line;
    line.setValidator(new OneLineValidator(&line));
    line.setText(QStringLiteral("Hub"));
    line.setCursorPosition(0);
    line.insert(QStringLiteral("Aurora\u000B\u202E"));
    EXPECT_EQ(line.text(), QStringLiteral("Aurora Hub"));
    EXPECT_EQ(line.cursorPosition(), 6);
    line.insert(QStringLiteral(" 2"));
    EXPECT_EQ(line.text(), QStringLiteral("Aurora 2 Hub"));
}

} // namespace
} // namespace updatefacts
