// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"

#include "definitions/read/ConditionReader.h"
#include "definitions/read/ReadEarlierVersion.h"
#include "definitions/read/ReadField.h"
#include "definitions/read/ReadProfile.h"
#include "definitions/read/ReadRule.h"
#include "definitions/read/ReadScheme.h"
#include "definitions/read/ReadTerm.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Reads schema/definitions.yaml. What may name something else is read after it: fields, then
/// their conditions, rules, profiles.
class DefinitionsReader {
  public:
    DefinitionsReader(const Document &document, ReadDefinitions &result)
        : m_definitions(result.definitions),
          m_root(document.root, {}, argument::phrase("what", "thing.definitions"), document.file,
                 result.findings),
          m_operands(m_definitions, document.file, result.findings) {}

    void read() {
        m_definitions.version = m_root.requireText("version");
        readSchemes();
        readTerms();
        readAddresses();
        readSections();
        readConditions();
        readRules();
        readProfiles();
        readEarlierVersions();
        m_root.finish();
    }

  private:
    /// Calls read(reader of the member, its key) for each member of the map under the key.
    /// what: the phrase for a member by its {name}.
    template<typename Read>
    void forEach(MapReader &parent, std::string_view key, std::string_view what, Read read) {
        const Value *value = parent.require(key);
        if (!value)
            return;
        MapReader members =
            parent.child(key, argument::phrase("what", "thing.map", {argument::text("name", key)}));
        for (const Member &member : value->map)
            read(members.child(member.key, argument::phrase("what", what,
                                                            {argument::text("name", member.key)})),
                 member.key);
    }

    void readSchemes() {
        forEach(m_root, "schemes", "thing.scheme", [&](MapReader reader, const std::string &id) {
            m_definitions.schemes.push_back(readScheme(reader, id));
        });
    }

    void readTerms() {
        if (!m_root.find("terms"))
            return;
        forEach(m_root, "terms", "thing.term", [&](MapReader reader, const std::string &id) {
            m_definitions.terms.push_back(readTerm(reader, id));
            checkSources(reader, "sources", m_definitions.terms.back().sources);
            checkSources(reader, "secondary", m_definitions.terms.back().secondary);
        });
    }

    void readAddresses() {
        if (!m_root.require("addresses"))
            return;
        MapReader addresses =
            m_root.child("addresses", argument::phrase("what", "thing.addresses"));
        m_definitions.shortenerHosts = addresses.texts("shorteners");
        m_definitions.personalParameters = addresses.texts("personal_parameters");
        m_definitions.sharedHosts = addresses.texts("shared_hosts");
        addresses.finish();
    }

    void readSections() {
        forEach(m_root, "sections", "thing.section", [&](MapReader reader, const std::string &id) {
            const std::string key = "section." + id;
            Section section{id,
                            {key + ".title", reader.requireText("title")},
                            {key + ".help", reader.text("help")},
                            {}};
            forEach(reader, "fields", "thing.field",
                    [&](MapReader field, const std::string &fieldId) {
                        checkFieldId(field, fieldId);
                        if (m_definitions.field(fieldId))
                            field.fail({}, "definitions.wrong:field_twice",
                                       {argument::text("name", fieldId)});
                        section.fields.push_back(readField(field, fieldId, "field." + fieldId));
                        checkSourcesOf(field, section.fields.back());
                    });
            reader.finish();
            m_definitions.sections.push_back(std::move(section));
        });
    }

    void readConditions() {
        ConditionReader conditions(m_operands);
        for (Section &section : m_definitions.sections)
            for (Field &field : section.fields) {
                const Pointer pointer({"sections", section.id, "fields", field.id});
                readFieldConditions(*m_root.value().at(pointer), pointer, field, nullptr,
                                    conditions);
            }
    }

    void readRules() {
        forEach(m_root, "rules", "thing.rule", [&](MapReader reader, const std::string &id) {
            Rule rule = readRule(reader, id, m_operands);
            checkSources(reader, "sources", rule.sources);
            for (const std::string &other : rule.silencedBy)
                if (!m_definitions.rule(other))
                    reader.fail("silenced_by", "definitions.wrong:no_rule_above",
                                {argument::text("name", other)});
            m_definitions.rules.push_back(std::move(rule));
        });
    }

    void readProfiles() {
        forEach(m_root, "profiles", "thing.profile", [&](MapReader reader, const std::string &id) {
            m_definitions.profiles.push_back(readProfile(reader, id, m_definitions, m_operands));
            checkScheme(reader, "scheme", m_definitions.profiles.back().scheme);
        });
        for (const Rule &rule : m_definitions.rules)
            if (rule.onlyInProfiles && !isInProfile(rule.id))
                m_root.child("rules", argument::phrase("what", "thing.rules"))
                    .fail(rule.id, "definitions.wrong:rule_in_no_profile",
                          {argument::text("name", rule.id)});
    }

    void readEarlierVersions() {
        if (!m_root.find("earlier_versions"))
            return;
        forEach(m_root, "earlier_versions", "thing.version",
                [&](MapReader reader, const std::string &version) {
                    m_definitions.earlierVersions.push_back(
                        readEarlierVersion(reader, version, m_definitions));
                });
    }

    [[nodiscard]] bool isInProfile(const std::string &rule) const {
        return std::ranges::any_of(m_definitions.profiles, [&](const Profile &profile) {
            const auto names = [&](const std::vector<ProfileRule> &rules) {
                return std::ranges::find(rules, rule, &ProfileRule::rule) != rules.end();
            };
            return names(profile.rules) || (profile.otherWay && names(profile.otherWay->rules));
        });
    }

    void checkSourcesOf(MapReader &reader, const Field &field) {
        checkSources(reader, "sources", field.sources);
        for (const Field &member : field.fields)
            checkSourcesOf(reader, member);
    }

    void checkSources(MapReader &reader, std::string_view key, const std::vector<Source> &sources) {
        for (const Source &source : sources)
            checkScheme(reader, key, source.scheme);
    }

    void checkScheme(MapReader &reader, std::string_view key, const std::string &id) {
        if (!m_definitions.scheme(id))
            reader.fail(key, "definitions.wrong:no_scheme_named", {argument::text("name", id)});
    }

    Definitions &m_definitions;
    MapReader m_root;
    OperandReader m_operands;
};

} // namespace

ReadDefinitions readDefinitions(const Document &document) {
    ReadDefinitions result;
    result.findings = document.findings;
    if (!hasError(result.findings))
        DefinitionsReader(document, result).read();
    sortFindings(result.findings);
    return result;
}

} // namespace updatefacts
