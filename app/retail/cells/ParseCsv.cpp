// SPDX-License-Identifier: MIT
#include "retail/cells/ParseCsv.h"

#include <algorithm>
#include <map>

namespace updatefacts {

namespace {

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

/// Reads one record from left to right.
class RecordParser {
  public:
    RecordParser(std::string_view text, char separator, bool isEnd, bool hasQuotes)
        : m_text(text), m_separator(separator), m_isEnd(isEnd), m_hasQuotes(hasQuotes) {}

    std::optional<CsvRecord> parse() {
        for (;;) {
            std::string cell;
            if (m_hasQuotes && !atEnd() && m_text[m_at] == '"' && !readQuoted(cell))
                return {};
            readPlain(cell);
            m_record.cells.push_back(std::move(cell));
            if (atEnd())
                return m_isEnd ? finish() : std::nullopt;
            if (m_text[m_at] != m_separator)
                return readLineEnd() ? finish() : std::nullopt;
            ++m_at;
        }
    }
    /// A quote is not closed as a cell's is.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Its end is there, and yet it is none.
    [[nodiscard]] bool isAstray() const { return m_isOpen && !atEnd(); }

  private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    std::optional<CsvRecord> finish() {
        m_record.length = m_at;
        return std::move(m_record);
    }
    /// false: its end is not there.
    bool readQuoted(std::string &cell) {
        for (++m_at;; m_at += 2) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos) {
                m_at = m_text.size();
                m_isOpen = true;
                return false;
            }
            cell.append(m_text, m_at, quote - m_at);
            m_at = quote;
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
                break;
            cell.push_back('"');
        }
        ++m_at;
        const bool endsCell = atEnd() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]);
        m_isOpen = !endsCell && std::ranges::any_of(cell, isLineEnd);
        return !m_isOpen;
    }
    void readPlain(std::string &cell) {
        const std::size_t begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        cell.append(m_text, begin, m_at - begin);
    }
    /// false: a carriage return, and what follows it is not there.
    bool readLineEnd() {
        const bool isReturn = m_text[m_at++] == '\r';
        if (isReturn && atEnd())
            return m_isEnd;
        if (isReturn && m_text[m_at] == '\n')
            ++m_at;
        return true;
    }

    std::string_view m_text;
    char m_separator;
    bool m_isEnd, m_hasQuotes, m_isOpen = false;
    std::size_t m_at = 0;
    CsvRecord m_record;
};

/// The line at the beginning, its quotes taken as characters.
CsvRecord parseLine(std::string_view text, char separator) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    CsvRecord line = *RecordParser(text.substr(0, end), separator, true, false).parse();
    line.length = end + (text.substr(end).starts_with("\r\n") ? 2 : end < text.size() ? 1 : 0);
    line.isOpen = true;
    return line;
}

/// Whether a quote too many has made one record of several rows, each with `width` cells.
bool holdsSeveralRows(const CsvRecord &record, char separator, std::size_t width) {
    constexpr std::size_t least = 3; // of columns: fewer say too little
    std::size_t separators = record.cells.size() - 1, lines = 1;
    for (const std::string &cell : record.cells)
        for (std::size_t i = 0; i < cell.size(); ++i) {
            if (cell[i] == '\n' || (cell[i] == '\r' && !cell.substr(i + 1, 1).starts_with('\n')))
                ++lines;
            else if (cell[i] == separator && !cell.substr(i + 1, 1).starts_with(' '))
                ++separators; // one in a sentence has a blank behind it
        }
    return lines > 1 && width >= least && separators == lines * (width - 1);
}

/// How evenly a separator parts the first lines.
double evenness(std::string_view text, char separator) {
    constexpr int most = 50;
    std::map<std::size_t, int> counts;
    int all = 0;
    std::size_t width = 0;
    while (!text.empty() && all < most) {
        const std::optional<CsvRecord> record = parseRecord(text, separator, true, width);
        width = record->cells.size();
        text.remove_prefix(record->length);
        if (text.empty() && all > 2)
            break; // may be cut short
        if (record->cells.size() == 1 && record->cells.front().empty())
            continue;
        ++counts[record->cells.size()];
        ++all;
    }
    double best = 0;
    for (const auto &[cells, rows] : counts)
        if (cells > 1)
            best = std::max(best,
                            double(rows) / all + 0.001 * double(std::min<std::size_t>(cells, 99)));
    return best;
}

} // namespace

std::optional<CsvRecord> parseRecord(std::string_view text, char separator, bool isEnd,
                                     std::size_t width) {
    RecordParser parser(text, separator, isEnd, true);
    std::optional<CsvRecord> record = parser.parse();
    if (record && holdsSeveralRows(*record, separator, width))
        return parseLine(text, separator);
    if (record || !parser.isOpen() || (!parser.isAstray() && !isEnd && text.size() < longestRecord))
        return record;
    return parseLine(text, separator);
}

char separatorOf(std::string_view text) {
    if (separatorLine(text) > 0)
        return text[text.find('=') + 1];
    char best = ',';
    double most = 0;
    for (const char separator : {',', ';', '\t', '|'})
        if (const double even = evenness(text, separator); even > most) {
            most = even;
            best = separator;
        }
    return best;
}

std::size_t separatorLine(std::string_view text) {
    const std::size_t quote = text.starts_with('"') ? 1 : 0;
    const std::string_view key = text.substr(quote, 4);
    if (key != "sep=" && key != "SEP=" && key != "Sep=")
        return 0;
    std::size_t end = quote + 5 + quote;
    if (end >= text.size() || (text[end] != '\r' && text[end] != '\n'))
        return 0;
    return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

} // namespace updatefacts
