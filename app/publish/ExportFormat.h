// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "document/tree/Finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a disclosure became in the format of others.
struct Exported {
    std::string text;  ///< empty when there is an error among the findings
    Findings findings; ///< why the format cannot say it
};

/// A format of others in which a disclosure, or a part of it, can be written.
struct ExportFormat {
    std::string_view id;     ///< as the command line names it
    std::string_view ending; ///< of a file of it, ".json"
    std::string_view about;  ///< what it holds, in English
    Exported (*write)(const Disclosure &disclosure);
};

/// All there are, in the order in which they are offered.
[[nodiscard]] const std::vector<ExportFormat> &exportFormats();
/// The one of that id, or null.
[[nodiscard]] const ExportFormat *exportFormat(std::string_view id);

} // namespace updatefacts
