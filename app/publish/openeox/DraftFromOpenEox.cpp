// SPDX-License-Identifier: MIT
#include "publish/openeox/DraftFromOpenEox.h"

#include "definitions/date/DateTime.h"
#include "document/text/AsciiText.h"
#include "document/write/WriteYaml.h"
#include "publish/json/JsonTree.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// What a disclosure's number may be made of: letters, digits and ". _ -", the first of them no
/// mark; at most 64.
std::string numberFrom(std::string_view name) {
    std::string number;
    for (const char c : name.substr(0, std::min(name.rfind('.'), name.size())))
        if (isAsciiLetterOrDigit(c) || (!number.empty() && (c == '.' || c == '_' || c == '-')))
            number += c;
        else if (!number.empty() && number.back() != '-')
            number += '-';
    number.resize(std::min<std::size_t>(number.size(), 64));
    number.erase(number.find_last_not_of("._-") + 1);
    return number;
}

/// Whether there are two moments whose days, as they are written, stand in another order.
bool daysMislead(const OpenEoxCore &core) {
    for (const OpenEoxEntry &a : core.entries)
        for (const OpenEoxEntry &b : core.entries)
            if (a.moment && b.moment && a.key != lastUpdatedKey && b.key != lastUpdatedKey &&
                *a.moment <= *b.moment && a.moment->day() > b.moment->day())
                return true;
    return false;
}

class DraftWriter {
  public:
    DraftWriter(const OpenEoxCore &core, const Definitions &definitions, Date today)
        : m_core(core), m_definitions(definitions), m_today(today), m_inUtc(daysMislead(core)) {}

    Value write(const std::string &name) && {
        add("schema_version", m_definitions.version);
        if (const std::string number = numberFrom(name); !number.empty())
            add("disclosure_id", number);
        addMember(m_root, "revision", numberNode(1));
        if (const OpenEoxEntry *support = m_core.find(endOfSecurityKey);
            support && support->moment) {
            add("updatable", "yes");
            add("support_commitment", dayOf(*support) < m_today ? "ended" : "promised");
        }
        for (const OpenEoxKey &known : openEoxKeys)
            if (const OpenEoxEntry *entry = m_core.find(known.key))
                addDate(known, *entry);
        if (!m_moments.map.empty())
            addMember(m_root, momentsField, std::move(m_moments));
        return std::move(m_root);
    }

  private:
    void add(std::string_view field, std::string_view text) {
        addMember(m_root, field, textNode(text));
    }

    void addDate(const OpenEoxKey &known, const OpenEoxEntry &entry) {
        const std::string said = fieldText(known, entry);
        if (!said.empty())
            add(known.field, said);
        if (said.empty() || said + std::string(entry.moment ? known.time : "") != entry.text)
            addMember(m_moments, entry.key, textNode(entry.text));
    }

    /// entry: one with a moment
    [[nodiscard]] Date dayOf(const OpenEoxEntry &entry) const {
        return m_inUtc ? entry.moment->dayInUtc() : entry.moment->day();
    }

    /// As much of the entry as its field can say; empty: nothing.
    [[nodiscard]] std::string fieldText(const OpenEoxKey &known, const OpenEoxEntry &entry) const {
        if (!entry.moment) {
            const Field *field = m_definitions.field(known.field);
            return field && field->choice(entry.text) ? entry.text : "";
        }
        if (entry.key == lastUpdatedKey)
            return parseDateTime(entry.text)                  ? entry.text
                   : parseDateTime(entry.moment->textInUtc()) ? entry.moment->textInUtc()
                                                              : "";
        const std::string text = PartialDate::of(dayOf(entry)).toString();
        return PartialDate::parse(text) ? text : "";
    }

    const OpenEoxCore &m_core;
    const Definitions &m_definitions;
    Date m_today;
    bool m_inUtc;
    Value m_root = mapNode({});
    Value m_moments = mapNode({});
};

} // namespace

Value draftFromOpenEox(const OpenEoxCore &core, const Definitions &definitions,
                       const std::string &name, Date today) {
    return DraftWriter(core, definitions, today).write(name);
}

std::string writeDraft(const Value &root, const Definitions &definitions) {
    YamlLayout layout;
    layout.comment = {"The dates of an OpenEoX file. Fill in the rest, then run: "
                      "updatefacts check FILE"};
    for (const Section &section : definitions.sections) {
        YamlLayout::Group group{{section.title.source}, {}};
        for (const Field &field : section.fields)
            if (root.find(field.id))
                group.keys.push_back({field.id, {}, {}});
        if (!group.keys.empty())
            layout.groups.push_back(std::move(group));
    }
    return writeYaml(root, layout);
}

} // namespace updatefacts
