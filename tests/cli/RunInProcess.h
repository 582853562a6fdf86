// SPDX-License-Identifier: MIT
#pragma once

#include "cli/RunCommand.h"

#include <sstream>
#include <string>
#include <vector>

namespace updatefacts {

/// The day on which the tests run their commands.
inline constexpr Date testDay{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};

/// What one command line did.
struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

[[nodiscard]] inline Outcome runInProcess(const std::vector<std::string> &words,
                                          const std::string &input = {}, bool terminal = false,
                                          const std::atomic<bool> *cancelled = nullptr) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    CommandStreams streams{in, out, err, terminal, testDay, cancelled};
    const ExitCode code = runCommand(words, streams);
    return {static_cast<int>(code), out.str(), err.str()};
}

} // namespace updatefacts
