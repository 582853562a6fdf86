// SPDX-License-Identifier: MIT
#include "document/write/WriteYaml.h"

#include "document/write/YamlWriter.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

CommentLines asComment(const std::vector<std::string> &lines) {
    CommentLines result;
    for (const std::string &line : lines) {
        assert(line.find('\n') == std::string::npos); // what followed it would be no comment
        result.push_back({line.empty() ? "#" : "# " + line, {}});
    }
    return result;
}

CommentLines commentedOut(const std::string &key, const Value &example) {
    const YamlComments none;
    YamlWriter writer(none);
    writer.writeMember({key, {}, example}, Pointer().child(key), 0);
    CommentLines result;
    std::string text = writer.take();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        result.push_back({"# " + text.substr(at, end - at), {}});
        at = end + 1;
    }
    return result;
}

class LayoutWriter {
  public:
    LayoutWriter(const Value &root, const YamlComments &comments)
        : m_root(root), m_comments(comments), m_writer(comments) {}

    std::string write(const YamlLayout &layout) && {
        m_writer.writeLines(asComment(layout.comment), 0);
        m_writer.writeLines(m_comments.top, 0);
        if (m_root.kind != Value::Kind::map || m_root.map.empty())
            m_writer.writeRoot(m_root);
        for (const YamlLayout::Group &group : layout.groups)
            writeGroup(group);
        m_isFirst = true; // what the layout does not name stands apart
        for (const Member &member : m_root.map)
            if (!m_written.contains(member.key))
                writeKey({member.key, {}, {}});
        if (!m_comments.end.empty())
            m_writer.separate();
        m_writer.writeLines(m_comments.end, 0);
        return m_writer.take();
    }

  private:
    [[nodiscard]] bool isWritten(const YamlLayout::Key &key) const {
        return m_root.find(key.key) || key.example;
    }

    void writeGroup(const YamlLayout::Group &group) {
        m_isFirst = true;
        if (std::ranges::none_of(group.keys, [&](const auto &key) { return isWritten(key); }))
            return;
        if (!group.comment.empty())
            m_writer.separate();
        m_writer.writeLines(asComment(group.comment), 0);
        for (const YamlLayout::Key &key : group.keys)
            if (isWritten(key))
                writeKey(key);
    }

    void writeKey(const YamlLayout::Key &key) {
        const Pointer pointer = Pointer().child(key.key);
        const auto found = m_comments.at.find(pointer);
        const bool hasComment =
            !key.comment.empty() || (found != m_comments.at.end() && !found->second.above.empty());
        if (std::exchange(m_isFirst, false) || hasComment)
            m_writer.separate();
        m_writer.writeLines(asComment(key.comment), 0);
        if (const Member *member = m_root.member(key.key))
            m_writer.writeMember(*member, pointer, 0);
        else
            m_writer.writeLines(commentedOut(key.key, *key.example), 0);
        m_written.insert(key.key);
    }

    const Value &m_root;
    const YamlComments &m_comments;
    YamlWriter m_writer;
    std::set<std::string> m_written;
    bool m_isFirst = true; ///< the next key begins a group
};

} // namespace

std::string writeYaml(const Value &root, const YamlLayout &layout, const YamlComments &comments) {
    return LayoutWriter(root, comments).write(layout);
}

} // namespace updatefacts
