// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelJob.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The cards wanted of some products.
struct CardJob {
    /// Each wanted card in the formats of its paper, the one to be tried first before the others.
    std::vector<std::vector<Template>> cards;
    LabelJob labels; ///< languages, formats, options, survey; its templates count for nothing
};

/// "a6" upright and lying, "a5" likewise, else the card of that id ("talker", "a6-wide"); nothing
/// for any other text. Two products stand on upright paper where they fit, more of them on lying
/// paper.
[[nodiscard]] std::vector<Template> papersOf(std::string_view name, std::size_t products);
/// "a6", "a5", "talker".
[[nodiscard]] std::vector<std::string> cardNames();

struct WrittenDisclosure {
    std::string file; ///< as findings name it
    std::string text;
};

struct CardResult {
    Findings findings;
    std::vector<LabelFile> files; ///< empty when there is an error among the findings
};

/// The whole way of a comparison: reads and validates each disclosure, asks whether they can be
/// compared (see checkCompared()), lays out, renders, proofs.
[[nodiscard]] CardResult runCardJob(const std::vector<WrittenDisclosure> &written,
                                    const CardJob &job, LabelSession &session);

} // namespace updatefacts
