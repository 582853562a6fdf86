// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace updatefacts {

/// An example disclosure that shows one of the five states of the promise.
struct StateExample {
    std::string state; ///< as idOf(Promise) has it
    std::string text;  ///< YAML
};

/// One for each state, of schema/examples, embedded.
[[nodiscard]] std::vector<StateExample> stateExamples();

} // namespace updatefacts
