// SPDX-License-Identifier: MIT
#include "label/content/SuitFacts.h"

#include "label/content/PhraseText.h"

namespace updatefacts {

namespace {

/// A lead may end in a colon, the name of a fact does not.
void rename(std::vector<Fact> &facts, std::string_view id, std::string name) {
    if (name.ends_with(':'))
        name.pop_back();
    for (Fact &fact : facts)
        if (fact.id == id)
            fact.name.text = name;
}

/// The end as it stands in the sentence that the name begins.
void setEnd(std::vector<Fact> &facts, const Content &content) {
    for (Fact &fact : facts)
        if (fact.id == "support_end")
            fact.value.text =
                spaced({content.phrases.at("head").text, content.phrases.at("tail").text});
}

void remove(std::vector<Fact> &facts, std::string_view id) {
    std::erase_if(facts, [&](const Fact &fact) { return fact.id == id; });
}

} // namespace

void suitFacts(Content &content, const CommonData &common, const Words &words) {
    const bool dated = content.holds("dated");
    const State &state = content.state;
    if (content.holds("ended") || content.holds("not_possible"))
        for (auto &[id, facts] : content.sections)
            remove(facts, "support_commitment"); // "promised", but over
    if (content.holds("ended"))
        content.sections["updating"].clear();
    for (auto &[id, facts] : content.sections) {
        rename(facts, "support_end",
               dated ? content.phrases.at("lead").text : words.text(state.head));
        if (dated)
            setEnd(facts, content);
        if (!dated)
            rename(facts, "end_behaviour", words.text(common.rows.at("now").title));
    }
}

} // namespace updatefacts
