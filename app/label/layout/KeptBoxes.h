// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/Block.h"

#include <set>
#include <string>
#include <vector>

namespace updatefacts {

/// Measures the body of one label attempt after attempt, as measureColumn() does, but each of its
/// boxes only once for all that it follows from: most attempts differ in the size of the type or in
/// a row left out, which few of the boxes show. The label, its page and what it says stay the same.
class KeptBoxes {
  public:
    /// The body must outlive it.
    KeptBoxes(const Nodes &body, Length width);

    struct Measured {
        Length height;
        bool overflows = false; ///< a text does not fit its place, see overflowsOf()
    };
    [[nodiscard]] Measured measure(const Setting &setting);

  private:
    /// A box as it was measured, without what stands in it.
    struct Kept {
        Attempted attempt; ///< all of it that the box follows from
        Block block;
        bool overflows = false;
    };
    struct Box {
        const Node *node = nullptr;
        std::set<std::string, std::less<>> names{}; ///< it shows something else without these
        bool hasFacts = false;                      ///< it follows from the tightness
        bool isKept = true;                         ///< of a card's boxes each is measured anew
        std::vector<Kept> kept{};
    };

    static void note(const Node &node, Box &box);
    static void noteAll(const Nodes &nodes, Box &box);
    /// What the box follows from. A new field of an attempt has to be told here: else this does
    /// not compile.
    [[nodiscard]] static Attempted seenBy(const Box &box, const Attempted &attempt);
    [[nodiscard]] Kept measured(const Box &box, const Setting &setting) const;
    [[nodiscard]] const Kept &boxOf(Box &box, const Setting &setting) const;

    Length m_width;
    std::vector<Box> m_boxes;
};

} // namespace updatefacts
