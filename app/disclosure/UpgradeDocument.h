// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <vector>

namespace updatefacts {

/// A scalar that is called otherwise now.
struct RenamedScalar {
    Pointer pointer; ///< in the document as it was
    std::string now;
};

/// What has to change in a document to follow the present definitions.
struct Upgrade {
    std::vector<RenamedScalar> scalars;                      ///< schema_version among them
    std::vector<std::pair<std::string, std::string>> fields; ///< earlier id -> id now
    Findings findings; ///< a note for each change; an error when the version is not known

    [[nodiscard]] bool isNeeded() const { return !scalars.empty() || !fields.empty(); }
};

/// Nothing is needed of a document of the present version, nor of one that does not name any.
[[nodiscard]] Upgrade upgradeOf(const Document &document, const Definitions &definitions);

/// The document as if its file had been upgraded; what was changed, and a version that is not
/// known, is among its findings. Its text stays. Call fingerprintOf() before: a fingerprint is of
/// what was published.
[[nodiscard]] Document upgraded(Document document, const Definitions &definitions);

} // namespace updatefacts
