// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"
#include "proof/Rendition.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace updatefacts {

/// A format in which labels are written: one row of a table, which says all there is of it.
struct LabelFormat {
    std::string_view name;    ///< in command lines
    std::string_view ending;  ///< of the names of its files, such as "_1bit.png"
    std::string_view note;    ///< in the help, what the name does not say; may be empty
    const char *title = "";   ///< in the window, in English; context "updatefacts::OutputDialog"
    bool carriesData = false; ///< whether its files have the disclosure in them
    /// One page (from 0) of the PDF in this format, read back; null: the PDF itself, which has all
    /// pages in one file and was read back as a whole.
    Rendition (*page)(const Label &label, const std::string &pdf, int page) = nullptr;

    bool operator==(const LabelFormat &other) const { return name == other.name; }
};

/// All formats there are, in the order in which they are offered.
[[nodiscard]] std::span<const LabelFormat> labelFormats();

/// "pdf", "svg", "png", "png1", "png3", "zpl"; nothing for any other text.
[[nodiscard]] std::optional<LabelFormat> labelFormat(std::string_view name);

/// By the end of a file's name; nothing where it is that of no label.
[[nodiscard]] std::optional<LabelFormat> formatOfFile(std::string_view file);

} // namespace updatefacts
