// SPDX-License-Identifier: MIT
#include "validation/describe/Columns.h"

#include "document/text/DecodeUtf8.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <string_view>

namespace updatefacts {

std::string printable(const std::string &text) {
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
        return text;
    constexpr char32_t joiners[] = {0x200C, 0x200D}; // Persian and Hindi words need them
    QString result;
    for (const char32_t c : QString::fromStdString(text).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isHidden =
            category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || category == QChar::Other_NotAssigned ||
            (category == QChar::Other_Format && std::ranges::find(joiners, c) == std::end(joiners));
        result += isHidden ? QString(QChar(QChar::ReplacementCharacter)) : QString::fromUcs4(&c, 1);
    }
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
