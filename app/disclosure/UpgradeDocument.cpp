// SPDX-License-Identifier: MIT
#include "disclosure/UpgradeDocument.h"

#include "definitions/date/Digits.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

constexpr const char *versionField = "schema_version";

/// Major and minor number of "1.0"; nothing when it is written otherwise.
std::optional<std::pair<int, int>> numbersOf(std::string_view version) {
    const std::size_t dot = version.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const auto major = parseDigits(version.substr(0, dot));
    const auto minor = parseDigits(version.substr(dot + 1));
    return major && minor ? std::optional(std::pair(*major, *minor)) : std::nullopt;
}

/// Collects the changes that one document needs.
class UpgradeFinder {
  public:
    UpgradeFinder(const Document &document, const Definitions &definitions, Upgrade &upgrade)
        : m_document(document), m_definitions(definitions), m_upgrade(upgrade) {}

    void find(const Member &version) {
        const auto earlier = std::ranges::find(m_definitions.earlierVersions, version.value.scalar,
                                               &EarlierVersion::version);
        if (earlier == m_definitions.earlierVersions.end())
            return refuse(version);
        note(version.value.place, versionField, "document.version_earlier:asked",
             {argument::plain("version", version.value.scalar),
              argument::plain("ours", m_definitions.version)});
        m_upgrade.scalars.push_back({Pointer().child(versionField), m_definitions.version});
        for (const Member &member : m_document.root.map)
            findIn(member, *earlier);
    }

  private:
    void refuse(const Member &version) {
        const auto theirs = numbersOf(version.value.scalar);
        if (!theirs) // the pattern of the field says so
            return;
        const bool isNewer = *theirs > numbersOf(m_definitions.version).value_or(*theirs);
        add(Severity::error, version.value.place, versionField,
            isNewer ? "document.version_known:newer" : "document.version_known:forgotten",
            {argument::plain("version", version.value.scalar),
             argument::plain("ours", m_definitions.version)});
    }

    void findIn(const Member &member, const EarlierVersion &earlier) {
        std::string id = member.key;
        if (const auto now = earlier.fields.find(id); now != earlier.fields.end()) {
            note(member.keyPlace, id, "document.field_renamed:asked",
                 {argument::text("before", id),
                  argument::field("now", Pointer().child(now->second))});
            m_upgrade.fields.emplace_back(id, now->second);
            id = now->second;
        }
        const auto choices = earlier.choices.find(id);
        if (choices == earlier.choices.end())
            return;
        const Pointer pointer = Pointer().child(member.key);
        findChoice(member.value, pointer, *choices);
        for (std::size_t i = 0; i < member.value.list.size(); ++i)
            findChoice(member.value.list[i], pointer.child(i), *choices);
    }

    /// field: its name now, and what its choices were called and are.
    void findChoice(const Value &value, const Pointer &pointer,
                    const std::pair<const std::string, std::map<std::string, std::string>> &field) {
        const auto now = value.isScalar() ? field.second.find(value.scalar) : field.second.end();
        if (now == field.second.end())
            return;
        note(value.place, pointer.tokens().front(), "document.choice_renamed:asked",
             {argument::text("before", value.scalar),
              argument::answer("now", Pointer().child(field.first), now->second)});
        m_upgrade.scalars.push_back({pointer, now->second});
    }

    void note(Place place, const std::string &field, const char *message, ArgumentList arguments) {
        add(Severity::note, place, field, message, std::move(arguments));
    }

    void add(Severity severity, Place place, const std::string &field, const char *message,
             ArgumentList arguments) {
        m_upgrade.findings.push_back(
            makeFinding(severity, message, place, Pointer().child(field), std::move(arguments)));
        m_upgrade.findings.back().file = m_document.file;
    }

    const Document &m_document;
    const Definitions &m_definitions;
    Upgrade &m_upgrade;
};

} // namespace

Upgrade upgradeOf(const Document &document, const Definitions &definitions) {
    Upgrade upgrade;
    const Member *version = document.root.member(versionField);
    if (!hasError(document.findings) && version && version->value.isScalar() &&
        version->value.scalar != definitions.version)
        UpgradeFinder(document, definitions, upgrade).find(*version);
    return upgrade;
}

Document upgraded(Document document, const Definitions &definitions) {
    Upgrade upgrade = upgradeOf(document, definitions);
    for (const RenamedScalar &renamed : upgrade.scalars) {
        Value *value = document.root.at(renamed.pointer);
        assert(value);
        value->kind = Value::Kind::text;
        value->scalar = renamed.now;
    }
    for (const auto &[earlier, now] : upgrade.fields)
        if (!document.root.find(now)) // both there: the earlier name is unknown, and said to be
            std::ranges::find(document.root.map, earlier, &Member::key)->key = now;
    append(document.findings, std::move(upgrade.findings));
    return document;
}

} // namespace updatefacts
