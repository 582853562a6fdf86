// SPDX-License-Identifier: MIT
#include "retail/cells/ReadCsv.h"

#include "retail/cells/InputFile.h"
#include "retail/cells/ParseCsv.h"
#include "retail/cells/TableFinding.h"
#include "retail/cells/TextEncoding.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t readAtOnce = 1 << 16;

class CsvReader {
  public:
    CsvReader(const std::string &file, const TextEncoding &encoding, const RowTaker &take,
              const FindingTaker &tell)
        : m_name(file), m_file(file), m_decoder(encoding), m_take(take), m_tell(tell) {
        static_cast<void>(m_file.read(encoding.mark));
    }

    void read(const std::string &separator) {
        readMore();
        m_separator = separator.empty() ? separatorOf(m_text) : separator.front();
        m_at = separatorLine(m_text);
        while (readRecords() && !m_isEnd)
            readMore();
        if (m_isBlank)
            m_tell(tableFinding(Severity::error, "table.empty", place(0)));
    }

  private:
    void readMore() {
        m_text.erase(0, m_at);
        m_at = 0;
        const std::string bytes = m_file.read(readAtOnce);
        m_isEnd = bytes.size() < readAtOnce;
        m_text += m_decoder.decode(bytes, m_isEnd);
    }
    /// All that are whole; false: no more are wanted.
    bool readRecords() {
        while (m_at < m_text.size()) {
            std::optional<CsvRecord> record =
                parseRecord(std::string_view(m_text).substr(m_at), m_separator, m_isEnd, m_width);
            if (!record)
                return mayBecomeWhole();
            m_width = record->cells.size();
            m_at += record->length;
            ++m_row;
            if (!giveRow(*record))
                return false;
        }
        return true;
    }
    bool mayBecomeWhole() {
        if (m_text.size() - m_at <= longestRecord)
            return true;
        m_isBlank = false;
        m_tell(tableFinding(Severity::error, "table.long_row", place(m_row + 1)));
        return false;
    }
    bool giveRow(CsvRecord &record) {
        if (record.isOpen) {
            m_isBlank = false;
            m_tell(tableFinding(Severity::error, "table.open_quote", place(m_row)));
            return true;
        }
        if (std::ssize(record.cells) > mostColumns) {
            m_tell(tableFinding(Severity::error, "table.long_row", place(m_row)));
            return true;
        }
        TableRow row{{}, m_row, {}, false};
        for (std::string &text : record.cells)
            row.cells.push_back(cellOf(std::move(text), int(row.cells.size()) + 1));
        while (!row.cells.empty() && row.cells.back().kind == Cell::Kind::empty)
            row.cells.pop_back();
        if (row.cells.empty())
            return true;
        m_isBlank = false;
        return m_take(std::move(row));
    }
    Cell cellOf(std::string text, int column) {
        if (text.find('\0') != std::string::npos) {
            std::erase(text, '\0');
            m_tell(tableFinding(Severity::warning, "table.nul", place(m_row, column)));
        }
        if (text.find("\xEF\xBF\xBD") != std::string::npos)
            m_tell(tableFinding(Severity::warning, "table.lost_characters", place(m_row, column),
                                {argument::text("value", text)}));
        if (text.empty())
            return {};
        return {Cell::Kind::text, std::move(text), false};
    }
    [[nodiscard]] CellPlace place(int row, int column = 0) const {
        return {m_name, {}, row, column};
    }

    std::string m_name;
    InputFile m_file;
    TextDecoder m_decoder;
    const RowTaker &m_take;
    const FindingTaker &m_tell;
    std::string m_text;   ///< decoded
    std::size_t m_at = 0; ///< of the next record
    char m_separator = ',';
    bool m_isEnd = false, m_isBlank = true;
    std::size_t m_width = 0; ///< cells of the record before
    int m_row = 0;
};

} // namespace

void readCsv(const std::string &file, const CsvOptions &options, const RowTaker &take,
             const FindingTaker &tell) {
    TextEncoding encoding = encodingOf(file);
    const CellPlace whole{file, {}, 0, 0};
    if (!options.encoding.empty() && !isEncoding(options.encoding)) {
        tell(tableFinding(Severity::error, "table.no_encoding", whole,
                          {argument::text("encoding", options.encoding)}));
        return;
    }
    const std::string separator = options.separator == "tab" ? "\t" : options.separator;
    if (separator.size() > 1 || separator == "\"" || separator == "\n" || separator == "\r") {
        tell(tableFinding(Severity::error, "table.separator", whole,
                          {argument::text("value", options.separator)}));
        return;
    }
    if (!options.encoding.empty())
        encoding = {options.encoding, encoding.mark, false, false};
    if (encoding.isGuess)
        tell(tableFinding(Severity::note, "table.encoding", whole,
                          {argument::plain("encoding", encoding.name)}));
    CsvReader(file, encoding, take, tell).read(separator);
}

} // namespace updatefacts
