// SPDX-License-Identifier: MIT
#include "definitions/Operand.h"

namespace updatefacts {

namespace {

std::string joined(const std::vector<std::string> &tokens) {
    std::string result;
    for (const std::string &token : tokens)
        result += (result.empty() ? "" : "/") + token;
    return result;
}

} // namespace

std::string Operand::toString() const {
    switch (source) {
    case Source::field:
        return joined(field.tokens());
    case Source::itemField:
        return "item/" + joined(field.tokens());
    case Source::earlierField:
        return "earlier/" + joined(field.tokens());
    case Source::earlierHash:
        return "earlier_hash";
    case Source::today:
        return "today";
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
    for (const std::string &token : operand.field.tokens())
        result = result.child(token);
    return result;
}

} // namespace updatefacts
