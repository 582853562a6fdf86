// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// Who cannot do without an answer, or may come to.
struct Need {
    bool isForLabel = false;
    std::vector<const Profile *> schemes = {};

    [[nodiscard]] bool isNeeded() const { return isForLabel || !schemes.empty(); }
};

/// What the disclosure may come to ask for, going by what is answered. An answer that is needed and
/// not there yet leaves open what hangs on it; one that nobody needs counts as left out. Which
/// markets there will be is not guessed.
class Foresight {
  public:
    /// The model must not change meanwhile.
    explicit Foresight(const DisclosureModel &model);

    /// Of a top-level field.
    [[nodiscard]] const Need &needOf(const Field &field);

  private:
    /// Whether a condition may hold in the end, and whether it may fail.
    struct Chances {
        bool mayHold = false;
        bool mayFail = false;
    };

    [[nodiscard]] Chances chancesOf(const Condition &condition);
    [[nodiscard]] Chances chancesOfParts(const Condition &condition);
    [[nodiscard]] bool mayHold(const Condition &condition);
    [[nodiscard]] bool isOpen(const Operand &operand);
    [[nodiscard]] Need look(const Field &field);

    const DisclosureModel &m_model;
    std::vector<const Profile *> m_schemes; ///< that are checked, or may come to be
    std::map<std::string, Need> m_needs;    ///< by field, as far as looked at
};

} // namespace updatefacts
