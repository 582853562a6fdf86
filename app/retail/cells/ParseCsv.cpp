// SPDX-License-Identifier: MIT
#include "retail/cells/ParseCsv.h"

#include <algorithm>
#include <map>

namespace updatefacts {

namespace {

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
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

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
        return true;
    }
    void readPlain(std::string &cell) {
        const std::size_t begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
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

/// How evenly a separator parts the first lines.
double evenness(std::string_view text, char separator) {
    constexpr int most = 50;
    std::map<std::size_t, int> counts;
    int all = 0;
    while (!text.empty() && all < most) {
        const std::optional<CsvRecord> record = parseRecord(text, separator, true);
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

std::optional<CsvRecord> parseRecord(std::string_view text, char separator, bool isEnd) {
    RecordParser parser(text, separator, isEnd, true);
    std::optional<CsvRecord> record = parser.parse();
    if (record || !parser.isOpen() || (!isEnd && text.size() < longestRecord))
        return record;
    record = RecordParser(text, separator, isEnd, false).parse();
    if (record)
        record->isOpen = true;
    return record;
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
