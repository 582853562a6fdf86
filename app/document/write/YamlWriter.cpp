// SPDX-License-Identifier: MIT
#include "document/write/YamlWriter.h"

#include "document/write/WriteScalar.h"

namespace updatefacts {

namespace {

bool isEmptyOrScalar(const Value &value) {
    return value.list.empty() && value.map.empty();
}

std::string inOneLine(const Value &value) {
    if (value.kind == Value::Kind::list)
        return "[]";
    return value.kind == Value::Kind::map ? "{}" : writeScalar(value);
}

} // namespace

void YamlWriter::writeRoot(const Value &root) {
    if (isEmptyOrScalar(root))
        m_text += inOneLine(root) + '\n';
    else if (root.kind == Value::Kind::list)
        writeList(root.list, {}, 0);
    else
        writeMap(root.map, {}, 0);
}

void YamlWriter::writeMember(const Member &member, const Pointer &pointer, std::size_t indent) {
    writeAbove(pointer, indent);
    beginLine(indent);
    m_text += writeKey(member.key) + ':';
    const Value &value = member.value;
    if (isEmptyOrScalar(value))
        m_text += ' ' + inOneLine(value);
    endLine(pointer);
    writeList(value.list, pointer, indent + 2);
    writeMap(value.map, pointer, indent + 2);
}

void YamlWriter::writeMap(const std::vector<Member> &map, const Pointer &pointer,
                          std::size_t indent) {
    for (const Member &member : map)
        writeMember(member, pointer.child(member.key), indent);
}

void YamlWriter::writeList(const std::vector<Value> &list, const Pointer &pointer,
                           std::size_t indent) {
    for (std::size_t i = 0; i < list.size(); ++i)
        writeItem(list[i], pointer.child(i), indent);
}

void YamlWriter::writeItem(const Value &value, const Pointer &pointer, std::size_t indent) {
    writeAbove(pointer, indent);
    writeAboveFirst(value, pointer, indent);
    beginLine(indent);
    m_text += "- ";
    if (isEmptyOrScalar(value)) {
        m_text += inOneLine(value);
        endLine(pointer);
        return;
    }
    m_inLine = true;
    writeList(value.list, pointer, indent + 2);
    writeMap(value.map, pointer, indent + 2);
}

/// The first of an item's own items or keys stands in the item's line: what belongs above it, or
/// behind the item, goes above the line.
void YamlWriter::writeAboveFirst(const Value &item, const Pointer &pointer, std::size_t indent) {
    if (isEmptyOrScalar(item) || m_inLine)
        return;
    if (const auto found = m_comments.at.find(pointer);
        found != m_comments.at.end() && !found->second.behind.text.empty())
        writeLines({found->second.behind}, indent);
    const bool isList = item.kind == Value::Kind::list;
    const Pointer first = isList ? pointer.child(std::size_t{0}) : pointer.child(item.map[0].key);
    writeAbove(first, indent);
    if (isList)
        writeAboveFirst(item.list[0], first, indent);
}

void YamlWriter::writeAbove(const Pointer &pointer, std::size_t indent) {
    const auto found = m_comments.at.find(pointer);
    if (found != m_comments.at.end() && !m_inLine)
        writeLines(found->second.above, indent);
}

void YamlWriter::writeLines(const CommentLines &lines, std::size_t indent) {
    for (const Comment &line : lines) {
        if (line.text.empty())
            separate();
        else
            m_text += std::string(indent, ' ') + line.text + '\n';
    }
}

void YamlWriter::separate() {
    if (!m_text.empty() && !m_text.ends_with("\n\n"))
        m_text += '\n';
}

void YamlWriter::beginLine(std::size_t indent) {
    if (!m_inLine)
        m_text += std::string(indent, ' ');
    m_inLine = false;
}

void YamlWriter::endLine(const Pointer &pointer) {
    const auto found = m_comments.at.find(pointer);
    if (found != m_comments.at.end() && !found->second.behind.text.empty())
        m_text += "  " + found->second.behind.text;
    m_text += '\n';
}

} // namespace updatefacts
