// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "document/tree/Finding.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// One reader of what comes from anybody, and what is promised of it.
struct FuzzTarget {
    std::string_view name{};
    /// Reads the bytes, and aborts where what is promised of them does not hold.
    void (*run)(std::string_view bytes) = nullptr;
    std::vector<std::string> (*seeds)() = nullptr; ///< inputs that get deep, always the same
    /// Each byte of it begins a piece of the input: pieces are moved, doubled and left out.
    std::string_view pieces = "\n";
    std::vector<std::string_view> words{}; ///< that mean something to the reader
    int replays = 5000;                    ///< changed seeds that the ordinary suite tries
    std::size_t largest = 4096;            ///< bytes, in long runs
};

/// All there are.
[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

/// Null where there is none of that name.
[[nodiscard]] const FuzzTarget *fuzzTarget(std::string_view name);

/// Runs the target, and aborts where the input takes more than a second of the processor, or ten
/// under sanitizers.
void runWithinLimits(const FuzzTarget &target, std::string_view bytes);

/// From now on, where runWithinLimits() ends the program, `badInputFile` has the bytes.
void keepBadInput();
inline constexpr const char *badInputFile = "fuzz-bad-input";

/// Aborts, saying what does not hold.
void mustHold(bool holds, std::string_view promise);

/// The day that it is for all targets.
inline constexpr Date fuzzDay{std::chrono::year{2026}, std::chrono::month{11},
                              std::chrono::day{20}};

/// The files in a folder of the source tree whose names end so, by name.
[[nodiscard]] std::vector<std::string> filesIn(const std::string &folder, std::string_view ending);

/// Each finding can be said in one language as in another.
void mustBeSayable(const Findings &findings);

/// The same, and each lies in the text that it is about.
void mustBeSayable(const Findings &findings, std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

/// Bytes without a file: what must have a path finds them there, until others are put.
[[nodiscard]] const std::string &pathOfBytes(std::string_view bytes);

} // namespace updatefacts
