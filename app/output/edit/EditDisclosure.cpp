// SPDX-License-Identifier: MIT
#include "output/edit/EditDisclosure.h"

#include "document/comments/RewriteYaml.h"
#include "document/tree/SameData.h"
#include "document/write/EditScalar.h"
#include "output/edit/OrderOfKeys.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// The fields that may stand side by side in the map at the pointer, in their order.
std::vector<std::string> orderAt(const Definitions &definitions, const Pointer &pointer) {
    std::vector<std::string> ids;
    if (pointer.tokens().empty())
        for (const Section &section : definitions.sections)
            for (const Field &field : section.fields)
                ids.push_back(field.id);
    else if (const Field *group = definitions.field(pointer))
        for (const Field &field : group->fields)
            ids.push_back(field.id);
    return ids;
}

/// After the last member that precedes the key in the definitions; unknown keys come last.
std::size_t placeFor(const Value &map, const std::string &key,
                     const std::vector<std::string> &order) {
    const auto own = std::ranges::find(order, key);
    if (own == order.end())
        return map.map.size();
    for (std::size_t i = map.map.size(); i > 0; --i)
        if (std::find(order.begin(), own, map.map[i - 1].key) != own)
            return i;
    return 0;
}

/// Makes one change, a token of its pointer at a time.
class Changer {
  public:
    Changer(const Definitions &definitions, const FieldChange &change)
        : m_definitions(definitions), m_change(change) {}

    void applyTo(Value &root) { change(root, {}, 0); }

  private:
    /// `node` stands at `pointer`; what is changed lies below it.
    void change(Value &node, const Pointer &pointer, std::size_t depth) {
        const std::string &token = m_change.pointer.tokens()[depth];
        const bool isLast = depth + 1 == m_change.pointer.tokens().size();
        if (isList(node, pointer))
            changeItem(node, pointer, depth, token, isLast);
        else
            changeMember(node, pointer, depth, token, isLast);
    }

    [[nodiscard]] bool isList(const Value &node, const Pointer &pointer) const {
        const Field *field = m_definitions.field(pointer);
        return field ? field->kind == Field::Kind::list || field->kind == Field::Kind::choices
                     : node.kind == Value::Kind::list;
    }

    void changeItem(Value &node, const Pointer &pointer, std::size_t depth,
                    const std::string &token, bool isLast) {
        if (node.kind != Value::Kind::list)
            node = Value{};
        node.kind = Value::Kind::list;
        const std::size_t index = std::min(std::stoul(token), node.list.size());
        if (index == node.list.size()) {
            if (isLast && !m_change.value)
                return;
            node.list.emplace_back();
        }
        if (!step(node.list[index], pointer.child(index), depth, isLast))
            node.list.erase(node.list.begin() + static_cast<std::ptrdiff_t>(index));
    }

    void changeMember(Value &node, const Pointer &pointer, std::size_t depth,
                      const std::string &token, bool isLast) {
        if (node.kind != Value::Kind::map)
            node = Value{};
        node.kind = Value::Kind::map;
        auto member = std::ranges::find(node.map, token, &Member::key);
        if (member == node.map.end()) {
            if (!m_change.value)
                return;
            const std::size_t place = placeFor(node, token, orderAt(m_definitions, pointer));
            member = node.map.insert(node.map.begin() + static_cast<std::ptrdiff_t>(place),
                                     Member{token, {}, {}});
        }
        if (!step(member->value, pointer.child(token), depth, isLast))
            node.map.erase(member);
    }

    /// Whether the value still says something to be kept.
    bool step(Value &value, const Pointer &pointer, std::size_t depth, bool isLast) {
        if (isLast) {
            if (m_change.value)
                value = *m_change.value;
            return m_change.value.has_value();
        }
        change(value, pointer, depth + 1);
        return value.isScalar() || !value.list.empty() || !value.map.empty();
    }

    const Definitions &m_definitions;
    const FieldChange &m_change;
};

/// Finds the one scalar in which two roots of the same shape differ.
class ScalarDifference {
  public:
    /// The pointer to it; nothing where the shape differs or several scalars do.
    static std::optional<Pointer> find(const Value &before, const Value &after) {
        ScalarDifference difference;
        difference.compare(before, after, {});
        if (difference.m_isMore || difference.m_found.size() != 1)
            return std::nullopt;
        return difference.m_found.front();
    }

  private:
    void compare(const Value &before, const Value &after, const Pointer &pointer) {
        if (before.isScalar() && after.isScalar()) {
            if (!sameData(before, after))
                m_found.push_back(pointer);
            return;
        }
        const auto sameKey = [](const Member &a, const Member &b) { return a.key == b.key; };
        m_isMore = m_isMore || before.kind != after.kind ||
                   before.list.size() != after.list.size() ||
                   !std::ranges::equal(before.map, after.map, sameKey);
        if (m_isMore)
            return;
        for (std::size_t i = 0; i < before.list.size(); ++i)
            compare(before.list[i], after.list[i], pointer.child(i));
        for (std::size_t i = 0; i < before.map.size(); ++i)
            compare(before.map[i].value, after.map[i].value, pointer.child(before.map[i].key));
    }

    std::vector<Pointer> m_found;
    bool m_isMore = false;
};

} // namespace

Value changedRoot(Value root, const Definitions &definitions,
                  const std::vector<FieldChange> &changes) {
    for (const FieldChange &change : changes)
        Changer(definitions, change).applyTo(root);
    return root;
}

EditedText editedText(const Document &document, const Value &root) {
    if (sameData(document.root, root))
        return {document.text, {}};
    if (const auto pointer = ScalarDifference::find(document.root, root))
        if (auto text = editScalar(document, *pointer, *root.at(*pointer)))
            return {*text, {}};
    RewrittenYaml rewritten = rewriteYaml(document, root, orderOfKeys(root));
    return {std::move(rewritten.text), std::move(rewritten.lost)};
}

} // namespace updatefacts
