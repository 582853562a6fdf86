// SPDX-License-Identifier: MIT
#include "label/content/Headline.h"

#include "label/content/PhraseText.h"

#include <cassert>

namespace updatefacts {

namespace {

/// The sentence cut before and after the word in which the placeholder stands.
struct Parts {
    std::string before, word, after;
};

Parts cutAround(const std::string &sentence, const std::string &placeholder) {
    const std::size_t at = sentence.find('{' + placeholder + '}');
    assert(at != std::string::npos);
    const std::size_t space = sentence.rfind(' ', at);
    const std::size_t begin = space == std::string::npos ? 0 : space + 1;
    const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
    return {sentence.substr(0, begin == 0 ? 0 : begin - 1), sentence.substr(begin, end - begin),
            end < sentence.size() ? sentence.substr(end + 1) : std::string()};
}

} // namespace

Headline headlineOf(const State &state, PartialDate end, const Words &words,
                    const LabelLocale &locale) {
    const bool isWholeMonth = end.lastDay() == Date(end.month() / std::chrono::last);
    const char *placeholder = isWholeMonth ? "month" : "day";
    const Parts cut = cutAround(words.text(isWholeMonth ? state.month : state.day), placeholder);
    const Parts shorter =
        cutAround(words.text(isWholeMonth ? state.monthShort : state.dayShort), placeholder);
    assert(shorter.word == cut.word && shorter.after == cut.after);
    const std::string date =
        isWholeMonth ? locale.monthWithin(end.month()) : locale.dayWithin(end.lastDay());
    return {cut.before, shorter.before, filled(cut.word, placeholder, date), cut.after};
}

} // namespace updatefacts
