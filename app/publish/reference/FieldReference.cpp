// SPDX-License-Identifier: MIT
#include "publish/reference/FieldReference.h"

#include "publish/reference/FieldWords.h"
#include "publish/reference/Markdown.h"

#include <algorithm>

namespace updatefacts {

namespace {

std::string choiceTable(const Field &field) {
    MarkdownTable table({"Choice", "Means", "Help", "On the label", "Where that does not fit", ""});
    for (const Choice &choice : field.choices) {
        const bool alone = std::ranges::find(field.exclusive, choice.id) != field.exclusive.end();
        const bool ownLabel = choice.label.source != choice.title.source;
        table.add({markdownCode(choice.id), markdownText(choice.title.source),
                   markdownText(choice.help.source),
                   ownLabel ? markdownText(choice.label.source) : "",
                   markdownText(choice.labelShort.source), alone ? "stands alone" : ""});
    }
    return table.text();
}

std::string factTable(const Field &field, const Definitions &definitions) {
    MarkdownTable table(
        {"What to write", "Limits", "Needed", "Belongs", "Stands on", "Example", "Asked for by"});
    const bool always = field.when.op == Condition::Operator::always;
    table.add({markdownText(kindWords(field)), markdownText(limitWords(field)),
               markdownText(requiredWords(field)),
               always ? "" : markdownText(whenWords(field.when)), std::string(faceId(field.face)),
               field.example.empty() ? "" : markdownCode(field.example),
               sourceWords(field.sources, definitions)});
    return table.text();
}

/// The members of a group, or of the groups in a list.
std::string memberTable(const Field &group, const Definitions &definitions) {
    MarkdownTable table({"Member", "Question", "Help", "What to write", "Limits", "Needed",
                         "Belongs", "Example", "Asked for by"});
    std::string choices;
    for (const Field &member : group.fields) {
        const bool always = member.when.op == Condition::Operator::always;
        table.add({markdownCode(member.id), markdownText(member.question.source),
                   markdownText(member.help.source), markdownText(kindWords(member)),
                   markdownText(limitWords(member)), markdownText(requiredWords(member)),
                   always ? "" : markdownText(whenWords(member.when)),
                   member.example.empty() ? "" : markdownCode(member.example),
                   sourceWords(member.sources, definitions)});
        if (!member.choices.empty())
            choices += "Choices of " + markdownCode(member.id) + ":\n\n" + choiceTable(member);
        for (const Field &inner : member.fields)
            choices += "Within " + markdownCode(member.id) + ":\n\n" +
                       memberTable(member.kind == Field::Kind::list ? inner : member, definitions);
    }
    return table.text() + choices;
}

} // namespace

std::string fieldReference(const Field &field, const Definitions &definitions) {
    std::string text = "### " + field.id + "\n\n**" + markdownText(field.title.source) + ".** " +
                       markdownText(field.question.source);
    if (!field.help.empty())
        text += ' ' + markdownText(field.help.source);
    text += "\n\n" + factTable(field, definitions) + choiceTable(field);
    const bool isList = field.kind == Field::Kind::list;
    return text + memberTable(isList ? field.fields.front() : field, definitions);
}

std::string sourceWords(const std::vector<Source> &sources, const Definitions &definitions) {
    std::string words;
    std::string_view scheme;
    for (const Source &source : sources) {
        if (source.scheme == scheme) {
            words += ", " + markdownText(source.clause);
            continue;
        }
        scheme = source.scheme;
        words += (words.empty() ? "" : "; ") + markdownText(schemeTitle(definitions, scheme)) +
                 ": " + markdownText(source.clause);
    }
    return words;
}

} // namespace updatefacts
