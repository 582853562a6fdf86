// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace updatefacts {

/// A stretch of the payload in one mode of ISO/IEC 18004 7.3: bytes [begin, begin + length).
struct Segment {
    enum class Mode { numeric, alphanumeric, byte };
    Mode mode = Mode::byte;
    std::size_t begin = 0, length = 0;
};

/// Versions that share the widths of the character count (ISO/IEC 18004 table 3).
struct VersionClass {
    int first = 1, last = 9;
};
inline constexpr std::array<VersionClass, 3> versionClasses = {{{1, 9}, {10, 26}, {27, 40}}};

/// The split of the payload with the fewest bits for the versions of the class.
[[nodiscard]] std::vector<Segment> segmentPayload(std::string_view payload, VersionClass versions);
/// Bits of the segments with their mode and count indicators.
[[nodiscard]] std::size_t bitLength(const std::vector<Segment> &segments, VersionClass versions);
/// Data bits of a version (1-40) at level M or Q (ISO/IEC 18004 table 7).
[[nodiscard]] std::size_t capacity(int version, char level);

} // namespace updatefacts
