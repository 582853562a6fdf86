// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Condition.h"
#include "definitions/FieldKind.h"
#include "definitions/Word.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A scheme's clause that a field or rule answers, for example {"eu-cra", "Art. 13(19)"}.
struct Source {
    std::string scheme;
    std::string clause;
};

/// One of the values a choice may take.
struct Choice {
    std::string id;
    Word title; ///< in the form
    Word help;
    Word label;      ///< on the label, in running text ("on the device"); never empty
    Word labelShort; ///< where label does not fit; empty: none
};

/// What a disclosure may say in one place.
struct Field {
    using Kind = FieldKind;
    using Shape = FieldShape;
    enum class DatePrecision { day, month };
    enum class Face { label, panel, detail, file };

    std::string id;
    Kind kind = Kind::text;
    Word title;
    Word question;
    Word help;
    std::string example;                 ///< as YAML would write the scalar
    bool exampleIsMadeUp = false;        ///< no maker can mean the example itself
    std::string unit;                    ///< "days", "years"; empty: none
    Face face = Face::detail;            ///< the smallest rendition it stands on
    std::optional<Condition> required;   ///< required when it holds
    Condition when;                      ///< the field belongs only when it holds
    std::optional<std::int64_t> minimum; ///< integers: value; text: code points; lists: items
    std::optional<std::int64_t> maximum;
    Pattern pattern;                              ///< text, url: for the whole value
    Word patternHelp;                             ///< what the pattern asks for, in words
    DatePrecision precision = DatePrecision::day; ///< the coarsest precision allowed
    std::vector<Choice> choices;
    bool isEither = false; ///< choices: any one of those chosen will do, so that "or" joins them
    std::vector<std::string> exclusive; ///< choices: members that stand alone ("none")
    std::vector<Field> fields;          ///< group: members; list: exactly one, the item
    std::vector<std::string> sameBy;    ///< list: members of the item, see sameItems()
    std::vector<Source> sources;

    [[nodiscard]] Shape shape() const { return traitsOf(kind).shape; }
    [[nodiscard]] const Choice *choice(std::string_view choiceId) const;
};

struct Section {
    std::string id;
    Word title;
    Word help;
    std::vector<Field> fields;
};

} // namespace updatefacts
