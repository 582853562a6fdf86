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

/// Warnings ("library.shrunk") where a disclosure promises less than any earlier one did, by each
/// measure of validateHistory().
[[nodiscard]] Findings shrunkPromises(const KeptPromise &now,
                                      const std::vector<KeptPromise> &earlier);

/// {product}: the name of a product, or of its file where that is not known.
[[nodiscard]] Argument productArgument(const std::string &product, const std::string &file);

} // namespace updatefacts
