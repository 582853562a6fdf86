// SPDX-License-Identifier: MIT
#include "document/comments/CollectComments.h"

#include "document/text/SourceText.h"
#include "document/yaml/ScalarSource.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

/// Where a key or a list item begins.
struct Anchor {
    std::size_t offset = 0;
    Pointer pointer;
};

/// Bytes [begin, end) that belong to a scalar: a "#" in them begins no comment.
struct Span {
    std::size_t begin = 0, end = 0;
};

/// Both in the order of the text.
struct Structure {
    std::vector<Anchor> anchors;
    std::vector<Span> scalars;
};

class StructureReader {
  public:
    explicit StructureReader(const SourceText &source) : m_source(source) {}

    Structure read(const Value &root) && {
        add(root, {}, -1);
        return std::move(m_structure);
    }

  private:
    /// indent: the column, from 0, of the map or list around the value.
    void add(const Value &value, const Pointer &pointer, int indent) {
        if (value.isScalar() && !(value.kind == Value::Kind::null && value.scalar.empty()))
            addScalar(m_source.offsetOf(value.place), value.scalar, value.quoted, indent);
        const int inner = value.place.column - 1;
        for (std::size_t i = 0; i < value.list.size(); ++i) {
            const Value &item = value.list[i];
            m_structure.anchors.push_back({m_source.offsetOf(item.place), pointer.child(i)});
            add(item, pointer.child(i), inner);
        }
        for (const Member &member : value.map) {
            const std::size_t offset = m_source.offsetOf(member.keyPlace);
            m_structure.anchors.push_back({offset, pointer.child(member.key)});
            const char first = m_source.text()[offset];
            addScalar(offset, member.key, first == '"' || first == '\'', inner);
            add(member.value, pointer.child(member.key), inner);
        }
    }

    void addScalar(std::size_t offset, const std::string &value, bool quoted, int indent) {
        const ScalarSource source = locateScalar(m_source.text(), offset, value, quoted, indent);
        Span span{source.begin, source.end};
        if (source.style == ScalarSource::Style::block) // a comment may follow the "|"
            span.begin = std::min(m_source.text().find('\n', span.begin), span.end);
        m_structure.scalars.push_back(span);
    }

    const SourceText &m_source;
    Structure m_structure;
};

class Collector {
  public:
    Collector(const SourceText &source, Structure structure)
        : m_source(source), m_text(source.text()), m_structure(std::move(structure)) {}

    YamlComments collect() && {
        std::size_t scalar = 0;
        for (std::size_t at = m_text.find('#'); at != npos; at = m_text.find('#', at)) {
            const auto &scalars = m_structure.scalars;
            while (scalar < scalars.size() && scalars[scalar].end <= at)
                ++scalar;
            if (scalar < scalars.size() && scalars[scalar].begin <= at) {
                at = scalars[scalar].end;
                continue;
            }
            const std::size_t end = std::min(m_text.find_first_of("\r\n", at), m_text.size());
            add(at, end);
            at = end;
        }
        passAnchors(m_text.size());
        m_comments.end = std::move(m_pending);
        return std::move(m_comments);
    }

  private:
    void add(std::size_t begin, std::size_t end) {
        passAnchors(begin);
        const std::string comment(m_text.substr(begin, end - begin));
        if (m_last && !isInItsOwnLine(begin)) {
            Comment &behind = m_comments.at[m_last->pointer].behind;
            if (behind.text.empty())
                behind = {comment, m_source.placeOf(begin)};
            else
                behind.text += ' ' + comment;
            return;
        }
        m_pending.push_back({comment, m_source.placeOf(begin)});
        if (isBlankLineBelow(end))
            m_pending.emplace_back();
    }

    /// Whether nothing stands before it in its line but the dash of a list item after it.
    [[nodiscard]] bool isInItsOwnLine(std::size_t begin) const {
        const std::size_t lineEnd = m_text.rfind('\n', begin);
        const std::size_t line = lineEnd == npos ? 0 : lineEnd + 1;
        const bool onlyDashes = m_text.substr(line, begin - line).find_first_not_of(" \t-") == npos;
        return onlyDashes && !(m_last && m_last->offset >= line);
    }

    [[nodiscard]] bool isBlankLineBelow(std::size_t end) const {
        const std::size_t next = m_text.find('\n', end);
        if (next == npos)
            return false;
        const std::size_t text = m_text.find_first_not_of(" \t\r", next + 1);
        return text != npos && m_text[text] == '\n';
    }

    /// Gives the comments before the next anchor to it, if it begins before the offset.
    void passAnchors(std::size_t offset) {
        for (; m_next < m_structure.anchors.size(); ++m_next) {
            const Anchor &anchor = m_structure.anchors[m_next];
            if (anchor.offset >= offset)
                return;
            if (!m_last)
                takeTop();
            m_last = anchor;
            if (m_pending.empty())
                continue;
            m_comments.at[anchor.pointer].above = std::exchange(m_pending, {});
        }
    }

    /// Down to the last blank line: what follows it belongs to the first key.
    void takeTop() {
        const auto blank =
            std::ranges::find(m_pending.rbegin(), m_pending.rend(), std::string(), &Comment::text);
        m_comments.top.assign(m_pending.begin(), blank.base());
        m_pending.erase(m_pending.begin(), blank.base());
    }

    static constexpr auto npos = std::string_view::npos;

    const SourceText &m_source;
    std::string_view m_text;
    Structure m_structure;
    std::size_t m_next = 0; ///< the anchor after the text looked at
    std::optional<Anchor> m_last;
    CommentLines m_pending; ///< comments whose anchor is still to come
    YamlComments m_comments;
};

} // namespace

YamlComments collectComments(const Document &document) {
    const SourceText source(document.text);
    return Collector(source, StructureReader(source).read(document.root)).collect();
}

} // namespace updatefacts
