// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <string>
#include <vector>

namespace updatefacts {

/// What a disclosure promised when it was read.
struct KeptPromise {
    std::string file;
    std::string product; ///< as people know it
    std::string promise; ///< as promiseText() wrote it; "" where it could not be read
};

/// Warnings where a disclosure promises less than any earlier one did: "library.shrunk" by each
/// measure of validateHistory(), and what shrunkSince() finds besides.
[[nodiscard]] Findings shrunkPromises(const KeptPromise &now,
                                      const std::vector<KeptPromise> &earlier);

/// Whether a rule says what shrunkPromises() says as "library.shrunk".
[[nodiscard]] bool isMeasured(const std::string &rule);

/// {product}: the name of a product, or of its file where that is not known.
[[nodiscard]] Argument productArgument(const std::string &product, const std::string &file);

} // namespace updatefacts
