// SPDX-License-Identifier: MIT
#include "site/verify/FactNames.h"

#include "definitions/Definitions.h"
#include "label/content/LabelLocale.h"
#include "publish/json/JsonTree.h"
#include "signature/statement/StatementCbor.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// A member of a signed code, and the field that it is about.
struct CodeFact {
    int key;
    const char *field;
    const char *kind = "";
};

/// In the order in which a reader wants them: what is it, until when, how firm; then the rest.
constexpr std::array codeFacts = {
    CodeFact{4, "product_name"},
    CodeFact{3, "manufacturer_name"},
    CodeFact{5, "model_identifier"},
    CodeFact{2, "gtin", "gtin"},
    CodeFact{14, "support_commitment"},
    CodeFact{9, "support_end", "day"},
    CodeFact{16, "unit_period", "months"},
    CodeFact{8, "support_start", "day"},
    CodeFact{6, "updatable"},
    CodeFact{7, "update_delivery"},
    CodeFact{12, "update_security_features"},
    CodeFact{10, "update_notice_channels"},
    CodeFact{11, "end_behaviour"},
    CodeFact{13, "vuln_contact"},
    CodeFact{15, "last_updated", "day"},
};

/// As what a code writes an answer: its number, or its id where it has none.
std::string writtenAs(const std::string &field, const std::string &id) {
    const std::vector<AnswerNumber> &numbers = answerNumbers();
    const auto known = std::ranges::find_if(
        numbers, [&](const AnswerNumber &one) { return one.field == field && one.id == id; });
    return known == numbers.end() ? id : std::to_string(known->number);
}

Value answersOf(const Field &field, const Words &words, const LabelLocale &locale) {
    Value answers = mapNode({});
    for (const Choice &choice : field.choices)
        addMember(answers, writtenAs(field.id, choice.id),
                  textNode(locale.capitalised(words.text(choice.label))));
    return answers;
}

} // namespace

Value factNames(const Words &words) {
    const LabelLocale locale(words.language());
    std::vector<Value> facts;
    for (const CodeFact &one : codeFacts) {
        const Field &field = *builtInDefinitions().field(one.field);
        Value fact = mapNode({{"key", numberNode(one.key)},
                              {"name", textNode(locale.capitalised(words.text(field.title)))}});
        addText(fact, "kind", one.kind);
        if (!field.choices.empty())
            addMember(fact, "values", answersOf(field, words, locale));
        facts.push_back(std::move(fact));
    }
    return listNode(std::move(facts));
}

} // namespace updatefacts
