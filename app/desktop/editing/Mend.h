// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/DisclosureModel.h"

#include <QString>

#include <optional>

namespace updatefacts {

/// A change that would mend a finding by itself.
struct Mend {
    QString title;                        ///< on its button: "Write 4006381333931"
    std::optional<Value> value;           ///< in place of what stands there; nothing: it goes
    std::optional<std::string> text = {}; ///< in place of the whole file, instead
};

/// The mechanical way out of a finding, where there is one; `now`: in UTC;
/// `words`: in the language of the interface.
[[nodiscard]] std::optional<Mend> mendOf(const Finding &finding, const DisclosureModel &model,
                                         const QString &now, const Words &words);

} // namespace updatefacts
