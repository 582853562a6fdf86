// SPDX-License-Identifier: MIT
#include "label/symbol/QrSymbol.h"

#include "label/symbol/SegmentPayload.h"

#include <qrencode.h>

#include <array>
#include <memory>

namespace updatefacts {

namespace {

struct Free {
    void operator()(QRinput *input) const { QRinput_free(input); }
    void operator()(QRcode *code) const { QRcode_free(code); }
};
using Input = std::unique_ptr<QRinput, Free>;
using Code = std::unique_ptr<QRcode, Free>;

QRencodeMode modeOf(Segment::Mode mode) {
    switch (mode) {
    case Segment::Mode::numeric:
        return QR_MODE_NUM;
    case Segment::Mode::alphanumeric:
        return QR_MODE_AN;
    case Segment::Mode::byte:
        break;
    }
    return QR_MODE_8;
}

/// The symbol of these segments, or nothing when it would be larger than the version. (Left to
/// itself the encoder takes the smallest version at least as large as the one it is given.)
Code encode(std::string_view payload, const std::vector<Segment> &segments, int version,
            QRecLevel level) {
    const Input input(QRinput_new2(version, level));
    for (const Segment &segment : segments) {
        const auto *data = reinterpret_cast<const unsigned char *>(payload.data() + segment.begin);
        if (QRinput_append(input.get(), modeOf(segment.mode), static_cast<int>(segment.length),
                           data) != 0)
            return nullptr;
    }
    Code code(QRcode_encodeInput(input.get()));
    if (code && code->version > version)
        return nullptr;
    return code;
}

/// The smallest version of the class that holds so many bits (the classes differ in the width of
/// the character counts, ISO/IEC 18004 table 3); 0: none does.
int smallestIn(VersionClass versions, std::size_t bits, char level) {
    for (int version = versions.first; version <= versions.last; ++version)
        if (bits <= capacity(version, level))
            return version;
    return 0;
}

QrSymbol symbolOf(const QRcode &code, char level) {
    QrSymbol symbol{code.version, level, code.width, {}};
    symbol.dark.reserve(static_cast<std::size_t>(code.width * code.width));
    for (int i = 0; i < code.width * code.width; ++i)
        symbol.dark.push_back((code.data[i] & 1) != 0); // bit 0: dark
    return symbol;
}

} // namespace

std::optional<QrSymbol> encodeSymbol(std::string_view payload) {
    if (payload.empty())
        return std::nullopt;
    for (const VersionClass versions : versionClasses) {
        const std::vector<Segment> segments = segmentPayload(payload, versions);
        const std::size_t bits = bitLength(segments, versions);
        const int version = smallestIn(versions, bits, 'M');
        if (version == 0)
            continue;
        const char level = smallestIn(versions, bits, 'Q') == version ? 'Q' : 'M';
        const Code code =
            encode(payload, segments, version, level == 'Q' ? QR_ECLEVEL_Q : QR_ECLEVEL_M);
        if (code)
            return symbolOf(*code, level);
    }
    return std::nullopt;
}

} // namespace updatefacts
