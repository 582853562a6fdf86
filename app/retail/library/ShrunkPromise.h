// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <span>
#include <string>
#include <vector>

namespace updatefacts {

/// What a disclosure promised when it was read.
struct KeptPromise {
    std::string file;
    std::string product; ///< as people know it
    std::string promise; ///< as promiseText() wrote it; "" where it could not be read
};

/// The warning "library.shrunk" for each measure of validateHistory() by which a disclosure
/// promises less than the best of the earlier ones. product: its name; "" where it is not known.
[[nodiscard]] Findings shrunkMeasures(const Disclosure &now,
                                      std::span<const Disclosure *const> earlier,
                                      const std::string &product);

/// Warnings where a disclosure promises less than any earlier one did: shrunkMeasures(), and what
/// shrunkSince() finds besides.
[[nodiscard]] Findings shrunkPromises(const KeptPromise &now,
                                      const std::vector<KeptPromise> &earlier);

/// Whether a rule says what shrunkPromises() says as "library.shrunk".
[[nodiscard]] bool isMeasured(const std::string &rule);

/// {product}: the name of a product, or of its file where that is not known.
[[nodiscard]] Argument productArgument(const std::string &product, const std::string &file);

} // namespace updatefacts
