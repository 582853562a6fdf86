// SPDX-License-Identifier: MIT
#include "validation/report/Report.h"

#include "definitions/Condition.h"

#include <algorithm>

namespace updatefacts {

namespace {

Pointer parentOf(const Pointer &pointer) {
    return Pointer({pointer.tokens().begin(), pointer.tokens().end() - 1});
}

/// The place of the key, or of a list item's first character; of the key of the map in which it
/// should stand when it is missing.
Place keyPlaceOf(const Value &root, const Pointer &pointer) {
    if (pointer.tokens().empty())
        return root.place;
    const Value *parent = root.at(parentOf(pointer));
    const Member *member = parent ? parent->member(pointer.tokens().back()) : nullptr;
    if (member)
        return member->keyPlace;
    const Value *item = root.at(pointer);
    return item ? item->place : keyPlaceOf(root, parentOf(pointer));
}

Place placeOfAnswer(const Value &root, const Pointer &pointer) {
    const Value *value = root.at(pointer);
    if (value && value->isScalar() && saysSomething(value))
        return value->place;
    return keyPlaceOf(root, pointer);
}

/// Whether one of the two leads to, or through, the other.
bool onOneWay(const Pointer &first, const Pointer &second) {
    const auto &a = first.tokens();
    const auto &b = second.tokens();
    return std::equal(a.begin(), a.begin() + static_cast<long>(std::min(a.size(), b.size())),
                      b.begin());
}

} // namespace

void Report::add(Severity severity, std::string_view message, const Pointer &pointer,
                 ArgumentList arguments) {
    m_findings.push_back(makeFinding(severity, message, placeOfAnswer(m_root, pointer), pointer,
                                     std::move(arguments)));
    m_findings.back().file = m_file;
}

void Report::error(std::string_view message, const Pointer &pointer, ArgumentList arguments) {
    add(Severity::error, message, pointer, std::move(arguments));
    m_wrong.push_back(pointer);
}

void Report::errorAtKey(std::string_view message, const Pointer &pointer, ArgumentList arguments) {
    error(message, pointer, std::move(arguments));
    m_findings.back().place = keyPlaceOf(m_root, pointer);
}

void Report::errorAt(Place place, std::string_view message, const Pointer &pointer,
                     ArgumentList arguments) {
    error(message, pointer, std::move(arguments));
    m_findings.back().place = place;
}

bool Report::isWrong(const Pointer &pointer) const {
    return std::ranges::any_of(m_wrong,
                               [&](const Pointer &wrong) { return onOneWay(wrong, pointer); });
}

} // namespace updatefacts
