// SPDX-License-Identifier: MIT
#include "publish/reference/WriteReference.h"

#include "definitions/Placeholders.h"
#include "publish/reference/FieldReference.h"
#include "publish/reference/FieldWords.h"
#include "publish/reference/Markdown.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

std::string introduction(const Definitions &definitions) {
    return "# What a disclosure may say\n\n"
           "Version " +
           definitions.version +
           " of the definitions. This page is made from `definitions.yaml` by `updatefacts schema "
           "reference`.\n\n"
           "A field stands on the *label* on the package, on the *panel* that is larger, on the "
           "page of all *details*, or only in the *file*; what stands on the smaller one stands on "
           "the larger ones too. The clauses are named for orientation; they are no legal "
           "advice.\n\n";
}

std::string contents(const Definitions &definitions) {
    std::string text;
    for (const Section &section : definitions.sections) {
        text += "## " + markdownText(section.title.source) + "\n\n";
        if (!section.help.empty())
            text += markdownText(section.help.source) + "\n\n";
        MarkdownTable table({"Field", "Says", "Needed", "Stands on"});
        for (const Field &field : section.fields)
            table.add({"[" + markdownCode(field.id) + "](#" + field.id + ")",
                       markdownText(field.title.source), markdownText(requiredWords(field)),
                       std::string(faceId(field.face))});
        text += table.text();
        for (const Field &field : section.fields)
            text += fieldReference(field, definitions);
    }
    return text;
}

std::string conditionWords(const Rule &rule) {
    std::string words;
    if (rule.when.op != Condition::Operator::always)
        words = whenWords(rule.when);
    if (rule.unless)
        words.append(words.empty() ? "" : ", ").append("except ").append(whenWords(*rule.unless));
    if (rule.onlyInProfiles)
        words.append(words.empty() ? "" : "; ").append("only with a profile that names it");
    return words;
}

std::string rules(const Definitions &definitions) {
    MarkdownTable table({"Rule", "Severity", "Checked", "Message", "How to fix it", "Sources"});
    for (const Rule &rule : definitions.rules)
        table.add({markdownCode(rule.id), std::string(nameOf(rule.severity)),
                   markdownText(conditionWords(rule)),
                   markdownText(withNamesOfFiles(rule.message.source)),
                   markdownText(withNamesOfFiles(rule.mend.source)),
                   sourceWords(rule.sources, definitions)});
    return "## Rules\n\nThey compare fields with each other. Names in braces stand for the values "
           "of the disclosure.\n\n" +
           table.text();
}

/// "any", or the answers that meet the demand.
std::string answersOf(const Demand &demand) {
    std::string text;
    for (const std::string &answer : demand.answers)
        text += (text.empty() ? "" : ", ") + markdownCode(answer);
    return text.empty() ? "any" : text;
}

std::string demands(const Profile &profile) {
    MarkdownTable table({"Field", "Demanded", "Answer", "Severity", "Clause"});
    for (const Demand &demand : profile.demands)
        table.add({"[" + markdownCode(demand.field) + "](#" + demand.field + ")",
                   markdownText(whenWords(demand.when)), answersOf(demand),
                   std::string(nameOf(demand.severity)), markdownText(demand.clause)});
    return table.text();
}

std::string checked(const std::vector<ProfileRule> &rules) {
    MarkdownTable table({"Rule", "Severity"});
    for (const ProfileRule &rule : rules)
        table.add({markdownCode(rule.rule), std::string(nameOf(rule.severity))});
    return table.text();
}

std::string otherWay(const Profile &profile) {
    if (!profile.otherWay)
        return {};
    return "Instead of all this, only the following is asked " +
           markdownText(whenWords(profile.otherWay->when)) + " (" +
           markdownText(profile.otherWay->clause) + ").\n\n" + checked(profile.otherWay->rules);
}

std::string notSeen(const Profile &profile) {
    std::string text;
    for (const Word &word : profile.notSeen)
        text += "- " + markdownText(word.source) + "\n";
    return text.empty() ? text : "Also asked for, but not seen in a disclosure:\n\n" + text + "\n";
}

std::string profile(const Profile &profile) {
    std::string text = "### `" + profile.id + "`: " + markdownText(profile.title.source) + "\n\n";
    if (profile.scope.op != Condition::Operator::always)
        text += "For devices " + markdownText(whenWords(profile.scope)) + ".\n\n";
    if (profile.law)
        text += "Law for devices " + markdownText(whenWords(*profile.law)) + ".\n\n";
    return text + demands(profile) + checked(profile.rules) + otherWay(profile) + notSeen(profile);
}

std::string profiles(const Definitions &definitions) {
    std::string text = "## Profiles\n\nWhat a scheme demands beyond what every disclosure owes, "
                       "of fields that belong in the disclosure: `updatefacts check --profile "
                       "ID`.\n\n";
    for (const Profile &each : definitions.profiles)
        text += profile(each);
    return text;
}

std::string termSources(const Term &term, const Definitions &definitions) {
    std::string text = sourceWords(term.sources, definitions);
    if (!term.secondary.empty())
        text += (text.empty() ? "" : "; ") + std::string("secondary: ") +
                sourceWords(term.secondary, definitions);
    return text.empty() ? "these definitions" : text;
}

std::string terms(const Definitions &definitions) {
    MarkdownTable table({"Term", "Means", "Is not", "Source"});
    for (const Term &term : definitions.terms)
        table.add({markdownText(term.title.source), markdownText(term.meaning.source),
                   markdownText(term.isNot.source), termSources(term, definitions)});
    const std::string rows = table.text();
    return rows.empty() ? ""
                        : "## Terms\n\nWhat these definitions mean by their words. A secondary "
                          "source is known from others' accounts only.\n\n" +
                              rows;
}

std::string schemes(const Definitions &definitions) {
    const auto day = [](const std::optional<PartialDate> &date) {
        return date ? date->toString() : std::string();
    };
    MarkdownTable table({"Id", "Document", "Where", "Edition", "State", "Applies from", "Looked up",
                         "Evidence", "Address"});
    for (const Scheme &scheme : definitions.schemes)
        table.add({markdownCode(scheme.id), markdownText(scheme.title),
                   markdownText(scheme.jurisdiction), markdownText(scheme.edition),
                   markdownText(scheme.status), day(scheme.inForce), day(scheme.checked),
                   std::string(idOf(scheme.evidence)),
                   scheme.url.empty() ? "" : '<' + scheme.url + '>'});
    return "## Documents cited\n\nEvidence is *primary* where the clauses were read in the text "
           "itself or in a copy of its words, *secondary* where they are known from what others "
           "say of it; a single clause of the second kind is marked so.\n\n" +
           table.text();
}

} // namespace

std::string writeReference(const Definitions &definitions) {
    std::string text = introduction(definitions) + terms(definitions) + contents(definitions) +
                       rules(definitions) + profiles(definitions) + schemes(definitions);
    text.pop_back(); // the empty line at the end
    return text;
}

} // namespace updatefacts
