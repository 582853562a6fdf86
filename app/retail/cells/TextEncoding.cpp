// SPDX-License-Identifier: MIT
#include "retail/cells/TextEncoding.h"

#include "document/text/DecodeUtf8.h"
#include "retail/cells/InputFile.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t scannedAtOnce = 1 << 16;

struct Mark {
    std::string_view bytes;
    const char *encoding;
};

constexpr std::array marks = {
    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},    Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},     Mark{"\x84\x31\x95\x33"sv, "GB18030"},
};

/// From where the zero bytes of letters and digits stand; "" where there are too few.
std::string wideEncoding(std::string_view bytes) {
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0')
            ++zeros[i % 4];
    const std::size_t quarter = bytes.size() / 4;
    const auto isMost = [&](std::size_t i) { return quarter > 0 && zeros[i] * 10 > quarter * 7; };
    if (isMost(1) && isMost(2) && isMost(3))
        return "UTF-32LE";
    if (isMost(0) && isMost(1) && isMost(2))
        return "UTF-32BE";
    if (isMost(1) && isMost(3))
        return "UTF-16LE";
    return isMost(0) && isMost(2) ? "UTF-16BE" : "";
}

/// What of a text is beyond ASCII.
class BeyondAscii {
  public:
    void add(std::string_view bytes, bool isEnd) {
        m_rest.append(bytes);
        std::size_t i = 0;
        while (i < m_rest.size()) {
            if (static_cast<unsigned char>(m_rest[i]) < 0x80) {
                ++i;
                continue;
            }
            if (!isEnd && m_rest.size() - i < 4)
                break;
            const std::size_t length = decodeUtf8(std::string_view(m_rest).substr(i)).length;
            ++(length > 0 ? m_right : m_wrong);
            addSample(i);
            i += std::max<std::size_t>(length, 1);
        }
        m_rest.erase(0, i);
        m_sampled = 0;
    }
    /// Nearly everywhere: one torn character makes no other code page.
    [[nodiscard]] bool isUtf8() const { return m_wrong == 0 || m_right > 4 * m_wrong; }
    [[nodiscard]] std::size_t wrong() const { return m_wrong; }
    [[nodiscard]] const std::string &sample() const { return m_sample; }

  private:
    /// Some of the text around byte i.
    void addSample(std::size_t i) {
        constexpr std::size_t context = 24;
        if (i < m_sampled || m_sample.size() > scannedAtOnce)
            return;
        const std::size_t begin = std::max(m_sampled, i > context ? i - context : 0);
        m_sampled = std::min(m_rest.size(), i + context);
        m_sample.append(m_rest, begin, m_sampled - begin).append("\n");
    }

    std::string m_rest, m_sample;
    std::size_t m_sampled = 0, m_right = 0, m_wrong = 0;
};

/// ISO 8859-1 is what Windows calls 1252, as browsers know (WHATWG Encoding, section 4.2).
std::string nameFor(const std::string &found) {
    return found == "ISO-8859-1" ? "windows-1252" : found;
}

/// A few bytes tell nothing, and letters of two bytes are rare by chance only in long texts.
bool isCredible(const std::string &name, int confidence, std::size_t count) {
    static constexpr std::array eastern = {"Shift_JIS"sv, "EUC-JP"sv, "EUC-KR"sv, "GB18030"sv,
                                           "Big5"sv};
    const bool isEastern = std::ranges::find(eastern, name) != eastern.end();
    return count >= (isEastern ? 8 : 4) && confidence >= (isEastern ? 40 : 20) &&
           !name.starts_with("UTF") && !name.starts_with("ISO-2022") && !name.starts_with("IBM42");
}

std::string guessOf(const BeyondAscii &text) {
    std::string result = "windows-1252";
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    ucsdet_setText(detector, text.sample().data(), static_cast<std::int32_t>(text.sample().size()),
                   &error);
    const UCharsetMatch *match = ucsdet_detect(detector, &error);
    if (U_SUCCESS(error) && match) {
        const char *name = ucsdet_getName(match, &error);
        const int confidence = ucsdet_getConfidence(match, &error);
        if (U_SUCCESS(error) && name && isCredible(name, confidence, text.wrong()))
            result = nameFor(name);
    }
    ucsdet_close(detector);
    return result;
}

} // namespace

TextEncoding encodingOf(const std::string &path) {
    InputFile file(path);
    std::string piece = file.read(scannedAtOnce);
    for (const Mark &mark : marks)
        if (piece.starts_with(mark.bytes) && mark.encoding != "UTF-8"sv)
            return {mark.encoding, mark.bytes.size(), false, false};
    if (std::string wide = wideEncoding(piece); !wide.empty())
        return {std::move(wide), 0, true, false};
    const bool hasMark = piece.starts_with("\xEF\xBB\xBF");
    BeyondAscii text;
    for (bool isEnd = false; !isEnd; piece = isEnd ? std::string() : file.read(scannedAtOnce)) {
        isEnd = piece.size() < scannedAtOnce;
        text.add(piece, isEnd);
    }
    if (hasMark || text.isUtf8())
        return {"UTF-8", hasMark ? std::size_t(3) : 0, false, text.wrong() == 0};
    return {guessOf(text), 0, true, false};
}

bool isEncoding(const std::string &name) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.c_str(), &error);
    ucnv_close(converter);
    return U_SUCCESS(error) && !name.empty();
}

struct TextDecoder::Converters {
    UConverter *from = nullptr, *to = nullptr;
    std::array<UChar, 4096> pivot{};
    UChar *source = pivot.data(), *target = pivot.data(); ///< between the two
};

TextDecoder::TextDecoder(const TextEncoding &encoding) {
    if (encoding.name == "UTF-8" && encoding.isFaultless)
        return;
    m_converters = std::make_unique<Converters>();
    UErrorCode error = U_ZERO_ERROR;
    m_converters->from = ucnv_open(encoding.name.c_str(), &error);
    m_converters->to = ucnv_open("UTF-8", &error);
}

TextDecoder::~TextDecoder() {
    if (!m_converters)
        return;
    ucnv_close(m_converters->from);
    ucnv_close(m_converters->to);
}

std::string TextDecoder::decode(std::string_view bytes, bool isEnd) {
    if (!m_converters)
        return std::string(bytes);
    std::string result;
    std::array<char, 4096> piece{};
    const char *source = bytes.data();
    const char *end = source + bytes.size();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    while (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        char *target = piece.data();
        Converters &with = *m_converters;
        ucnv_convertEx(with.to, with.from, &target, piece.data() + piece.size(), &source, end,
                       with.pivot.data(), &with.source, &with.target,
                       with.pivot.data() + with.pivot.size(), false, isEnd, &error);
        result.append(piece.data(), target);
    }
    return result;
}

} // namespace updatefacts
