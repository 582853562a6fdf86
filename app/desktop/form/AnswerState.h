// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"

#include <vector>

namespace updatefacts {

/// What the form says of a field beside its question.
struct AnswerState {
    bool belongs = false;                   ///< the question is asked, going by the other answers
    bool isSaid = false;                    ///< answered, and nothing is missing in it
    bool isWrong = false;                   ///< answered with an error
    bool isPart = false;                    ///< of another answer, such as of an item of a list
    bool isNeededByAll = false;             ///< every such disclosure needs the answer
    std::vector<const Profile *> neededBy;  ///< the schemes checked that cannot do without
    std::vector<const Profile *> advisedBy; ///< those that only warn where it is missing

    [[nodiscard]] bool isNeeded() const { return isNeededByAll || !neededBy.empty(); }
};

/// `pointer`: where the field stands or would stand.
[[nodiscard]] AnswerState answerStateOf(const Field &field, const Pointer &pointer,
                                        const DisclosureModel &model);

} // namespace updatefacts
