// SPDX-License-Identifier: MIT
#include "document/YamlEvents.h"

#include "document/ForbiddenCharacter.h"
#include "document/ResolveScalar.h"
#include "document/ShortenText.h"

namespace updatefacts {

namespace {

constexpr std::size_t maximumDepth = 32;
constexpr std::size_t maximumNodes = 20'000;
constexpr std::size_t maximumScalar = 64 * 1024; ///< bytes
constexpr std::size_t maximumKey = 256;          ///< bytes
/// A file with more faults than this is not what it was taken for.
constexpr std::size_t maximumFindings = 20;

} // namespace

std::optional<Place> YamlEvents::start() const {
    if (!m_start)
        return std::nullopt;
    return m_source.placeOf(*m_start);
}

void YamlEvents::refuse(const char *rule, Place place, std::string sentence, std::string mend) {
    if (m_hasStopped)
        return;
    m_findings.push_back(
        {rule, Severity::error, {}, place, m_tree.pointer(), std::move(sentence), std::move(mend)});
    m_hasStopped = m_findings.size() == maximumFindings;
}

void YamlEvents::passLimit(const char *rule, Place place, std::string sentence, std::string mend) {
    refuse(rule, place, std::move(sentence), std::move(mend));
    m_hasPassedLimit = m_hasStopped = true;
}

std::optional<Place> YamlEvents::openBracket() const {
    if (m_complexKey)
        return m_complexKey;
    if (m_flow.empty() || !m_flow.back())
        return std::nullopt;
    return m_tree.current()->place;
}

std::size_t YamlEvents::offsetOf(const YAML::Mark &mark) const {
    return m_source.offset(static_cast<std::size_t>(mark.line),
                           static_cast<std::size_t>(mark.column));
}

/// The column, from 0, of the map or list that holds the next node; -1 at the root.
int YamlEvents::indent() const {
    return m_tree.current() ? m_tree.current()->place.column - 1 : -1;
}

/// yaml-cpp tells the place of what follows a missing value; people look at its key or its dash.
Place YamlEvents::placeOfMissing(std::size_t offset) const {
    if (m_tree.keyPlace() != Place{})
        return m_tree.keyPlace();
    if (!m_tree.current() || m_flow.back())
        return m_source.placeOf(offset);
    const Place list = m_tree.current()->place;
    for (std::size_t at = offset; at > 0;) {
        at = m_source.text().rfind('-', at - 1);
        if (at == std::string_view::npos)
            break;
        if (m_source.placeOf(at).column == list.column)
            return m_source.placeOf(at);
    }
    return list;
}

bool YamlEvents::countNode(std::size_t offset) {
    if (!m_hasStopped && ++m_nodes > maximumNodes)
        passLimit("yaml.too_many_nodes", m_source.placeOf(offset),
                  "The file has more than 20,000 values.",
                  "Split the file: a disclosure describes one product.");
    return !m_hasStopped;
}

bool YamlEvents::checkProperties(Place place, bool hasTag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor)
        refuse("yaml.anchor", place, "There is an anchor (\"&\") here.",
               "Write the value out wherever it is needed.");
    if (hasTag)
        refuse("yaml.tag", place, "There is a tag (\"!\") here.",
               "Delete it, and put the value in quotes if it is text.");
    return anchor == YAML::NullAnchor && !hasTag;
}

void YamlEvents::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) {
    const std::size_t offset = offsetOf(mark);
    if (!countNode(offset))
        return;
    checkProperties(m_source.placeOf(offset), false, anchor);
    const std::string word(nullWordAt(m_source.text(), offset));
    const bool isWritten =
        !word.empty() && (m_tree.expectsKey() || !hasColon(m_source.text(), offset + word.size()));
    if (!isWritten)
        addMissing(offset);
    else if (m_tree.expectsKey())
        addKey(word, m_source.placeOf(offset));
    else
        m_tree.add(resolveScalar(word, false, m_source.placeOf(offset)));
}

void YamlEvents::addMissing(std::size_t offset) {
    const Place place = m_source.placeOf(offset);
    if (m_tree.expectsKey()) {
        refuse("yaml.empty_key", place, "A key is missing before \":\".",
               "Write the name of a field.");
        addKey({}, place);
        return;
    }
    const bool inFlowList =
        m_tree.current() && m_tree.current()->kind == Value::Kind::list && m_flow.back();
    if (inFlowList)
        refuse("yaml.empty_item", place, "There is a comma here with no value before it.",
               "Delete the comma, or write the value.");
    m_tree.add(resolveScalar({}, false, placeOfMissing(offset)));
}

