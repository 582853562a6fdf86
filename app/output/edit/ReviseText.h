// SPDX-License-Identifier: MIT
#pragma once

#include "document/yaml/ReadYaml.h"

#include <cstdint>
#include <string>

namespace updatefacts {

/// What makes a disclosure the next revision of another.
struct RevisionMarks {
    std::int64_t revision = 0;
    std::string supersedes;  ///< fingerprint of the one before; empty: of a first revision
    std::string lastUpdated; ///< RFC 3339, UTC
};

/// The document as if its file had these marks and no seal; the places of its values stay. One that
/// holds no fields stays as it is.
[[nodiscard]] Document revised(Document document, const RevisionMarks &marks);

struct RevisedText {
    std::string text;
    Findings lost; ///< a warning for each comment that has no place any more
};

/// The text of a readable document with the marks in place of its own, or added beside them.
/// Comments and order stay, a seal goes; every other byte stays, unless the file is written in a
/// way (one line, say) to which no line can be added.
[[nodiscard]] RevisedText reviseText(const Document &document, const RevisionMarks &marks);

} // namespace updatefacts
