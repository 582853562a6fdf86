// SPDX-License-Identifier: MIT
#include "document/TreeBuilder.h"

#include "document/ResolveScalar.h"
#include "document/ScalarSource.h"

namespace updatefacts {

namespace {

constexpr std::size_t maximumDepth = 32;
constexpr std::size_t maximumNodes = 20'000;
constexpr std::size_t maximumScalar = 64 * 1024; ///< bytes
constexpr std::size_t maximumKey = 256;          ///< bytes
/// A file with more faults than this is not what it was taken for.
constexpr std::size_t maximumFindings = 20;

} // namespace

std::size_t TreeBuilder::offsetOf(const YAML::Mark &mark) const {
    return m_source.offset(static_cast<std::size_t>(mark.line),
                           static_cast<std::size_t>(mark.column));
}

Pointer TreeBuilder::pointer() const {
    Pointer result;
    for (const Frame &frame : m_frames) {
        if (frame.value.kind == Value::Kind::list)
            result = result.child(frame.value.list.size());
        else if (!frame.keyNext)
            result = result.child(frame.key);
    }
    return result;
}

void TreeBuilder::refuse(const char *rule, Place place, std::string sentence, std::string mend) {
    if (m_findings.size() < maximumFindings)
        m_findings.push_back(
            {rule, Severity::error, {}, place, pointer(), std::move(sentence), std::move(mend)});
}

void TreeBuilder::checkProperties(Place place, const std::string &tag, YAML::anchor_t anchor) {
    if (++m_nodes == maximumNodes + 1)
        refuse("yaml.too_many_nodes", place, "The file has more than 20,000 values.",
               "A disclosure describes one product; split the file.");
    if (anchor != YAML::NullAnchor)
        refuse("yaml.anchor", place, "There is an anchor (\"&\") here.",
               "Write the value out wherever it is needed.");
    if (!tag.empty() && tag != "?" && tag != "!")
        refuse("yaml.tag", place, "There is a tag (\"" + tag + "\") here.",
               "Delete it; put the value in quotes if it is text.");
}

void TreeBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) {
    const Place place = m_source.placeOf(offsetOf(mark));
    checkProperties(place, {}, anchor);
    if (expectsKey()) {
        refuse("yaml.empty_key", place, "A key is missing before \":\".",
               "Write the name of a field.");
        addKey({}, place);
        return;
    }
    add(resolveScalar({}, false, place));
}

void TreeBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t) {
    const Place place = m_source.placeOf(offsetOf(mark));
    refuse("yaml.alias", place, "There is an alias (\"*\") here.",
           "Write the value out where it is needed.");
    if (expectsKey())
        addKey({}, place);
    else
        add({});
}

void TreeBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &value) {
    const std::size_t offset = offsetOf(mark);
    const Place place = m_source.placeOf(offset);
    const bool quoted = tag == "!";
    checkProperties(place, tag, anchor);
    checkScalar(offset, place, value, quoted, expectsKey());
    if (expectsKey())
        addKey(value, place);
    else
        add(resolveScalar(value, quoted, place));
}

void TreeBuilder::checkScalar(std::size_t offset, Place place, const std::string &value,
                              bool quoted, bool isKey) {
    if (value.size() > maximumScalar)
        refuse("yaml.too_long", place, "This text is longer than 64 kB.", "Shorten it.");
    if (isKey && value.size() > maximumKey)
        refuse("yaml.long_key", place, "This key is longer than 256 bytes.",
               "Write the name of a field.");
    const ScalarSource source = locateScalar(m_source.text(), offset, value, quoted);
    if (!source.closed)
        refuse("yaml.unclosed_quote", place, "The quotation mark that opens here is never closed.",
               "Close it at the end of the text.");
    else if (isKey && !hasColon(m_source.text(), source.end))
        refuse("yaml.missing_colon", place,
               "There is no colon after \"" + value.substr(0, 40) + "\".", "Write \"key: value\".");
}

void TreeBuilder::addKey(const std::string &key, Place place) {
    Frame &frame = m_frames.back();
    const auto [before, isNew] = frame.keys.emplace(key, place);
    if (!isNew) {
        frame.keyNext = false;
        frame.key = key;
        refuse("yaml.duplicate_key", place,
               "The key \"" + key + "\" stands here a second time; the first is in line " +
                   std::to_string(before->second.line) + ".",
               "Keep one of the two.");
    }
    frame.key = key;
    frame.keyPlace = place;
    frame.keyNext = false;
}

void TreeBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value) {
    open(mark, tag, anchor, Value::Kind::list);
}

void TreeBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value) {
    open(mark, tag, anchor, Value::Kind::map);
}

void TreeBuilder::open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       Value::Kind kind) {
    const Place place = m_source.placeOf(offsetOf(mark));
    checkProperties(place, tag, anchor);
    if (expectsKey()) {
        refuse("yaml.complex_key", place, "A map or a list stands where a key belongs.",
               "Write the name of a field as the key.");
        addKey({}, place);
    }
    if (m_frames.size() == maximumDepth)
        refuse("yaml.too_deep", place, "The values are nested more than 32 deep.",
               "No field of a disclosure is nested that deep.");
    Frame frame;
    frame.value.kind = kind;
    frame.value.place = place;
    frame.keyNext = kind == Value::Kind::map;
    m_frames.push_back(std::move(frame));
}

void TreeBuilder::close() {
    Value value = std::move(m_frames.back().value);
    m_frames.pop_back();
    add(std::move(value));
}

void TreeBuilder::add(Value value) {
    if (m_frames.empty()) {
        m_root = std::move(value);
        return;
    }
    Frame &frame = m_frames.back();
    if (frame.value.kind == Value::Kind::list) {
        frame.value.list.push_back(std::move(value));
        return;
    }
    if (!frame.value.member(frame.key))
        frame.value.map.push_back({frame.key, frame.keyPlace, std::move(value)});
    frame.keyNext = true;
}

} // namespace updatefacts
