// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "disclosure/Neighbours.h"
#include "document/yaml/ReadYaml.h"

#include <QImage>
#include <QMetaType>
#include <QSize>

#include <string>
#include <vector>

namespace updatefacts {

/// Which label is shown.
struct PreviewChoice {
    std::string templateId;
    std::vector<std::string> languages; ///< empty: the disclosure's own

    bool operator==(const PreviewChoice &) const = default;
};

/// How large the label is shown.
struct PreviewScale {
    double zoom = 0;        ///< 1: true size; 0: as large as the room allows
    double resolution = 96; ///< dots per inch in true size
    QSize room;             ///< dots; one page fits into it
    int scrollBar = 0;      ///< dots of its width that a second page costs
};

/// What the preview shall show.
struct PreviewRequest {
    quint64 number = 0;    ///< later requests have higher ones
    Document document;     ///< readable
    Neighbours neighbours; ///< what lies beside it may forbid to print it
    PreviewChoice choice;
    Date today{};
    PreviewScale scale;
};

/// The label as it prints; a draft of it where answers are missing; or why there is none.
struct PreviewResult {
    quint64 number = 0;
    std::vector<QImage> pages; ///< painted from `pdf`; empty when there is no label
    Findings findings;         ///< of the label; of a draft, those of the disclosure
    std::string pdf;           ///< the very bytes that are exported and printed; none of a draft
    bool isDraft = false;      ///< with stand-ins for what is not answered
    double zoom = 1;           ///< of the pages, 1 being true size
};

} // namespace updatefacts

Q_DECLARE_METATYPE(updatefacts::PreviewResult)
