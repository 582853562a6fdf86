// SPDX-License-Identifier: MIT
#include "document/write/EditScalar.h"

#include "document/text/SourceText.h"
#include "document/tree/SameData.h"
#include "document/write/ReplaceScalar.h"
#include "document/write/WriteScalar.h"
#include "document/yaml/ScalarSource.h"

#include <utility>

namespace updatefacts {

namespace {

/// A value, what holds it, and where.
struct Position {
    const Value *value = nullptr;
    const Value *parent = nullptr; ///< null: the value is the root
    std::string token;             ///< its key or index in the parent
    int indent = -1; ///< column, from 0, of the innermost map or list around it not in brackets
};

Position locate(const Document &document, const SourceText &source, const Pointer &pointer) {
    Position position;
    position.value = &document.root;
    bool inBrackets = false;
    Pointer way;
    for (const std::string &token : pointer.tokens()) {
        way = way.child(token);
        position.parent = std::exchange(position.value, document.root.at(way));
        position.token = token;
        if (!position.value)
            return {};
        const Place place = position.parent->place;
        const char first = source.text()[source.offsetOf(place)];
        inBrackets = inBrackets || first == '[' || first == '{';
        if (!inBrackets)
            position.indent = place.column - 1;
    }
    return position;
}

/// Where a value that is not written at all belongs: behind the colon of its key, or the dash.
std::size_t placeForMissing(const SourceText &source, const Position &position) {
    const std::string_view text = source.text();
    const std::size_t offset = source.offsetOf(position.value->place);
    if (position.parent->kind == Value::Kind::list)
        return offset + 1;
    const bool isQuoted = text[offset] == '"' || text[offset] == '\'';
    const ScalarSource key = locateScalar(text, offset, position.token, isQuoted, position.indent);
    return text.find(':', key.end) + 1;
}

std::string spliced(std::string_view text, std::size_t begin, std::size_t end,
                    const std::string &piece) {
    std::string result(text.substr(0, begin));
    return result.append(piece).append(text.substr(end));
}

/// The ways to write the new value, the best first.
std::vector<std::string> candidates(const SourceText &source, const Position &position,
                                    const Value &scalar) {
    const std::string_view text = source.text();
    const Value &old = *position.value;
    const bool isMissing = old.kind == Value::Kind::null && old.scalar.empty();
    if (isMissing && !position.parent)
        return {};
    if (isMissing) {
        const std::size_t at = placeForMissing(source, position);
        return {spliced(text, at, at, ' ' + writeScalar(scalar))};
    }
    const ScalarSource where =
        locateScalar(text, source.offsetOf(old.place), old.scalar, old.quoted, position.indent);
    const std::string inStyle = replaceInStyle(text, where, scalar, position.indent);
    const std::string inOneLine = replaceInOneLine(text, where, scalar);
    return {spliced(text, where.begin, where.end, inStyle),
            spliced(text, where.begin, where.end, inOneLine)};
}

} // namespace

std::optional<std::string> editScalar(const Document &document, const Pointer &pointer,
                                      const Value &scalar) {
    const SourceText source(document.text);
    const Position position = locate(document, source, pointer);
    if (hasError(document.findings) || !position.value || !position.value->isScalar() ||
        !scalar.isScalar())
        return std::nullopt;
    Value expected = document.root;
    *expected.at(pointer) = scalar;
    for (const std::string &text : candidates(source, position, scalar)) {
        const Document edited = readYaml(text, document.file);
        if (!hasError(edited.findings) && sameData(edited.root, expected))
            return text;
    }
    return std::nullopt;
}

} // namespace updatefacts
