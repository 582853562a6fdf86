// SPDX-License-Identifier: MIT
#include "label/SegmentPayload.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace updatefacts {

namespace {

using Mode = Segment::Mode;
constexpr std::array modes = {Mode::numeric, Mode::alphanumeric, Mode::byte};
constexpr std::size_t modeCount = modes.size();
/// Costs are counted in sixths of a bit: a figure costs 10/3 bits, a letter 11/2.
constexpr std::size_t sixths = 6;

bool canEncode(Mode mode, char c) {
    const bool digit = c >= '0' && c <= '9';
    if (mode == Mode::numeric)
        return digit;
    if (mode == Mode::alphanumeric)
        return digit || (c >= 'A' && c <= 'Z') ||
               std::string_view(" $%*+-./:").find(c) != std::string_view::npos;
    return true;
}

std::size_t characterCost(Mode mode) {
    return mode == Mode::numeric ? 20 : mode == Mode::alphanumeric ? 33 : 48;
}

std::size_t headerBits(Mode mode, VersionClass versions) {
    static constexpr std::array<std::array<std::size_t, modeCount>, 3> counts = {
        {{10, 9, 8}, {12, 11, 16}, {14, 13, 16}}};
    const std::size_t row = versions.first == 1 ? 0 : versions.first == 10 ? 1 : 2;
    return 4 + counts[row][static_cast<std::size_t>(mode)];
}

/// A segment that ends within a group costs whole bits.
std::size_t roundedUp(std::size_t cost) {
    return (cost + sixths - 1) / sixths * sixths;
}

} // namespace

std::vector<Segment> segmentPayload(std::string_view payload, VersionClass versions) {
    constexpr std::size_t never = std::numeric_limits<std::size_t>::max() / 2;
    const auto header = [&](std::size_t mode) {
        return headerBits(modes[mode], versions) * sixths;
    };
    // cost[i][m]: the least cost of the first i characters when character i-1 is in mode m;
    // from[i][m]: the mode of the character before it.
    std::vector<std::array<std::size_t, modeCount>> cost(payload.size() + 1);
    std::vector<std::array<std::size_t, modeCount>> from(payload.size() + 1);
    for (std::size_t mode = 0; mode < modeCount; ++mode)
        cost[0][mode] = header(mode);
    for (std::size_t i = 0; i < payload.size(); ++i) {
        for (std::size_t mode = 0; mode < modeCount; ++mode) {
            cost[i + 1][mode] = never;
            if (!canEncode(modes[mode], payload[i]))
                continue;
            for (std::size_t before = 0; before < modeCount; ++before) {
                if (i == 0 && before != mode)
                    continue;
                const std::size_t start =
                    before == mode ? cost[i][mode] : roundedUp(cost[i][before]) + header(mode);
                const std::size_t total = start + characterCost(modes[mode]);
                if (total < cost[i + 1][mode]) {
                    cost[i + 1][mode] = total;
                    from[i + 1][mode] = before;
                }
            }
        }
    }
    const auto &last = cost.back();
    auto mode = static_cast<std::size_t>(
        std::min_element(last.begin(), last.end(),
                         [](std::size_t a, std::size_t b) { return roundedUp(a) < roundedUp(b); }) -
        last.begin());
    std::vector<Segment> segments;
    for (std::size_t i = payload.size(); i > 0; --i) {
        if (segments.empty() || segments.back().mode != modes[mode])
            segments.push_back({modes[mode], i - 1, 1});
        else
            segments.back() = {modes[mode], i - 1, segments.back().length + 1};
        mode = from[i][mode];
    }
    std::ranges::reverse(segments);
    return segments;
}

std::size_t bitLength(const std::vector<Segment> &segments, VersionClass versions) {
    std::size_t bits = 0;
    for (const Segment &segment : segments)
        bits += headerBits(segment.mode, versions) +
                roundedUp(segment.length * characterCost(segment.mode)) / sixths;
    return bits;
}

std::size_t capacity(int version, char level) {
    assert(version >= 1 && version <= 40 && (level == 'M' || level == 'Q'));
    static constexpr std::array<std::size_t, 40> medium = {
        16,   28,   44,   64,   86,   108,  124,  154,  182,  216,  254,  290,  334,  365,
        415,  453,  507,  563,  627,  669,  714,  782,  860,  914,  1000, 1062, 1128, 1193,
        1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334};
    static constexpr std::array<std::size_t, 40> quartile = {
        13,  22,  34,   48,   62,   76,   88,   110,  132,  154,  180,  206, 244, 261,
        295, 325, 367,  397,  445,  485,  512,  568,  614,  664,  718,  754, 808, 871,
        911, 985, 1033, 1115, 1171, 1231, 1286, 1354, 1426, 1502, 1582, 1666};
    const auto index = static_cast<std::size_t>(version - 1);
    return (level == 'M' ? medium[index] : quartile[index]) * 8;
}

} // namespace updatefacts
