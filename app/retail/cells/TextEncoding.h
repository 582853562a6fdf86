// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace updatefacts {

/// How the characters of a text are written as bytes.
struct TextEncoding {
    std::string name;        ///< as ICU names it: "UTF-8", "UTF-16LE", "windows-1252"
    std::size_t mark = 0;    ///< bytes of a byte order mark at the beginning
    bool isGuess = false;    ///< nothing in the file says it
    bool isFaultless = true; ///< UTF-8 without a byte that is wrong
};

/// Reads the whole file once: a price list may have its first umlaut in row 50,000. A byte order
/// mark decides; else zero bytes tell UTF-16 and UTF-32; else what is UTF-8 nearly everywhere is
/// UTF-8; else ICU guesses from what is beyond ASCII, and where that is too little, it is
/// windows-1252. Throws IoError.
[[nodiscard]] TextEncoding encodingOf(const std::string &path);

/// Whether ICU knows a code page of that name.
[[nodiscard]] bool isEncoding(const std::string &name);

/// Turns bytes into UTF-8, piece by piece; what is no character becomes U+FFFD.
class TextDecoder {
  public:
    /// encoding: its name must be known.
    explicit TextDecoder(const TextEncoding &encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    /// isEnd: no more bytes follow.
    [[nodiscard]] std::string decode(std::string_view bytes, bool isEnd);

  private:
    struct Converters;
    std::unique_ptr<Converters> m_converters; ///< none: the bytes are UTF-8 as they are
};

} // namespace updatefacts