void YamlEvents::OnAlias(const YAML::Mark &mark, YAML::anchor_t) {
    const std::size_t offset = offsetOf(mark);
    if (!countNode(offset))
        return;
    const Place place = m_source.placeOf(offset);
    refuse("yaml.alias", place, "There is an alias (\"*\") here.",
           "Write the value out where it is needed.");
    if (m_tree.expectsKey())
        addKey({}, place);
    else
        m_tree.add({});
}

void YamlEvents::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                          const std::string &value) {
    const std::size_t offset = offsetOf(mark);
    if (!countNode(offset))
        return;
    const Place place = m_source.placeOf(offset);
    const bool quoted = tag == "!";
    const bool hasTag = (!quoted && tag != "?") || m_source.text().substr(offset).starts_with('!');
    const bool isUsable =
        checkProperties(place, hasTag, anchor) && checkScalar(offset, value, quoted);
    if (m_tree.expectsKey())
        addKey(isUsable ? value : shortenText(value), place);
    else
        m_tree.add(resolveScalar(value, quoted, place));
}

bool YamlEvents::checkScalar(std::size_t offset, const std::string &value, bool quoted) {
    const Place place = m_source.placeOf(offset);
    const bool isKey = m_tree.expectsKey();
    const ScalarSource source =
        locateScalar(m_source.text(), offset, value, quoted, isKey ? 0 : indent());
    const std::size_t before = m_findings.size();
    if (!source.closed) {
        refuse("yaml.unclosed_quote", place, "The quotation mark that opens here is never closed.",
               "Close it at the end of the text.");
        return false;
    }
    if (value.size() > maximumScalar)
        refuse("yaml.too_long", place, "This text is longer than 64 kB.", "Shorten it.");
    else if (isKey && value.size() > maximumKey)
        refuse("yaml.long_key", place, "This key is longer than 256 bytes.",
               "Write the name of a field.");
    if (isKey && !hasColon(m_source.text(), source.end))
        refuse("yaml.missing_colon", place,
               "There is no colon after \"" + shortenText(value) + "\".",
               "Write \"key: value\" in one line.");
    return checkCharacters(source, value) && m_findings.size() == before;
}

/// What the file does not hold an escape can ("\u202E"); a key must be one line.
bool YamlEvents::checkCharacters(const ScalarSource &source, const std::string &value) {
    if (source.style == ScalarSource::Style::plain)
        return true;
    const Place place = m_source.placeOf(source.begin);
    const std::string_view written =
        m_source.text().substr(source.begin, source.end - source.begin);
    const bool isQuoted = source.style != ScalarSource::Style::block;
    if (isQuoted && written.find('\n') != std::string_view::npos)
        m_longQuote = place;
    if (const auto found = findForbiddenInScalar(value)) {
        refuse(found->rule, place, found->sentence, "Delete its escape (\"\\\") from this text.");
        return false;
    }
    if (m_tree.expectsKey() && value.find_first_of("\t\r\n") != std::string::npos) {
        refuse("yaml.control_character", place, "There is a tab or a line end in this key.",
               "Write the name of a field.");
        return false;
    }
    return true;
}

void YamlEvents::addKey(const std::string &key, Place place) {
    const auto first = m_tree.addKey(key, place);
    if (first && !key.empty())
        refuse("yaml.duplicate_key", place,
               "The key \"" + shortenText(key) +
                   "\" stands here a second time; the first is in line " +
                   std::to_string(first->line) + ".",
               "Keep one of the two.");
}

void YamlEvents::OnSequenceStart(const YAML::Mark &mark, const std::string &tag,
                                 YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    open(mark, tag != "?", anchor, Value::Kind::list, style);
}

void YamlEvents::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                            YAML::EmitterStyle::value style) {
    open(mark, tag != "?", anchor, Value::Kind::map, style);
}

void YamlEvents::open(const YAML::Mark &mark, bool hasTag, YAML::anchor_t anchor, Value::Kind kind,
                      YAML::EmitterStyle::value style) {
    const std::size_t offset = offsetOf(mark);
    if (!countNode(offset))
        return;
    const Place place = m_source.placeOf(offset);
    checkProperties(place, hasTag, anchor);
    if (m_tree.expectsKey()) {
        refuse("yaml.complex_key", place, "A map or a list stands where a key belongs.",
               "Write the name of a field as the key.");
        m_complexKey = place; // yaml-cpp takes a bracket that is never closed for a key, too
        m_hasStopped = true;
    }
    if (m_tree.depth() == maximumDepth)
        passLimit("yaml.too_deep", place, "The values are nested more than 32 deep.",
                  "Write them side by side: no field of a disclosure is nested that deep.");
    if (m_hasStopped)
        return;
    m_tree.open(kind, place);
    m_flow.push_back(style == YAML::EmitterStyle::Flow);
}

void YamlEvents::close() {
    if (m_hasStopped)
        return;
    m_tree.close();
    m_flow.pop_back();
}

} // namespace updatefacts
