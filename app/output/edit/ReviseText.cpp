// SPDX-License-Identifier: MIT
#include "output/edit/ReviseText.h"

#include "disclosure/Seal.h"
#include "document/comments/RewriteYaml.h"
#include "document/text/SourceText.h"
#include "document/tree/SameData.h"
#include "document/write/EditScalar.h"
#include "document/write/WriteScalar.h"
#include "output/edit/OrderOfKeys.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

Member markOf(const char *key, Value::Kind kind, std::string scalar) {
    Member mark{key, {}, {}};
    mark.value.kind = kind;
    mark.value.scalar = std::move(scalar);
    return mark;
}

/// In the order in which they stand in a file.
std::vector<Member> membersOf(const RevisionMarks &marks) {
    Member revision = markOf("revision", Value::Kind::integer, std::to_string(marks.revision));
    revision.value.integer = marks.revision;
    std::vector<Member> members = {std::move(revision),
                                   markOf("last_updated", Value::Kind::text, marks.lastUpdated)};
    if (!marks.supersedes.empty())
        members.push_back(markOf("supersedes", Value::Kind::text, marks.supersedes));
    return members;
}

/// A mark that is not there comes after the one before it.
void put(Value &root, const std::vector<Member> &marks) {
    auto next = root.map.begin();
    for (const Member &mark : marks) {
        auto found = std::ranges::find(root.map, mark.key, &Member::key);
        if (found == root.map.end()) {
            found = root.map.insert(next, mark);
            found->keyPlace = found->value.place = root.place;
        } else {
            const Place place = found->value.place;
            found->value = mark.value;
            found->value.place = place;
        }
        next = found + 1;
    }
}

/// The text with a line for the mark, below the line on which the value before it begins.
std::string withLine(const Document &document, const Member &mark, const Value *before) {
    const std::string &text = document.text;
    const std::size_t end =
        before ? text.find('\n', SourceText(text).offsetOf(before->place)) : std::string::npos;
    const bool isLast = before && end == std::string::npos;
    const std::size_t at = isLast ? text.size() : end + 1; // npos + 1: the beginning
    const bool hasReturns = at >= 2 && text[at - 2] == '\r';
    const std::string lineEnd = hasReturns ? "\r\n" : "\n";
    const auto indent = static_cast<std::size_t>(std::max(document.root.place.column, 1)) - 1;
    return text.substr(0, at) + (isLast ? lineEnd : "") + std::string(indent, ' ') +
           writeKey(mark.key) + ": " + writeScalar(mark.value) + lineEnd + text.substr(at);
}

/// The text with the marks in place; nothing where it is written so that this cannot be done.
std::optional<std::string> edited(Document document, const std::vector<Member> &marks,
                                  const Value &wanted) {
    const Value *before = nullptr;
    for (const Member &mark : marks) {
        auto text = document.root.find(mark.key)
                        ? editScalar(document, Pointer().child(mark.key), mark.value)
                        : withLine(document, mark, before);
        if (!text)
            return std::nullopt;
        document = readYaml(std::move(*text), document.file);
        before = document.root.find(mark.key);
        if (hasError(document.findings) || !before)
            return std::nullopt;
    }
    return sameData(document.root, wanted) ? std::optional(document.text) : std::nullopt;
}

} // namespace

Document revised(Document document, const RevisionMarks &marks) {
    document.text = withoutSeal(document.text);
    if (document.root.kind == Value::Kind::map)
        put(document.root, membersOf(marks));
    return document;
}

RevisedText reviseText(const Document &published, const RevisionMarks &marks) {
    const Document document = readYaml(withoutSeal(published.text), published.file);
    const Value wanted = revised(document, marks).root;
    if (auto text = edited(document, membersOf(marks), wanted))
        return {std::move(*text), {}};
    RewrittenYaml rewritten = rewriteYaml(document, wanted, orderOfKeys(wanted));
    return {std::move(rewritten.text), std::move(rewritten.lost)};
}

} // namespace updatefacts
