// SPDX-License-Identifier: MIT
#include "desktop/form/NeededAnswers.h"

#include "desktop/editing/Foresight.h"
#include "desktop/form/AnswerState.h"
#include "desktop/words/FormOrder.h"
#include "validation/rules/MissingAnswer.h"

#include <algorithm>

namespace updatefacts {

namespace {

template<class Counts>
Progress progressWhere(const std::vector<NeededAnswer> &answers, Counts counts) {
    Progress progress;
    for (const NeededAnswer &answer : answers)
        if (counts(answer)) {
            ++progress.needed;
            progress.said += answer.isSaid ? 1 : 0;
        }
    return progress;
}

/// What is missing inside of an answer that could as well be left out.
void addParts(std::vector<NeededAnswer> &answers, const Field &field,
              const DisclosureModel &model) {
    for (const Finding &finding : model.findings()) {
        const std::vector<std::string> &tokens = finding.pointer.tokens();
        if (finding.severity == Severity::error && tokens.size() > 1 &&
            tokens.front() == field.id && isMissingAnswer(finding, builtInDefinitions()) &&
            std::ranges::find(answers, finding.pointer, &NeededAnswer::pointer) == answers.end())
            answers.push_back({finding.pointer, false, true});
    }
}

} // namespace

std::vector<NeededAnswer> neededAnswers(const DisclosureModel &model) {
    std::vector<NeededAnswer> answers;
    Foresight foresight(model);
    for (const Section *section : sectionsInOrder())
        for (const Field &field : section->fields) {
            if (isHousekeeping(field))
                continue;
            const Need &need = foresight.needOf(field);
            if (!need.isNeeded()) {
                addParts(answers, field, model);
                continue;
            }
            const Pointer pointer = Pointer().child(field.id);
            answers.push_back({pointer, answerStateOf(field, pointer, model).isSaid,
                               need.isForLabel, need.schemes});
        }
    return answers;
}

Progress progressOf(const std::vector<NeededAnswer> &answers) {
    return progressWhere(answers, [](const NeededAnswer &) { return true; });
}

Progress labelProgressOf(const std::vector<NeededAnswer> &answers) {
    return progressWhere(answers, [](const NeededAnswer &answer) { return answer.isForLabel; });
}

Progress progressFor(const Profile &scheme, const std::vector<NeededAnswer> &answers) {
    return progressWhere(answers, [&](const NeededAnswer &answer) {
        return answer.isForLabel ||
               std::ranges::find(answer.schemes, &scheme) != answer.schemes.end();
    });
}

} // namespace updatefacts
