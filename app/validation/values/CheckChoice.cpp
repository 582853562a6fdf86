// SPDX-License-Identifier: MIT
#include "validation/text/ClosestWord.h"
#include "validation/values/FieldCheck.h"

#include <algorithm>

namespace updatefacts {

namespace {

std::string listed(const std::vector<std::string> &words) {
    std::string result;
    for (const std::string &word : words)
        result += (result.empty() ? "" : ", ") + word;
    return result;
}

/// What was meant by a value that is no choice; true and false stand for yes and no.
std::string mendFor(const FieldCheck &check) {
    std::vector<std::string> ids;
    for (const Choice &choice : check.field.choices)
        ids.push_back(choice.id);
    if (check.value.kind == Value::Kind::boolean)
        if (const Choice *meant = check.field.choice(check.value.boolean ? "yes" : "no"))
            return "Write \"" + meant->id + "\".";
    const std::string meant = closestWord(check.value.scalar, ids);
    return meant.empty() ? "Write one of: " + listed(ids) + "." : didYouMean(meant);
}

/// Whether the scalar is one of the field's choices; else says so.
bool isChoice(const FieldCheck &check) {
    if (check.field.choice(check.value.scalar))
        return true;
    check.error("choice.unknown",
                shown(check.value.scalar) + " is not one of the choices of " + check.name() + ".",
                mendFor(check));
    return false;
}

void checkItems(const FieldCheck &check) {
    std::vector<std::string> chosen;
    for (std::size_t i = 0; i < check.value.list.size(); ++i) {
        const Value &item = check.value.list[i];
        if (!item.isScalar()) {
            check.report.error("value.kind", check.pointer.child(i),
                               "A choice of " + check.name() + " should stand here, but this is " +
                                   std::string(kindName(item)) + ".",
                               "Write one choice after each hyphen.");
            continue;
        }
        const Pointer pointer = check.pointer.child(i);
        if (!check.field.choice(item.scalar)) {
            check.report.error("choice.unknown", pointer,
                               shown(item.scalar) + " is not one of the choices of " +
                                   check.name() + ".",
                               mendFor(check.at(check.field, item, check.pointer)));
        } else if (std::ranges::find(chosen, item.scalar) != chosen.end()) {
            check.report.error("choice.twice", pointer,
                               "\"" + item.scalar + "\" stands twice in " + check.name() + ".",
                               "Take one of them out.");
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
                           "\"" + id + "\" cannot stand beside other choices of " + check.name() +
                               ".",
                           "Take \"" + id + "\" out, or all the others.");
        return;
    }
}

} // namespace

void checkChoice(const FieldCheck &check) {
    if (check.value.isScalar())
        (void)isChoice(check);
    else
        check.error("value.kind",
                    check.name() + " should be one choice, but this is " +
                        std::string(kindName(check.value)) + ".",
                    "Write one choice after the colon.");
}

void checkChoices(const FieldCheck &check) {
    if (check.value.kind == Value::Kind::list) {
        checkItems(check);
        checkExclusive(check);
        return;
    }
    if (!check.value.isScalar() || isChoice(check))
        check.error("value.kind", check.name() + " should be a list.",
                    check.value.isScalar()
                        ? "Write it in square brackets: [" + check.value.scalar + "]."
                        : "Write one choice after each hyphen.");
}

} // namespace updatefacts
