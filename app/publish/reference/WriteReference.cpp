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

std::string conditionsOf(const Rule &rule) {
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
    MarkdownTable table({"Rule", "Severity", "Checked", "Message", "How to mend it", "Sources"});
    for (const Rule &rule : definitions.rules)
        table.add({markdownCode(rule.id), std::string(nameOf(rule.severity)),
                   markdownText(conditionsOf(rule)),
                   markdownText(withNamesOfFiles(rule.message.source)),
                   markdownText(withNamesOfFiles(rule.mend.source)),
                   sourceWords(rule.sources, definitions)});
    return "## Rules\n\nThey compare fields with each other. Names in braces stand for the values "
           "of the disclosure.\n\n" +
           table.text();
}

std::string profile(const Profile &profile) {
    std::string text = "### `" + profile.id + "`: " + markdownText(profile.title.source) + "\n\n";
    if (profile.scope.op != Condition::Operator::always)
        text += "For devices " + markdownText(whenWords(profile.scope)) + ".\n\n";
    MarkdownTable demands({"Field", "Demanded", "Severity", "Clause"});
    if (profile.law)
        text += "Law for devices " + markdownText(whenWords(*profile.law)) + ".\n\n";
    for (const Demand &demand : profile.demands)
        demands.add({"[" + markdownCode(demand.field) + "](#" + demand.field + ")",
                     markdownText(whenWords(demand.when)), std::string(nameOf(demand.severity)),
                     markdownText(demand.clause)});
    MarkdownTable checked({"Rule", "Severity"});
    for (const ProfileRule &rule : profile.rules)
        checked.add({markdownCode(rule.rule), std::string(nameOf(rule.severity))});
    return text + demands.text() + checked.text();
}

std::string profiles(const Definitions &definitions) {
    std::string text = "## Profiles\n\nWhat a scheme demands beyond what every disclosure owes, "
                       "of fields that belong in the disclosure: `updatefacts check --profile "
                       "ID`.\n\n";
    for (const Profile &each : definitions.profiles)
        text += profile(each);
    return text;
}

std::string schemes(const Definitions &definitions) {
    MarkdownTable table({"Id", "Document", "Address"});
    for (const Scheme &scheme : definitions.schemes)
        table.add({markdownCode(scheme.id), markdownText(scheme.title),
                   scheme.url.empty() ? "" : '<' + scheme.url + '>'});
    return "## Documents cited\n\n" + table.text();
}

} // namespace

std::string writeReference(const Definitions &definitions) {
    std::string text = introduction(definitions) + contents(definitions) + rules(definitions) +
                       profiles(definitions) + schemes(definitions);
    text.pop_back(); // the empty line at the end
    return text;
}

} // namespace updatefacts
