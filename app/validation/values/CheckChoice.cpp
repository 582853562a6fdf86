// SPDX-License-Identifier: MIT
#include "validation/text/ClosestWord.h"
#include "validation/values/FieldCheck.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The choice that was meant by a value that is none; true and false stand for yes and no. Empty
/// when nobody can tell.
std::string meantBy(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::boolean)
        if (const Choice *meant = check.field.choice(check.value.boolean ? "yes" : "no"))
            return meant->id;
    return closestWord(check.value.scalar, answersOf(check, Argument::Joined::byComma).values);
}

void reportUnknown(const FieldCheck &check, const Pointer &pointer) {
    const std::string meant = meantBy(check);
    check.report.error(meant.empty() ? "choice.unknown:any" : "choice.unknown:meant", pointer,
                       {argument::text("value", check.value.scalar),
                        argument::field("question", check.pointer),
                        argument::answer("meant", check.pointer, meant),
                        answersOf(check, Argument::Joined::byComma)});
}

/// Whether the scalar is one of the field's choices; else says so.
bool isChoice(const FieldCheck &check) {
    if (check.field.choice(check.value.scalar))
        return true;
    reportUnknown(check, check.pointer);
    return false;
}

void checkItems(const FieldCheck &check) {
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < check.value.list.size(); ++i) {
        const Value &item = check.value.list[i];
        if (!item.isScalar()) {
            check.report.error("value.kind:choice_item", check.pointer.child(i),
                               {argument::field("question", check.pointer), kindOf(item)});
            continue;
        }
        const Pointer pointer = check.pointer.child(i);
        if (!check.field.choice(item.scalar)) {
            reportUnknown(check.at(item, check.pointer), pointer);
        } else if (std::ranges::find(chosen, item.scalar) != chosen.end()) {
            check.report.error("choice.twice", pointer,
                               {argument::answer("answer", check.pointer, item.scalar),
                                argument::field("question", check.pointer)});
        }
        chosen.push_back(item.scalar);
    }
}

void checkExclusive(const FieldCheck &check) {
    if (check.value.list.size() < 2)
        return;
    for (std::size_t i = 0; i < check.value.list.size(); ++i) {
        const std::string &id = check.value.list[i].scalar;
        if (std::ranges::find(check.field.exclusive, id) == check.field.exclusive.end())
            continue;
        check.report.error("choice.exclusive", check.pointer.child(i),
                           {argument::answer("answer", check.pointer, id),
                            argument::field("question", check.pointer)});
        return;
    }
}

} // namespace

void checkChoice(const FieldCheck &check) {
    if (check.value.isScalar())
        (void)isChoice(check);
    else
        check.error("value.kind:choice", {kindOf(check.value)});
}

void checkChoices(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::list) {
        checkItems(check);
        checkExclusive(check);
        return;
    }
    if (!check.value.isScalar() || isChoice(check))
        check.error(check.value.isScalar() ? "value.kind:lone_choice" : "value.kind:choices",
                    {argument::plain("written", check.value.scalar)});
}

} // namespace updatefacts
