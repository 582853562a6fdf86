// SPDX-License-Identifier: MIT
#include "document/yaml/YamlEvents.h"

#include "document/text/ShortenText.h"
#include "document/yaml/CheckScalar.h"
#include "document/yaml/ResolveQuoted.h"
#include "document/yaml/ResolveScalar.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t maximumDepth = 32;
constexpr std::size_t maximumNodes = 20'000;
/// A file with more faults than this is not what it was taken for.
constexpr std::size_t maximumFindings = 20;

std::string textOf(std::string_view text, const ScalarSource &source, const std::string &read) {
    if (!source.closed || (source.style != ScalarSource::Style::singleQuoted &&
                           source.style != ScalarSource::Style::doubleQuoted))
        return read;
    return resolveQuoted(text.substr(source.begin, source.end - source.begin));
}

} // namespace

std::optional<Place> YamlEvents::start() const {
    if (!m_start)
        return std::nullopt;
    return m_source.placeOf(*m_start);
}

void YamlEvents::refuse(Place place, Fault fault) {
    if (m_hasStopped)
        return;
    m_findings.push_back(makeFinding(Severity::error, fault.message, place, m_tree.pointer(),
                                     std::move(fault.arguments)));
    m_hasStopped = m_findings.size() == maximumFindings;
}

void YamlEvents::passLimit(Place place, Fault fault) {
    refuse(place, std::move(fault));
    m_hasPassedLimit = m_hasStopped = true;
}

std::optional<Place> YamlEvents::openBracket() const {
    if (m_complexKey)
        return m_complexKey;
    if (m_open.empty() || !m_open.back().isFlow)
        return std::nullopt;
    return m_open.back().place;
}

std::size_t YamlEvents::offsetOf(const YAML::Mark &mark) const {
    return m_source.offset(static_cast<std::size_t>(mark.line),
                           static_cast<std::size_t>(mark.column));
}

/// The column, from 0, of the innermost map or list that is not in brackets; -1: there is none.
int YamlEvents::indent() const {
    const auto block =
        std::ranges::find(m_open.rbegin(), m_open.rend(), false, &Collection::isFlow);
    return block == m_open.rend() ? -1 : block->indent;
}

/// yaml-cpp tells the place of what follows a missing value; people look at its key or its dash.
Place YamlEvents::placeOfMissing(std::size_t offset) {
    if (m_tree.keyPlace() != Place{})
        return m_tree.keyPlace();
    if (m_open.empty() || m_open.back().isFlow)
        return m_source.placeOf(offset);
    const std::string_view text = m_source.text();
    for (std::size_t at = text.find('-', m_read); at != std::string_view::npos;
         at = text.find('-', at + 1)) {
        const Place dash = m_source.placeOf(at);
        if (dash.column == m_open.back().place.column) {
            m_read = at + 1;
            return dash;
        }
    }
    return m_open.back().place;
}

bool YamlEvents::countNode(std::size_t offset) {
    if (!m_hasStopped && ++m_nodes > maximumNodes)
        passLimit(m_source.placeOf(offset), {"yaml.too_many_nodes"});
    return !m_hasStopped;
}

bool YamlEvents::checkProperties(Place place, bool hasTag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor)
        refuse(place, {"yaml.anchor:several"});
    if (hasTag)
        refuse(place, {"yaml.tag:value"});
    return anchor == YAML::NullAnchor && !hasTag;
}

void YamlEvents::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) {
    const std::size_t offset = offsetOf(mark);
    if (!countNode(offset))
        return;
    const bool isTagAlone = m_open.empty() && m_source.text().substr(offset).starts_with('!');
    checkProperties(m_source.placeOf(offset), isTagAlone, anchor);
    const std::string word(nullWordAt(m_source.text(), offset));
    const bool isKey = hasColon(m_source.text(), offset + word.size()) || // perhaps the next one
                       m_source.placeOf(offset) == m_tree.keyPlace();     // or its own
    if (word.empty() || (isKey && !m_tree.expectsKey()))
        addMissing(offset);
    else
        addScalar(offset, word, false);
}

void YamlEvents::addMissing(std::size_t offset) {
    const Place place = m_source.placeOf(offset);
    if (m_tree.expectsKey()) {
        refuse(place, {"yaml.empty_key"});
        addKey({}, place);
        return;
    }
    const bool inMap = m_tree.keyPlace() != Place{};
    const Place missing = placeOfMissing(offset);
    if (inMap)
        warnOfComment(missing, m_read + m_source.text().substr(m_read).find(':') + 1);
    if (!m_open.empty() && m_open.back().isFlow && !inMap)
        refuse(place, {"yaml.empty_item"});
    m_tree.add(resolveScalar({}, false, missing));
}

void YamlEvents::warnOfComment(Place place, std::size_t end) {
    const auto fault = findTextInComment(m_source.text(), end);
    if (!fault || m_hasStopped)
        return;
    refuse(place, *fault);
    m_findings.back().severity = Severity::warning;
}

void YamlEvents::OnAlias(const YAML::Mark &mark, YAML::anchor_t) {
    const std::size_t offset = offsetOf(mark);
    if (!countNode(offset))
        return;
    const Place place = m_source.placeOf(offset);
    refuse(place, {"yaml.alias:value"});
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
    if (checkProperties(place, hasTag, anchor))
        addScalar(offset, value, quoted);
    else if (m_tree.expectsKey())
        addKey(shortenText(value), place);
    else
        m_tree.add({});
}

void YamlEvents::addScalar(std::size_t offset, const std::string &read, bool quoted) {
    const Place place = m_source.placeOf(offset);
    const bool isKey = m_tree.expectsKey();
    const std::string_view text = m_source.text();
    const ScalarSource source = locateScalar(text, offset, read, quoted, indent());
    const std::string value = textOf(text, source, read);
    const auto fault = checkScalar(text, {value, source, isKey, place.column - 1, indent()});
    if (fault)
        refuse(place, *fault);
    else if (!isKey && source.style == ScalarSource::Style::plain)
        warnOfComment(place, source.end);
    m_read = std::min(source.end, text.size());
    m_longQuote.reset();
    if (source.closed && goesOverLines(text, source))
        m_longQuote = place;
    if (isKey)
        addKey(fault ? shortenText(value) : value, place);
    else
        m_tree.add(resolveScalar(value, quoted, place));
}

void YamlEvents::addKey(const std::string &key, Place place) {
    const auto first = m_tree.addKey(key, place);
    if (first && !key.empty())
        refuse(place, {"yaml.duplicate_key",
                       {argument::text("key", key), argument::number("line", first->line)}});
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
    const bool isPlain = checkProperties(place, hasTag, anchor);
    if (m_tree.expectsKey()) {
        refuse(place, {"yaml.complex_key"});
        m_complexKey = place; // yaml-cpp takes a bracket that is never closed for a key, too
        m_hasStopped = true;
    }
    if (m_tree.depth() == maximumDepth)
        passLimit(place, {"yaml.too_deep"});
    if (m_hasStopped)
        return;
    m_read = offset;
    m_tree.open(kind, place);
    m_open.push_back({place, isPlain ? place.column - 1 : -1, style == YAML::EmitterStyle::Flow});
}

void YamlEvents::close() {
    if (m_hasStopped)
        return;
    m_tree.close();
    m_open.pop_back();
}

} // namespace updatefacts
