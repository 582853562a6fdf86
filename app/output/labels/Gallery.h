// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelJob.h"
#include "output/labels/StateExamples.h"

#include <string>
#include <vector>

namespace updatefacts {

/// One label of the gallery.
struct GalleryLabel {
    std::string labelTemplate; ///< id
    std::string state;
    std::vector<std::string> languages;

    /// "panel_ended_de", "panel_ended_fr+nl": the name of its files, without ending.
    [[nodiscard]] std::string name() const;
};

/// Every template in every state and language, in this order.
[[nodiscard]] std::vector<GalleryLabel>
galleryLabels(const std::vector<std::string> &templates,
              const std::vector<std::vector<std::string>> &languages);

/// The title of the page, by which a later run knows it.
inline constexpr const char *galleryTitle = "<title>Update Facts: all labels</title>";

/// A page (HTML) that shows the PNG files of these labels: a line for each template and language.
[[nodiscard]] std::string galleryPage(const std::vector<GalleryLabel> &labels);

} // namespace updatefacts
