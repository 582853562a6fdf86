// SPDX-License-Identifier: MIT
#include "label/content/PartText.h"

#include "disclosure/Parts.h"
#include "label/content/PhraseText.h"

namespace updatefacts {

namespace {

std::string word(const char *id, const FactSources &sources) {
    return sources.words.text(sources.common.words.at(id));
}

Pointer memberOf(std::string_view parent, std::string_view member) {
    return Pointer().child(parent).child(member);
}

/// "Until June 2028", "Ended June 2024", "At least 3 years", "Not promised"
std::string endOf(const Part &part, const FactSources &sources) {
    const auto answer = [&](std::string_view id) {
        return sources.locale.capitalised(
            answerText(Pointer().child("components").child(0).child("commitment"), id, sources));
    };
    if (part.commitment == "not_promised" || (part.commitment == "ended" && !part.end))
        return answer(part.commitment);
    if (part.end && part.commitment == "ended")
        return filled(word("ended_date", sources), "date", sources.locale.month(part.end->month()));
    if (part.end)
        return filled(word("until", sources), "date", sources.locale.monthOrDay(*part.end));
    const std::string length = sources.locale.period(periodOf(part.unitMonths.value_or(0)));
    return part.commitment == "promised" ? filled(word("at_least", sources), "period", length)
                                         : length;
}

} // namespace

std::string answerText(const Pointer &field, std::string_view answer, const FactSources &sources) {
    const Field *found = sources.definitions.field(field);
    const Choice *choice = found ? found->choice(answer) : nullptr;
    if (!choice)
        return {};
    return sources.words.text(choice->label.empty() ? choice->title : choice->label);
}

std::string unitPeriodText(const FactSources &sources) {
    const auto months = unitMonths(sources.disclosure);
    const Pointer start = memberOf("unit_period", "counted_from");
    const Value *from = sources.disclosure.root().at(start);
    if (!months || !from)
        return {};
    const bool planned = sources.disclosure.text("support_commitment") == "planned";
    return filled(filled(word(planned ? "planned_from" : "at_least_from", sources), "period",
                         sources.locale.period(periodOf(*months))),
                  "from", answerText(start, from->scalar, sources));
}

std::string partText(const Value &part, const FactSources &sources) {
    const Value *name = part.find("name");
    const auto [language, text] = name ? sources.disclosure.textFor(sources.words.tag(), *name)
                                       : decltype(sources.disclosure.textFor({}, part))();
    return joined({text ? isolated(text->scalar) : std::string(), endOf(partOf(part), sources)});
}

std::string earlierPartsText(const FactSources &sources) {
    const std::vector<const Value *> parts = partsEndingEarlier(sources.disclosure);
    if (parts.empty())
        return {};
    const std::string more =
        parts.size() > 1 ? isolated('+' + std::to_string(parts.size() - 1)) : std::string();
    return joined({partText(*parts.front(), sources), more});
}

Phrase serviceEndPhrase(const FactSources &sources) {
    Phrase phrase{{}, {}, Role::factValue, sources.words.language(), {}};
    const auto end = sources.disclosure.date("cloud_dependency_end");
    if (!end)
        return phrase;
    phrase.shortText = sources.locale.monthOrShortDay(*end);
    phrase.text =
        joined({unbroken(sources.locale.monthOrDay(*end)), word("needs_service", sources)});
    return phrase;
}

} // namespace updatefacts
