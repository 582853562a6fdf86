// SPDX-License-Identifier: MIT
#include "label/content/SuitFacts.h"

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

void remove(std::vector<Fact> &facts, std::string_view id) {
    std::erase_if(facts, [&](const Fact &fact) { return fact.id == id; });
}

} // namespace

void suitFacts(Content &content, const CommonData &common, const Words &words) {
    const bool dated = content.holds("dated");
    const State &state = content.state;
    if (!content.holds("updates_come"))
        for (auto &[id, facts] : content.sections)
            remove(facts, "support_commitment"); // "promised", but over
    if (content.holds("ended"))
        content.sections["updating"].clear();
    for (auto &[id, facts] : content.sections) {
        rename(facts, "support_end", words.text(dated ? state.lead : state.head));
        if (!dated)
            rename(facts, "end_behaviour", words.text(common.rows.at("now").title));
    }
}

} // namespace updatefacts
