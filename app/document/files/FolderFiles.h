// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <system_error>
#include <vector>

namespace updatefacts {

/// The disclosures of a directory.
struct FolderFiles {
    std::vector<std::string> files;      ///< paths, sorted
    std::vector<std::string> passedOver; ///< names that look like disclosures and are none
    std::error_code error;               ///< why the directory cannot be listed
};

/// What a directory means where disclosures are asked for: its *.yaml and *.yml files, in small
/// letters or capitals, without its directories. What other programs leave there is passed over:
/// hidden files ("._a.yaml" of macOS, ".#a.yaml" of Emacs), copies, locks and swap files of editors
/// ("a.yaml~", "#a.yaml#", "a.yaml.bak", "~$a.yaml").
[[nodiscard]] FolderFiles disclosuresIn(const std::string &directory);

/// Whether a file of that name, without folders, would be among them.
[[nodiscard]] bool isDisclosureName(const std::string &name);

} // namespace updatefacts
