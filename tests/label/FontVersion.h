// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Fonts.h"

#include <cstdio>
#include <cstring>
#include <string>

namespace updatefacts {

/// The fontRevision of a face (OpenType, table head), such as "4.001"; "" where it has none.
[[nodiscard]] inline std::string revisionOf(const FontFace &face) {
    const auto number = [&](std::size_t at, std::size_t size) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | std::to_integer<std::size_t>(face.bytes()[at + i]);
        return value;
    };
    constexpr std::size_t header = 12, record = 16;
    for (std::size_t at = header; at < header + record * number(4, 2); at += record)
        if (std::memcmp(&face.bytes()[at], "head", 4) == 0) {
            const std::size_t table = number(at + 8, 4);
            char text[16];
            std::snprintf(text, sizeof text, "%zu.%03zu", number(table + 4, 2),
                          number(table + 6, 2) * 1000 / 65536);
            return text;
        }
    return {};
}

/// Why what is compared with the goldens' very letters cannot be on this machine; "" where it can.
[[nodiscard]] inline std::string otherFonts(const Fonts &fonts) {
    const std::string known = "3.018"; // of fonts-inter 4.0~beta7 (Debian 12)
    const std::string here = revisionOf(*fonts.fallbacks(Cut::text, 400, "en").front());
    return here == known ? ""
                         : "The goldens were made with revision " + known +
                               " of Inter (fonts-inter of Debian 12); here it is " + here + ".";
}

} // namespace updatefacts
