// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/Template.h"
#include "output/labels/LabelSession.h"
#include "output/labels/MakeFiles.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The labels of a product on its site.
struct ProductLabels {
    struct File {
        std::string ending; ///< of its name: ".panel.pdf"
        std::string bytes;
        std::string format; ///< for people: "PDF", or "panel, PDF" where there are several labels
        std::string type;   ///< MIME
    };
    std::vector<File> files;
    std::string picture; ///< the ending of that for social media: a PNG, the widest there is; or ""
    Findings findings;   ///< errors only: what is worth a note is said by "label"
};

/// Those of the templates in the disclosure's own language, as PDF, SVG and PNG, each read back.
/// Where options have a signed payload, the codes say it on labels that have room for it.
[[nodiscard]] ProductLabels labelsOfProduct(const Disclosure &disclosure,
                                            const std::vector<Template> &templates,
                                            const LabelOptions &options, LabelSession &session);

} // namespace updatefacts
