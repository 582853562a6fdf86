// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOut.h"
#include "output/labels/LabelFormat.h"
#include "output/labels/MakeFiles.h"
#include "output/published/FolderSurvey.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

struct LabelSession;

/// The labels wanted of every disclosure.
struct LabelJob {
    std::vector<Template> templates;
    /// A label for each, in one language or several that Words::bestLanguage() serves; empty: in
    /// the disclosure's own, else in English.
    std::vector<std::vector<std::string>> languages;
    std::vector<LabelFormat> formats;
    LabelOptions options;
    /// Looks for what lies beside the disclosures; null: nothing is looked for.
    std::shared_ptr<FolderSurvey> survey;
    /// What the code of a disclosure says, signed; nothing where that is too long. Asked once for
    /// each disclosure, by several threads. Empty: codes are not signed.
    std::function<std::optional<std::string>(const Disclosure &)> signedPayload;
    /// Asked before each label; false: no more are made, and there are no files. May be empty.
    std::function<bool()> goesOn;
};

/// The languages of each label that the job wants of the disclosure.
[[nodiscard]] std::vector<std::vector<std::string>> languagesFor(const LabelJob &job,
                                                                 const Disclosure &disclosure);

/// How a label's languages are called: those of its words, as "fr+nl"; as they were asked for where
/// the job has another label with the same words ("zh-TW" and "zh-HK").
[[nodiscard]] std::string tagsFor(const LabelJob &job, const std::vector<std::string> &languages);

struct LabelResult {
    Findings findings;
    std::string fingerprint;              ///< of the disclosure; empty when it is not valid
    std::optional<Disclosure> disclosure; ///< absent when it is not valid
    std::vector<LabelFile> files;         ///< empty when there is an error among the findings
};

/// The whole way of one disclosure: reads, validates, lays out, renders, proofs. A disclosure
/// with an error, a label that does not fit or a rendition whose proof fails gives no file.
[[nodiscard]] LabelResult runLabelJob(const std::string &text, const std::string &file,
                                      const LabelJob &job, LabelSession &session);
/// The same for one that comes alone.
[[nodiscard]] LabelResult runLabelJob(const std::string &text, const std::string &file,
                                      const LabelJob &job, const Fonts &fonts);

} // namespace updatefacts
