// SPDX-License-Identifier: MIT
#include "definitions/SameItems.h"

#include <algorithm>
#include <span>
#include <string>

namespace updatefacts {

namespace {

using Members = std::span<const std::string>;

bool saysText(const Value &value, const std::string &text) {
    return value.kind == Value::Kind::map
               ? std::ranges::any_of(
                     value.map, [&](const Member &member) { return member.value.scalar == text; })
               : value.scalar == text;
}

bool saySame(const Value *a, const Value *b) {
    if (!a || !b)
        return a == b;
    if (a->kind != Value::Kind::map)
        return saysText(*b, a->scalar);
    return std::ranges::any_of(
        a->map, [&](const Member &member) { return saysText(*b, member.value.scalar); });
}

bool agree(const Value &a, const Value &b, Members members) {
    return std::ranges::all_of(members, [&](const std::string &member) {
        return saySame(a.find(member), b.find(member));
    });
}

class Pairing {
  public:
    Pairing(const Value *now, const Value *earlier) {
        for (std::size_t i = 0; now && i < now->list.size(); ++i)
            m_pairs.push_back({&now->list[i], i, nullptr});
        for (std::size_t i = 0; earlier && i < earlier->list.size(); ++i)
            m_left.push_back(&earlier->list[i]);
    }

    /// Each with the first that agrees.
    void pairAlike(Members members) {
        for (SameItem &pair : m_pairs) {
            const auto same = std::ranges::find_if(
                m_left, [&](const Value *item) { return agree(*pair.now, *item, members); });
            if (pair.earlier || same == m_left.end())
                continue;
            pair.earlier = *same;
            m_left.erase(same);
        }
    }

    /// The only one of its kind that is left on each side.
    void pairOnly(Members kind) {
        for (SameItem &pair : m_pairs) {
            const auto isLike = [&](const Value *item) { return agree(*pair.now, *item, kind); };
            const auto isRival = [&](const SameItem &other) {
                return !other.earlier && agree(*pair.now, *other.now, kind);
            };
            if (!pair.earlier && std::ranges::count_if(m_left, isLike) == 1 &&
                std::ranges::count_if(m_pairs, isRival) == 1)
                pair.earlier = *std::ranges::find_if(m_left, isLike);
        }
        for (const SameItem &pair : m_pairs)
            std::erase(m_left, pair.earlier);
    }

    std::vector<SameItem> take() && {
        for (const Value *item : m_left)
            m_pairs.push_back({nullptr, 0, item});
        return std::move(m_pairs);
    }

  private:
    std::vector<SameItem> m_pairs;
    std::vector<const Value *> m_left; ///< of the earlier ones
};

} // namespace

std::vector<SameItem> sameItems(const Field &list, const Value *now, const Value *earlier) {
    Pairing pairing(now, earlier);
    if (const Members members(list.sameBy); !members.empty()) {
        pairing.pairAlike(members);
        pairing.pairOnly(members.first(1));
    }
    return std::move(pairing).take();
}

} // namespace updatefacts
