// SPDX-License-Identifier: MIT
#include "desktop/files/FieldDifferences.h"

#include "document/tree/SameData.h"

#include <algorithm>

namespace updatefacts {

namespace {

bool isListOfScalars(const Value &value) {
    return value.kind == Value::Kind::list && std::ranges::all_of(value.list, &Value::isScalar);
}

std::string comparedText(const Value &value) {
    std::string text;
    for (const Value &item : value.list)
        text += (text.empty() ? "" : ", ") + item.scalar;
    return value.isScalar() ? value.scalar : text;
}

class Comparison {
  public:
    std::vector<FieldDifference> take() && { return std::move(m_found); }

    void compare(const Value *first, const Value *second, const Pointer &pointer) {
        static const Value nothing;
        const Value &a = first ? *first : nothing;
        const Value &b = second ? *second : nothing;
        if (first && second && sameData(a, b))
            return;
        const bool isPlain =
            (a.isScalar() || isListOfScalars(a)) && (b.isScalar() || isListOfScalars(b));
        if (isPlain)
            m_found.push_back({pointer, comparedText(a), comparedText(b)});
        else
            compareInside(a, b, pointer);
    }

  private:
    void compareInside(const Value &a, const Value &b, const Pointer &pointer) {
        if (!a.isScalar() && b.kind != a.kind && !b.isScalar()) { // a list here, a group there
            compareInside(a, {}, pointer);
            return compareInside({}, b, pointer);
        }
        for (const Member &member : a.map)
            compare(&member.value, b.find(member.key), pointer.child(member.key));
        for (const Member &member : b.map)
            if (!a.find(member.key))
                compare(nullptr, &member.value, pointer.child(member.key));
        for (std::size_t i = 0; i < std::max(a.list.size(), b.list.size()); ++i)
            compare(i < a.list.size() ? &a.list[i] : nullptr,
                    i < b.list.size() ? &b.list[i] : nullptr, pointer.child(i));
        for (const Value *value : {&a, &b})
            if (value->isScalar() && !value->scalar.empty())
                m_found.push_back({pointer, comparedText(a), comparedText(b)});
    }

    std::vector<FieldDifference> m_found;
};

} // namespace

std::vector<FieldDifference> differencesOf(const Value &first, const Value &second) {
    Comparison comparison;
    comparison.compare(&first, &second, {});
    return std::move(comparison).take();
}

} // namespace updatefacts
