// SPDX-License-Identifier: MIT
#include "validation/describe/Columns.h"

#include "document/text/DecodeUtf8.h"
#include "validation/text/ShownText.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <string_view>

namespace updatefacts {

namespace {

constexpr char32_t isolate = 0x2068, endOfIsolate = 0x2069; // FSI and PDI

/// What is set apart acts on nothing else: each isolate ends in the text.
bool closeTheirIsolates(const QList<uint> &text) {
    int open = 0;
    for (const char32_t c : text) {
        open += c == isolate ? 1 : c == endOfIsolate ? -1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

/// The format characters without which the words of a text are wrong.
struct Needed {
    explicit Needed(const QList<uint> &text)
        : marks(std::ranges::any_of(text, isRightToLeft)),
          isolates(marks && closeTheirIsolates(text)) {}

    [[nodiscard]] bool holds(char32_t c) const {
        const bool isJoiner = c == 0x200C || c == 0x200D; // in Persian and Hindi
        const bool isMark = c == 0x200E || c == 0x200F || c == 0x061C;
        const bool isIsolate = c == isolate || c == endOfIsolate;
        return isJoiner || (isMark && marks) || (isIsolate && isolates);
    }

    /// What keeps numbers and dates in their places among letters that run from right to left.
    bool marks, isolates;
};

bool actsUnseen(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_NotAssigned ||
           category == QChar::Other_Format;
}

} // namespace

std::string printable(const std::string &text) {
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
        return text;
    const auto characters = QString::fromStdString(text).toUcs4();
    const Needed needed(characters);
    QString result;
    for (const char32_t c : characters)
        result += actsUnseen(c) && !needed.holds(c) ? QString(QChar(QChar::ReplacementCharacter))
                                                    : QString::fromUcs4(&c, 1);
    return result.toStdString();
}

std::string inColumns(const std::vector<std::vector<std::string>> &lines) {
    std::vector<std::size_t> widths(lines.empty() ? 0 : lines.front().size(), 0);
    for (const auto &line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], countCodePoints(printable(line[i])));
    std::string result;
    for (const auto &line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string cell = printable(line[i]);
            text += cell + std::string(widths[i] - countCodePoints(cell) + 2, ' ');
        }
        result += text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
    }
    return result;
}

std::string csvCell(const std::string &text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

std::string csvRecord(const std::vector<std::string> &cells) {
    std::string record;
    for (std::size_t i = 0; i < cells.size(); ++i)
        record += (i == 0 ? "" : ",") + csvCell(cells[i]);
    return record + "\r\n";
}

std::string csvField(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos)
        text.insert(0, 1, '\'');
    return csvCell(text);
}

} // namespace updatefacts
