// SPDX-License-Identifier: MIT
#include "desktop/DemandSentence.h"

#include "definitions/Definitions.h"

#include <QCoreApplication>

#include <utility>

namespace updatefacts {

namespace {

/// The demand whose clause the finding names: a scheme may ask for a field more than once.
const Demand *demandOf(const Profile &profile, const Finding &finding) {
    for (const Demand &demand : profile.demands)
        if (finding.rule == "profile." + profile.id + '.' + demand.field &&
            finding.sentence.find(demand.clause) != std::string::npos)
            return &demand;
    return nullptr;
}

/// The scheme that asks, with the demand; null where none does.
std::pair<const Profile *, const Demand *> askedBy(const Finding &finding) {
    if (finding.rule.starts_with("profile."))
        for (const Profile &profile : builtInDefinitions().profiles)
            if (const Demand *demand = demandOf(profile, finding))
                return {&profile, demand};
    return {};
}

} // namespace

QString demandSentence(const Finding &finding, const Words &words) {
    const auto [profile, demand] = askedBy(finding);
    if (!profile)
        return {};
    const char *sentence =
        demand->severity == Severity::error
            ? QT_TRANSLATE_NOOP("updatefacts::FindingText", "%1 asks for an answer here: %2.")
            : QT_TRANSLATE_NOOP("updatefacts::FindingText", "%1 advises an answer here: %2.");
    return QCoreApplication::translate("updatefacts::FindingText", sentence)
        .arg(QString::fromStdString(words.text(profile->title)),
             QString::fromStdString(demand->clause));
}

QString demandClause(const Finding &finding) {
    const Demand *demand = askedBy(finding).second;
    return demand ? QString::fromStdString(demand->clause) : QString();
}

} // namespace updatefacts
