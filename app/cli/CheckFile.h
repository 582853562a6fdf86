// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "output/published/FolderSurvey.h"
#include "validation/Readiness.h"
#include "validation/Validate.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

using Suppliers = std::vector<std::shared_ptr<const Disclosure>>;

/// What each file is checked with.
struct CheckedWith {
    std::string previous; ///< what it is to follow, or ""
    Suppliers suppliers;  ///< the disclosures of its parts' makers
};

/// What became of one file.
struct Checked {
    Findings findings;
    std::vector<Readiness> readiness;
    std::shared_ptr<const Disclosure> disclosure; ///< null where it has an error
    std::optional<Argument> failure;              ///< why it could not be read
};

/// One disclosure, checked with all that lies beside it or was named with it.
[[nodiscard]] Checked checkFile(const std::string &file, const CheckedWith &with,
                                const ValidationOptions &options, FolderSurvey &survey,
                                CommandStreams &streams);

/// The disclosures in the files; nothing where one cannot be read, which is said.
[[nodiscard]] std::optional<Suppliers> readSuppliers(const std::vector<std::string> &files,
                                                     CommandStreams &streams);

} // namespace updatefacts
