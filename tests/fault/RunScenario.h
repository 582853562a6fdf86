// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"

namespace fault {

/// What came of a run.
struct Outcome {
    int code = 0;
    std::string said; ///< on standard error
    Tree tree;
};

/// One run of a scenario in a fresh folder below the place. fault: as FaultShim.cpp reads it, or
/// ""; log: gets the kind of each call that counts.
[[nodiscard]] Outcome runScenario(const Scenario &scenario, const std::filesystem::path &place,
                                  const std::string &fault, const std::filesystem::path &log);

/// Runs what ends the scenario in the folder that runScenario() left at that place.
[[nodiscard]] Outcome goOnWith(const Scenario &scenario, const std::filesystem::path &place);

} // namespace fault
