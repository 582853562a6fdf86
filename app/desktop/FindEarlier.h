// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <QString>

#include <optional>

namespace updatefacts {

/// The published revision that the disclosure says it supersedes, looked for beside its file: at
/// most 500 YAML files of that directory. Nothing where it supersedes none or none is found.
[[nodiscard]] std::optional<Disclosure> findEarlier(const Document &document, const QString &file);

/// The text of the next revision of a published disclosure; `now`: RFC 3339, UTC.
[[nodiscard]] std::string nextRevision(const Document &published, const QString &now);

} // namespace updatefacts
