// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/PartialDate.h"
#include "document/ReadYaml.h"

#include <QImage>
#include <QMetaType>

#include <string>
#include <vector>

namespace updatefacts {

/// What the preview shall show.
struct PreviewRequest {
    quint64 number = 0; ///< later requests have higher ones
    Document document;  ///< readable
    std::string templateId;
    std::vector<std::string> languages; ///< empty: the disclosure's own
    Date today{};
    double resolution = 96; ///< dots per inch of the pictures
};

/// The label as it prints, or why there is none.
struct PreviewResult {
    quint64 number = 0;
    std::vector<QImage> pages; ///< painted from `pdf`; empty when there is no label
    Findings findings;         ///< of the label; with an error among them there are no pages
    std::string pdf;           ///< the very bytes that are exported and printed
};

} // namespace updatefacts

Q_DECLARE_METATYPE(updatefacts::PreviewResult)
