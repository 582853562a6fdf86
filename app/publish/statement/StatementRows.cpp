// SPDX-License-Identifier: MIT
#include "publish/statement/StatementRows.h"

#include "label/content/PartText.h"
#include "label/content/PhraseText.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::string_view roleMember = "role";
constexpr std::string_view marketMember = "market";
constexpr std::string_view defaultRole = "authorised_representative"; // as its help says

class RowMaker {
  public:
    RowMaker(const MeantOperators &meant, const FactSources &sources)
        : m_meant(meant), m_sources(sources) {}

    [[nodiscard]] std::vector<StatementRow> rowsOf(const Field &field, const Value &value) const {
        if (field.kind != Field::Kind::list)
            return {
                {field.id, nameOf(field.title), valueOf(field, value), addressOf(field, value)}};
        const Field &item = field.fields.front();
        std::vector<StatementRow> rows;
        for (const Value &each : value.list)
            if (isMeant(item, each))
                rows.push_back({field.id, nameOf(titleOf(item, each)), itemOf(field, each), {}});
        return rows;
    }

  private:
    [[nodiscard]] Phrase nameOf(const Word &title) const {
        return {m_sources.words.text(title), {}, Role::factName, m_sources.words.language(), {}};
    }

    static std::string roleOf(const Value &item) {
        const Value *role = item.find(roleMember);
        return role ? role->scalar : std::string(defaultRole);
    }

    static const Field *roleField(const Field &item) {
        const auto found = std::ranges::find(item.fields, roleMember, &Field::id);
        return found == item.fields.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool isMeant(const Field &item, const Value &value) const {
        if (!roleField(item))
            return true;
        const Value *market = value.find(marketMember);
        const bool hasRole = m_meant.roles.empty() ||
                             std::ranges::find(m_meant.roles, roleOf(value)) != m_meant.roles.end();
        return hasRole && (!market || market->scalar == m_meant.market);
    }

    /// What the item is for the product, where that is said; else what all of them are called.
    static const Word &titleOf(const Field &item, const Value &value) {
        const Field *role = roleField(item);
        const Choice *choice = role ? role->choice(roleOf(value)) : nullptr;
        return choice ? choice->title : item.title;
    }

    [[nodiscard]] Phrase itemOf(const Field &list, const Value &value) const {
        Phrase phrase = madeUp();
        phrase.text = list.id == "components" ? partText(value, m_sources)
                                              : membersOf(list.fields.front(), value);
        return phrase;
    }

    [[nodiscard]] std::string membersOf(const Field &group, const Value &value) const {
        std::vector<std::string> texts;
        for (const Field &member : group.fields)
            if (const Value *found = value.find(member.id);
                found && member.id != roleMember && member.id != marketMember)
                texts.push_back(fieldPhrase(member, *found, m_sources).text);
        return joined(texts);
    }

    [[nodiscard]] Phrase valueOf(const Field &field, const Value &value) const {
        const auto date = PartialDate::parse(value.scalar);
        if (field.shape() != Field::Shape::date || !date)
            return fieldPhrase(field, value, m_sources);
        Phrase phrase = madeUp();
        phrase.text = m_sources.locale.day(date->lastDay());
        return phrase;
    }

    [[nodiscard]] Phrase madeUp() const {
        Phrase phrase{{}, {}, Role::factValue, m_sources.words.language(), {}};
        phrase.breakable = true;
        return phrase;
    }

    static std::string addressOf(const Field &field, const Value &value) {
        return field.shape() == Field::Shape::address ? value.scalar : std::string();
    }

    const MeantOperators &m_meant;
    const FactSources &m_sources;
};

} // namespace

std::vector<StatementRow> statementRows(const Field &field, const MeantOperators &meant,
                                        const FactSources &sources) {
    const Value *value = sources.disclosure.root().find(field.id);
    if (!saysSomething(value))
        return {};
    std::vector<StatementRow> rows = RowMaker(meant, sources).rowsOf(field, *value);
    std::erase_if(rows, [](const StatementRow &row) { return row.value.text.empty(); });
    for (StatementRow &row : rows)
        row.value.field = Pointer().child(field.id);
    return rows;
}

} // namespace updatefacts
