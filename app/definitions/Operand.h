// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "document/tree/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// What a condition or a rule looks at, as the definitions write it: "support_end",
/// "hardware_replacement/until", "item/expires", "earlier/support_end", "earlier/item/support_end",
/// "today", "tomorrow", "2027-12-11".
struct Operand {
    enum class Source {
        field,              ///< of the disclosure
        itemField,          ///< of the list item a rule with `each`, or `some`, looks at
        earlierField,       ///< of the revision before this one
        earlierItem,        ///< of the same item of the list in the revision before this one
        earlierFingerprint, ///< of the revision before this one
        today,
        tomorrow, ///< the latest day that it is anywhere on earth
        version,  ///< of the definitions
        date      ///< written out
    };

    Source source = Source::field;
    Pointer field; ///< itemField, earlierItem: from the item; earlierField: from its root
    std::optional<PartialDate> date; ///< Source::date

    /// What the text means; whether there is such a field is another question.
    [[nodiscard]] static Operand parse(std::string_view text);
    [[nodiscard]] bool isField() const;
    /// Whether it is a field of a list's item, of this revision or of the one before it.
    [[nodiscard]] bool isOfItem() const;
    /// Whether it is a field of the revision before this one.
    [[nodiscard]] bool isEarlier() const;
    [[nodiscard]] std::string toString() const;

    bool operator==(const Operand &) const = default;
};

/// The documents in which operands are looked up.
struct Scope {
    const Value &root;
    const Value *earlier = nullptr;     ///< root of the revision before this one
    const Value *item = nullptr;        ///< of a list; null where only the earlier one is there
    Pointer itemPointer{};              ///< where the item stands; where there is none, its list
    const Value *earlierItem = nullptr; ///< the same item in the revision before this one
};

/// The value of a field operand; null when absent or when the operand is no field.
[[nodiscard]] const Value *find(const Operand &operand, const Scope &scope);
/// Where a field of this disclosure stands; nothing for any other operand.
[[nodiscard]] std::optional<Pointer> pointerOf(const Operand &operand, const Scope &scope);

} // namespace updatefacts
