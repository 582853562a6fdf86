// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"

#include <vector>

namespace updatefacts {

/// An answer that the disclosure cannot do without, or may come to need: what is not decided yet
/// counts as if it were asked, so that the count of all of them shrinks while answers come in and
/// does not grow.
struct NeededAnswer {
    Pointer pointer;
    bool isSaid = false;                       ///< and nothing is missing in it
    bool isForLabel = false;                   ///< no label is printed without it
    std::vector<const Profile *> schemes = {}; ///< of those checked: which cannot do without it
};

/// The one count that all of the window goes by. What the program fills in by itself is not in it;
/// what is missing inside of an answer, such as in an item of a list, is.
[[nodiscard]] std::vector<NeededAnswer> neededAnswers(const DisclosureModel &model);

/// How far it is.
struct Progress {
    int said = 0;
    int needed = 0;

    [[nodiscard]] int open() const { return needed - said; }
};
[[nodiscard]] Progress progressOf(const std::vector<NeededAnswer> &answers);
/// Of what no label is printed without.
[[nodiscard]] Progress labelProgressOf(const std::vector<NeededAnswer> &answers);
/// Of what the scheme needs: its own, and what no label is printed without.
[[nodiscard]] Progress progressFor(const Profile &scheme, const std::vector<NeededAnswer> &answers);

} // namespace updatefacts
