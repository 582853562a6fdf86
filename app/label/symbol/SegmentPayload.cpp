// SPDX-License-Identifier: MIT
#include "label/symbol/SegmentPayload.h"

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
constexpr std::size_t impossible = std::numeric_limits<std::size_t>::max() / 2;

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

/// What is known of one place in the payload, by the mode of the character before it.
struct Step {
    std::array<std::size_t, modeCount> cost{}; ///< of all characters up to here, sixths of a bit
    std::array<std::size_t, modeCount> from{}; ///< mode of the character before that one
};

/// The cheapest ways to continue with `character` in each mode.
Step next(const Step &step, char character, VersionClass versions) {
    Step result;
    for (std::size_t mode = 0; mode < modeCount; ++mode) {
        result.cost[mode] = impossible;
        if (!canEncode(modes[mode], character))
            continue;
        for (std::size_t before = 0; before < modeCount; ++before) {
            const std::size_t start =
                before == mode
                    ? step.cost[mode]
                    : roundedUp(step.cost[before]) + headerBits(modes[mode], versions) * sixths;
            const std::size_t cost = start + characterCost(modes[mode]);
            if (cost < result.cost[mode]) {
                result.cost[mode] = cost;
                result.from[mode] = before;
            }
        }
    }
    return result;
}

/// The segments of the cheapest way, traced back from its end.
std::vector<Segment> traced(const std::vector<Step> &steps) {
    const auto &last = steps.back().cost;
    auto mode =
        static_cast<std::size_t>(std::ranges::min_element(last, {}, roundedUp) - last.begin());
    std::vector<Segment> segments;
    for (std::size_t i = steps.size() - 1; i > 0; --i) {
        if (segments.empty() || segments.back().mode != modes[mode])
            segments.push_back({modes[mode], i, 0});
        segments.back().begin = i - 1;
        ++segments.back().length;
        mode = steps[i].from[mode];
    }
    std::ranges::reverse(segments);
    return segments;
}

} // namespace

std::vector<Segment> segmentPayload(std::string_view payload, VersionClass versions) {
    Step first;
    for (std::size_t mode = 0; mode < modeCount; ++mode)
        first.cost[mode] = headerBits(modes[mode], versions) * sixths;
    std::vector<Step> steps = {first};
    for (const char character : payload)
        steps.push_back(next(steps.back(), character, versions));
    return traced(steps);
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
