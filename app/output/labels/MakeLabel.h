// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOut.h"
#include "output/labels/LabelSession.h"
#include "output/published/FolderSurvey.h"

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

struct CheckedDisclosure {
    std::optional<Disclosure> disclosure; ///< absent when there is an error among the findings
    Findings findings;
};

/// The disclosure as labels are made of it: upgraded to the present definitions, then validated.
/// Its fingerprint is that of the document as it was written. survey: looks for what lies beside
/// its file, against which it is held as well; null: nothing is looked for.
[[nodiscard]] CheckedDisclosure checkedDisclosure(const Document &written, Date today,
                                                  FolderSurvey *survey = nullptr);

/// As checkedDisclosure(), of a disclosure whose neighbours are known.
[[nodiscard]] CheckedDisclosure checkedBeside(const Document &written, const Neighbours &neighbours,
                                              Date today);

/// The languages of a label (BCP 47): those asked for; where none is, the disclosure's own if the
/// program has its words, else English.
[[nodiscard]] std::vector<std::string> labelLanguages(const std::vector<std::string> &asked,
                                                      const Disclosure &disclosure);

/// What the PDF and the SVG of a label carry: all data of the disclosure as it was written, with
/// its fingerprint, and without its comments, which a maker may have meant for colleagues.
[[nodiscard]] Attachment attachmentOf(const Disclosure &disclosure);

/// "label.name_language" for names that the maker gives, but not in all of the languages (notes).
[[nodiscard]] Findings namesInOtherLanguages(const Disclosure &disclosure,
                                             const std::vector<std::string> &languages);

/// One label that is wanted of a disclosure.
struct LabelRequest {
    const Template &labelTemplate;
    std::vector<std::string> languages; ///< as labelLanguages() gives them
    LabelOptions options;
};

struct MadeLabel {
    std::vector<Label> pages; ///< empty when there is an error among the findings
    std::string pdf;          ///< of all pages, with the attachment
    Findings findings;
};

/// Lays the label out and renders its PDF, which is not read back yet: proof() does that.
/// "label.name_language" notes names that the maker gives in other languages only.
[[nodiscard]] MadeLabel drawLabel(const Disclosure &disclosure, const LabelRequest &request,
                                  LabelSession &session);

/// The label whose PDF was read back; a proof that fails is an error among the findings.
[[nodiscard]] MadeLabel makeLabel(const Disclosure &disclosure, const LabelRequest &request,
                                  LabelSession &session);

} // namespace updatefacts
