// SPDX-License-Identifier: MIT
#include "definitions/date/Digits.h"
#include "proof/RenderZpl.h"
#include "proof/picture/Raster.h"

namespace updatefacts {

namespace {

/// Reads one text; every function answers false, or nothing, when it is not as renderZpl() has it.
class ZplReader {
  public:
    explicit ZplReader(std::string_view text) : m_text(text) {}

    std::optional<OneBitPicture> read() {
        OneBitPicture picture;
        const auto width = number("^PW");
        const auto height = number("^LL");
        const auto total = number("^GFA,");
        const auto sent = number(",");
        const auto bytesPerRow = number(",");
        if (!width || !height || !total || total != sent || !bytesPerRow)
            return std::nullopt;
        picture.width = *width;
        picture.height = *height;
        if (!isOfLabel(picture))
            return std::nullopt;
        if (static_cast<std::size_t>(*bytesPerRow) != picture.bytesPerRow() ||
            picture.bytesPerRow() * static_cast<std::size_t>(*height) !=
                static_cast<std::size_t>(*total) ||
            !take(","))
            return std::nullopt;
        m_rowDigits = picture.bytesPerRow() * 2;
        for (int y = 0; y < picture.height; ++y)
            if (!readRow(picture))
                return std::nullopt;
        skipBreaks();
        return take("^FS") ? std::optional(std::move(picture)) : std::nullopt;
    }

  private:
    /// A few bytes could fill the memory, or be read for seconds without a dot.
    static bool isOfLabel(const OneBitPicture &picture) {
        return picture.width > 0 && picture.height > 0 &&
               std::int64_t(picture.width) * picture.height <= mostDots;
    }

    /// The digits behind the next mark.
    std::optional<int> number(std::string_view mark) {
        const std::size_t at = m_text.find(mark, m_at);
        if (at == std::string_view::npos)
            return std::nullopt;
        const std::size_t begin = at + mark.size();
        m_at = std::min(m_text.find_first_not_of("0123456789", begin), m_text.size());
        return parseDigits(m_text.substr(begin, m_at - begin));
    }

    bool take(std::string_view mark) {
        const bool there = m_text.substr(m_at).starts_with(mark);
        m_at += there ? mark.size() : 0;
        return there;
    }

    void skipBreaks() {
        while (take("\n")) {
        }
    }

    bool readRow(OneBitPicture &picture) {
        skipBreaks();
        if (!take(":"))
            m_row.clear();
        while (m_row.size() < m_rowDigits)
            if (!readRun())
                return false;
        if (m_row.size() != m_rowDigits)
            return false;
        for (std::size_t i = 0; i < m_row.size(); i += 2)
            picture.bytes.push_back(
                static_cast<std::uint8_t>(valueOf(m_row[i]) * 16 + valueOf(m_row[i + 1])));
        return true;
    }

    /// A digit and how often it is repeated, or the rest of the row.
    bool readRun() {
        std::size_t count = 0;
        for (; m_at < m_text.size() && count <= m_rowDigits; ++m_at) {
            const char c = m_text[m_at];
            if (c >= 'G' && c <= 'Y')
                count += static_cast<std::size_t>(c - 'G' + 1);
            else if (c >= 'g' && c <= 'z')
                count += static_cast<std::size_t>(c - 'g' + 1) * 20;
            else
                break;
        }
        if (m_at >= m_text.size() || count > m_rowDigits)
            return false;
        const char c = m_text[m_at++];
        if (c == ',' || c == '!')
            m_row.append(m_rowDigits - m_row.size(), c == ',' ? '0' : 'F');
        else if (valueOf(c) < 16)
            m_row.append(std::max<std::size_t>(count, 1), c);
        else
            return false;
        return m_row.size() <= m_rowDigits;
    }

    static int valueOf(char digit) {
        if (digit >= '0' && digit <= '9')
            return digit - '0';
        return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : 16;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_rowDigits = 0;
    std::string m_row;
};

} // namespace

std::optional<OneBitPicture> readZpl(std::string_view zpl) {
    return ZplReader(zpl).read();
}

} // namespace updatefacts
