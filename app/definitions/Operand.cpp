// SPDX-License-Identifier: MIT
#include "definitions/Operand.h"

#include "document/text/SplitText.h"

#include <utility>

namespace updatefacts {

namespace {

std::string joined(const std::vector<std::string> &tokens) {
    std::string result;
    for (const std::string &token : tokens)
        result += (result.empty() ? "" : "/") + token;
    return result;
}

Pointer pathOf(std::string_view text) {
    Pointer result;
    for (const std::string_view token : splitText(text, '/'))
        result = result.child(token);
    return result;
}

} // namespace

Operand Operand::parse(std::string_view text) {
    if (const auto date = PartialDate::parse(text))
        return {Source::date, {}, date};
    if (text == "today")
        return {Source::today, {}, {}};
    if (text == "tomorrow")
        return {Source::tomorrow, {}, {}};
    if (text == "version")
        return {Source::version, {}, {}};
    if (text == "earlier_hash")
        return {Source::earlierFingerprint, {}, {}};
    for (const auto &[prefix, source] :
         {std::pair("earlier/item/", Source::earlierItem),
          std::pair("earlier/", Source::earlierField), std::pair("item/", Source::itemField)})
        if (text.starts_with(prefix))
            return {source, pathOf(text.substr(std::string_view(prefix).size())), {}};
    return {Source::field, pathOf(text), {}};
}

bool Operand::isField() const {
    return source == Source::field || isOfItem() || isEarlier();
}

bool Operand::isOfItem() const {
    return source == Source::itemField || source == Source::earlierItem;
}

bool Operand::isEarlier() const {
    return source == Source::earlierField || source == Source::earlierItem;
}

std::string Operand::toString() const {
    switch (source) {
    case Source::field:
        return joined(field.tokens());
    case Source::itemField:
        return "item/" + joined(field.tokens());
    case Source::earlierField:
        return "earlier/" + joined(field.tokens());
    case Source::earlierItem:
        return "earlier/item/" + joined(field.tokens());
    case Source::earlierFingerprint:
        return "earlier_hash";
    case Source::today:
        return "today";
    case Source::tomorrow:
        return "tomorrow";
    case Source::version:
        return "version";
    case Source::date:
        return date->toString();
    }
    return {};
}

const Value *find(const Operand &operand, const Scope &scope) {
    switch (operand.source) {
    case Operand::Source::field:
        return scope.root.at(operand.field);
    case Operand::Source::itemField:
        return scope.item ? scope.item->at(operand.field) : nullptr;
    case Operand::Source::earlierField:
        return scope.earlier ? scope.earlier->at(operand.field) : nullptr;
    case Operand::Source::earlierItem:
        return scope.earlierItem ? scope.earlierItem->at(operand.field) : nullptr;
    default:
        return nullptr;
    }
}

std::optional<Pointer> pointerOf(const Operand &operand, const Scope &scope) {
    if (operand.source == Operand::Source::field)
        return operand.field;
    if (operand.source != Operand::Source::itemField)
        return std::nullopt;
    Pointer result = scope.itemPointer;
    if (!scope.item)
        return result;
    for (const std::string &token : operand.field.tokens())
        result = result.child(token);
    return result;
}

} // namespace updatefacts
