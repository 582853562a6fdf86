// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"
#include "document/tree/YamlComments.h"

#include <string>

namespace updatefacts {

/// Writes values as YAML in block style, two columns a level, with the comments that stand at
/// them.
class YamlWriter {
  public:
    /// comments must outlive this.
    explicit YamlWriter(const YamlComments &comments) : m_comments(comments) {}

    /// "key: value" with the comments above it; the pointer is the member's.
    void writeMember(const Member &member, const Pointer &pointer, std::size_t indent);
    /// The whole document when it is no map.
    void writeRoot(const Value &root);
    void writeLines(const CommentLines &lines, std::size_t indent);
    /// A blank line, unless nothing or a blank line stands before.
    void separate();

    [[nodiscard]] std::string take() { return std::move(m_text); }

  private:
    void writeList(const std::vector<Value> &list, const Pointer &pointer, std::size_t indent);
    void writeMap(const std::vector<Member> &map, const Pointer &pointer, std::size_t indent);
    void writeItem(const Value &value, const Pointer &pointer, std::size_t indent);
    void writeAbove(const Pointer &pointer, std::size_t indent);
    void writeAboveFirst(const Value &item, const Pointer &pointer, std::size_t indent);
    void beginLine(std::size_t indent);
    void endLine(const Pointer &pointer);

    const YamlComments &m_comments;
    std::string m_text;
    bool m_inLine = false; ///< the dash of a list item is written, its value follows
};

} // namespace updatefacts
