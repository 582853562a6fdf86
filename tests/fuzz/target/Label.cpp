// SPDX-License-Identifier: MIT
#include "LabelInput.h"
#include "definitions/messages/SayFinding.h"
#include "fuzz/Targets.h"
#include "output/labels/MakeLabel.h"

namespace updatefacts {

namespace {

/// The whole way of a small label: what could be laid out is found in its PDF as it was meant.
void run(std::string_view bytes) {
    static const Fonts fonts;
    static LabelSession session(fonts);
    static const std::vector<std::string> small = {"esl_small", "esl", "tag", "strip"};
    const std::optional<LabelInput> input = labelInput(bytes, small);
    if (!input)
        return;
    LabelOptions options;
    options.today = fuzzDay;
    const MadeLabel made =
        makeLabel(input->disclosure, {input->labelTemplate, {input->language}, options}, session);
    for (const Finding &finding : made.findings)
        mustHold(finding.severity != Severity::error || !finding.rule.starts_with("proof."),
                 "a label of a valid disclosure is read back as it was meant: " +
                     messageOf(finding));
}

} // namespace

FuzzTarget labelTarget() {
    return {"label", run, labelSeeds, "\n", labelWords(), 400, 2048};
}

} // namespace updatefacts
