// SPDX-License-Identifier: MIT
#pragma once

#include "output/Publish.h"
#include "output/labels/LabelBatch.h"

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// A label that was made of a draft: its fingerprint is not that of anything published.
struct DraftLabel {
    std::string file; ///< its name in the folder
    /// Which label it is; empty where it was made in another way than from a built-in template
    /// today (with a price, by an own template, in other dots): it cannot be made again by itself.
    std::string templateId;
    std::vector<std::string> languages;
    LabelFormat format;
};

/// The labels of drafts of what was published that lie in a folder, by name: PDF and SVG files by
/// the disclosure they carry; files of the other formats where they are the very label of the
/// draft. At most 1,000 files are looked at. Nothing is written. Throws IoError where the folder,
/// or a file in it that is named as labels are, cannot be read: nobody can tell what it shows.
[[nodiscard]] std::vector<DraftLabel> draftLabelsIn(const std::filesystem::path &folder,
                                                    const Publishing &published,
                                                    const Document &draft, Date today);

/// Makes those that can be made again, from what was published, into the same folder: all of them,
/// or none. Throws IoError.
[[nodiscard]] BatchOutcome makeAgain(const std::vector<DraftLabel> &labels,
                                     const std::filesystem::path &folder,
                                     const Publishing &published, Date today,
                                     BatchOptions options = {});

} // namespace updatefacts
