// SPDX-License-Identifier: MIT
#include "document/comments/MoveComments.h"

#include "document/text/ShortenText.h"
#include "document/tree/SameData.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace updatefacts {

namespace {

/// For each item of one list its index in the other.
using Matches = std::vector<std::optional<std::size_t>>;

/// The items with the same data, each once and in order; when the lists are of one length, those
/// left over are taken for each other, in order.
Matches matchItems(const std::vector<Value> &before, const std::vector<Value> &after) {
    Matches matches(before.size());
    std::vector<bool> isTaken(after.size());
    const auto match = [&](const auto &fits) {
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t j = 0; j < after.size() && !matches[i]; ++j)
                if (!isTaken[j] && fits(before[i], after[j])) {
                    matches[i] = j;
                    isTaken[j] = true;
                }
    };
    match(sameData);
    if (before.size() == after.size())
        match([](const Value &, const Value &) { return true; });
    return matches;
}

Place firstPlace(const ValueComments &comments) {
    return comments.above.empty() ? comments.behind.place : comments.above.front().place;
}

class Mover {
  public:
    Mover(YamlComments comments, const Value &before, const Value &after, Findings &lost)
        : m_old(std::move(comments)), m_before(before), m_after(after), m_lost(lost) {}

    YamlComments move() && {
        m_new.top = std::move(m_old.top);
        using Entry = std::pair<Pointer, ValueComments>;
        std::vector<Entry> entries(m_old.at.begin(), m_old.at.end());
        std::ranges::sort(entries, {}, [](const Entry &entry) { return firstPlace(entry.second); });
        for (auto &[pointer, comments] : entries) {
            if (const auto found = moved(pointer))
                join(m_new.at[*found], comments);
            else
                place(pointer, comments);
        }
        m_new.end.insert(m_new.end.end(), m_old.end.begin(), m_old.end.end());
        while (!m_new.end.empty() && m_new.end.back().text.empty())
            m_new.end.pop_back();
        return std::move(m_new);
    }

  private:
    /// What the pointer into the old value leads to in the new one.
    std::optional<Pointer> moved(const Pointer &pointer) {
        const Value *before = &m_before;
        const Value *after = &m_after;
        Pointer result;
        for (const std::string &token : pointer.tokens()) {
            if (before->kind != after->kind)
                return std::nullopt;
            if (before->kind == Value::Kind::map) {
                before = before->find(token);
                after = after->find(token);
                result = result.child(token);
            } else {
                const std::size_t index = std::stoul(token);
                const auto match = matchesOf(*before, *after)[index];
                before = &before->list[index];
                after = match ? &after->list[*match] : nullptr;
                result = result.child(match.value_or(0));
            }
            if (!after)
                return std::nullopt;
        }
        return result;
    }

    const Matches &matchesOf(const Value &before, const Value &after) {
        const auto [found, isNew] = m_matches.try_emplace(&before);
        if (isNew)
            found->second = matchItems(before.list, after.list);
        return found->second;
    }

    static void join(ValueComments &target, const ValueComments &comments) {
        target.above.insert(target.above.end(), comments.above.begin(), comments.above.end());
        target.behind = comments.behind;
    }

    /// Comments of a key that is gone: those apart from it stay above the next one.
    void place(const Pointer &pointer, const ValueComments &comments) {
        const CommentLines &above = comments.above;
        auto own =
            std::ranges::find(above.rbegin(), above.rend(), std::string(), &Comment::text).base();
        if (pointer.tokens().size() == 1)
            keep(pointer.tokens().front(), {above.begin(), own});
        else
            own = above.begin();
        std::for_each(own, above.end(), [&](const Comment &comment) { lose(comment, pointer); });
        lose(comments.behind, pointer);
    }

    void lose(const Comment &comment, const Pointer &pointer) {
        if (comment.text.empty())
            return;
        m_lost.push_back(makeFinding(Severity::warning, "yaml.comment_lost", comment.place, pointer,
                                     {argument::text("comment", comment.text)}));
    }

    void keep(const std::string &key, const CommentLines &lines) {
        auto next = std::ranges::find(m_before.map, key, &Member::key);
        while (next != m_before.map.end() && !m_after.find(next->key))
            ++next;
        CommentLines &target =
            next == m_before.map.end() ? m_new.end : m_new.at[Pointer().child(next->key)].above;
        target.insert(target.end(), lines.begin(), lines.end());
    }

    YamlComments m_old, m_new;
    std::map<const Value *, Matches> m_matches; ///< by the old list
    const Value &m_before;
    const Value &m_after;
    Findings &m_lost;
};

} // namespace

YamlComments moveComments(YamlComments comments, const Value &before, const Value &after,
                          Findings &lost) {
    return Mover(std::move(comments), before, after, lost).move();
}

} // namespace updatefacts
