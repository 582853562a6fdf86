// SPDX-License-Identifier: MIT
#pragma once

#include "validation/Validate.h"

namespace updatefacts {

/// Whether a disclosure says what one profile asks for. That is no word on whether the product
/// meets the law: what a profile cannot see stands in Profile::notSeen.
struct Readiness {
    enum class State {
        complete,   ///< no error
        incomplete, ///< errors that only this profile brings
        invalid,    ///< errors that every disclosure would have
        outOfScope, ///< the scheme is not made for such a device
    };

    std::string file;
    std::string profile;
    State state = State::complete;
    int items = 0;     ///< demands and rules that are asked of this disclosure as errors
    int met = 0;       ///< those of them that are met; all where it is complete
    Findings findings; ///< what this profile adds to the findings of every disclosure, sorted
};

/// "complete", "incomplete", "invalid", "out_of_scope": the id in data.
[[nodiscard]] std::string_view idOf(Readiness::State state);

/// One for each of the profiles in options, in their order.
[[nodiscard]] std::vector<Readiness> readinessOf(const Document &document,
                                                 const Definitions &definitions,
                                                 const ValidationOptions &options);

} // namespace updatefacts
