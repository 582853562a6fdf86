// SPDX-License-Identifier: MIT
#pragma once

#include "validation/Validate.h"

namespace updatefacts {

/// Whether a disclosure meets the demands of one profile.
struct Readiness {
    enum class State {
        ready,      ///< no error
        notReady,   ///< errors that only this profile brings
        invalid,    ///< errors that every disclosure would have
        outOfScope, ///< the scheme is not made for such a device
    };

    std::string file;
    std::string profile;
    State state = State::ready;
    Findings findings; ///< what this profile adds to the findings of every disclosure, sorted
};

/// "ready", "not_ready", "invalid", "out_of_scope": the id in data.
[[nodiscard]] std::string_view idOf(Readiness::State state);

/// One for each of the profiles in options, in their order.
[[nodiscard]] std::vector<Readiness> readinessOf(const Document &document,
                                                 const Definitions &definitions,
                                                 const ValidationOptions &options);

} // namespace updatefacts
