// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "disclosure/Disclosure.h"
#include "label/content/LabelOptions.h"
#include "label/template/TemplateData.h"
#include "label/type/Phrase.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace updatefacts {

struct Fact {
    std::string id;
    std::string pictogram;
    Phrase name, value;
    bool keep = false;             ///< never dropped
    std::vector<Phrase> shorter{}; ///< the value with the last 1, 2, ... of its list left out

    /// The value with so many of its list left out, or as many as can be.
    [[nodiscard]] const Phrase &without(std::size_t count) const {
        return count == 0 || shorter.empty() ? value : shorter[std::min(count, shorter.size()) - 1];
    }
};

/// How long a product is supported, as a bar on the scale that all products of a card share.
/// Places are shares of the scale, from 0 to 1.
struct TimeBar {
    enum class Form {
        empty,  ///< nothing is promised or planned
        until,  ///< from begin to a date
        ended,  ///< to a date before today
        length, ///< a period of each device: as long as begin to end, and at no place
    };
    Form form = Form::empty;
    bool isPromised = false; ///< not only planned
    double today = 0, begin = 0, end = 0;
};

/// What one label says, before anything is laid out.
struct Content {
    std::set<std::string, std::less<>> flags;
    std::map<std::string, Phrase, std::less<>> phrases;             ///< by slot
    std::map<std::string, Fact, std::less<>> facts;                 ///< by row
    std::map<std::string, std::vector<Fact>, std::less<>> sections; ///< all facts, by section
    /// Of a card: the rows in which its products differ, with the answer of each.
    std::map<std::string, std::vector<Fact>, std::less<>> compared{};
    std::optional<TimeBar> bar{}; ///< of a product on a card
    State state;
    std::string payload;           ///< of the symbol
    std::string symbolDescription; ///< for those who do not see it
    std::string language;
    bool rightToLeft = false;

    /// Whether a flag, "not_" and a flag, "true" or nothing ("") holds.
    [[nodiscard]] bool holds(std::string_view flag) const;
};

[[nodiscard]] Content contentOf(const Disclosure &disclosure, const Definitions &definitions,
                                const CommonData &common, const Words &words,
                                const LabelOptions &options);

} // namespace updatefacts
