// SPDX-License-Identifier: MIT
#include "document/ResolveQuoted.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace updatefacts {

namespace {

std::string encodeUtf8(char32_t code) {
    const auto tail = [code](unsigned shift) {
        return static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
    };
    if (code < 0x80)
        return {static_cast<char>(code)};
    if (code < 0x800)
        return {static_cast<char>(0xC0U | (code >> 6U)), tail(0)};
    if (code < 0x10000)
        return {static_cast<char>(0xE0U | (code >> 12U)), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | (code >> 18U)), tail(12), tail(6), tail(0)};
}

/// How many hexadecimal digits follow the letter of an escape.
std::size_t digitsOf(char letter) {
    switch (letter) {
    case 'x':
        return 2;
    case 'u':
        return 4;
    case 'U':
        return 8;
    default:
        return 0;
    }
}

/// What the escapes of one letter stand for (YAML 1.2 rules 42 to 58).
char32_t characterOf(char letter) {
    static const std::map<char, char32_t> characters = {
        {'0', 0x00}, {'a', 0x07}, {'b', 0x08}, {'t', 0x09},  {'\t', 0x09},  {'n', 0x0A},
        {'v', 0x0B}, {'f', 0x0C}, {'r', 0x0D}, {'e', 0x1B},  {'N', 0x85},   {'_', 0xA0},
        {' ', 0x20}, {'"', 0x22}, {'/', 0x2F}, {'\\', 0x5C}, {'L', 0x2028}, {'P', 0x2029}};
    const auto found = characters.find(letter);
    return found == characters.end() ? static_cast<unsigned char>(letter) : found->second;
}

class QuotedResolver {
  public:
    explicit QuotedResolver(std::string_view written)
        : m_text(written.substr(1, written.size() - 2)), m_isDouble(written.front() == '"') {}

    std::string resolve() && {
        while (m_at < m_text.size())
            step();
        return std::move(m_result);
    }

  private:
    void step() {
        const char c = m_text[m_at];
        if (isLineEnd())
            return fold();
        ++m_at;
        if (m_isDouble && c == '\\')
            return escape();
        m_result += c;
        if (!m_isDouble && c == '\'') // the first of two
            ++m_at;
    }

    [[nodiscard]] bool isLineEnd() const {
        return m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r');
    }
    void skipLineEnd() { m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1; }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size()); }

    /// Goes over lines of nothing but blanks to the next text; returns how many there were.
    std::size_t skipEmptyLines() {
        std::size_t lines = 0;
        for (skipBlanks(); isLineEnd(); skipBlanks()) {
            skipLineEnd();
            ++lines;
        }
        return lines;
    }

    /// One line end is a space; each line of blanks after it is a line end instead.
    void fold() {
        while (m_result.size() > m_kept && (m_result.back() == ' ' || m_result.back() == '\t'))
            m_result.pop_back();
        skipLineEnd();
        const std::size_t lines = skipEmptyLines();
        m_result += lines == 0 ? " " : std::string(lines, '\n');
        m_kept = m_result.size();
    }

    void escape() {
        if (isLineEnd()) {
            skipLineEnd();
            m_result += std::string(skipEmptyLines(), '\n');
        } else {
            const char letter = m_text[m_at++];
            m_result += digitsOf(letter) > 0 ? hexadecimal(digitsOf(letter))
                                             : encodeUtf8(characterOf(letter));
        }
        m_kept = m_result.size();
    }

    std::string hexadecimal(std::size_t digits) {
        const std::string_view number = m_text.substr(m_at, digits);
        std::uint32_t code = 0;
        std::from_chars(number.data(), number.data() + number.size(), code, 16);
        m_at += number.size();
        return encodeUtf8(code);
    }

    std::string_view m_text;
    bool m_isDouble;
    std::string m_result;
    std::size_t m_at = 0;
    std::size_t m_kept = 0; ///< up to here blanks stay: an escape or a fold wrote them
};

} // namespace

std::size_t lengthOfEscape(std::string_view text) {
    const std::size_t digits = text.size() < 2 ? 0 : digitsOf(text[1]);
    return std::min(text.size(), 2 + digits);
}

std::string resolveQuoted(std::string_view written) {
    return QuotedResolver(written).resolve();
}

} // namespace updatefacts
