// SPDX-License-Identifier: MIT
#include "signature/statement/StatementCbor.h"

#include "disclosure/Gtin.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = CborValue::Kind;

// The fields that have answers.
constexpr std::string_view updatable = "updatable";
constexpr std::string_view delivery = "update_delivery";
constexpr std::string_view notice = "update_notice_channels";
constexpr std::string_view endBehaviour = "end_behaviour";
constexpr std::string_view updateSecurity = "update_security_features";
constexpr std::string_view commitment = "support_commitment";

std::int64_t daysOf(Date day) {
    return std::chrono::sys_days(day).time_since_epoch().count();
}

CborValue answerNode(std::string_view field, const std::string &id) {
    for (const AnswerNumber &known : answerNumbers())
        if (known.field == field && known.id == id)
            return cbor::integer(known.number);
    return cbor::text(id);
}

/// Collects the members that have something to say.
class StatementWriter {
  public:
    void add(std::int64_t key, CborValue value) {
        m_members.emplace_back(cbor::integer(key), std::move(value));
    }
    void addText(std::int64_t key, const std::string &text) {
        if (!text.empty())
            add(key, cbor::text(text));
    }
    void addDay(std::int64_t key, std::optional<Date> day) {
        if (day)
            add(key, cbor::integer(daysOf(*day)));
    }
    void addAnswer(std::int64_t key, std::string_view field, const std::string &id) {
        if (!id.empty())
            add(key, answerNode(field, id));
    }
    void addAnswers(std::int64_t key, std::string_view field, const std::vector<std::string> &ids) {
        std::vector<CborValue> nodes;
        for (const std::string &id : ids)
            nodes.push_back(answerNode(field, id));
        if (!nodes.empty())
            add(key, cbor::list(std::move(nodes)));
    }
    CborValue take() && { return cbor::map(std::move(m_members)); }

  private:
    std::vector<std::pair<CborValue, CborValue>> m_members;
};

/// Reads members; one that is not as it should be makes all of it nothing.
class StatementReader {
  public:
    explicit StatementReader(const CborValue &map) : m_map(map) {}

    std::string text(std::int64_t key) {
        const CborValue *value = m_map.find(key);
        check(!value || value->kind == Kind::text);
        return value ? value->bytes : std::string();
    }
    std::optional<std::int64_t> number(std::int64_t key, std::uint64_t most) {
        const CborValue *value = m_map.find(key);
        if (!value)
            return std::nullopt;
        check(value->kind == Kind::positive && value->number <= most);
        return static_cast<std::int64_t>(std::min(value->number, most));
    }
    std::optional<Date> day(std::int64_t key) {
        constexpr std::uint64_t last = 47481; // 2099-12-31
        const auto days = number(key, last);
        return days ? std::optional<Date>(
                          std::chrono::sys_days(std::chrono::days(static_cast<int>(*days))))
                    : std::nullopt;
    }
    std::string answer(std::int64_t key, std::string_view field) {
        const CborValue *value = m_map.find(key);
        return value ? answerIn(*value, field) : std::string();
    }
    std::vector<std::string> answers(std::int64_t key, std::string_view field) {
        std::vector<std::string> ids;
        const CborValue *value = m_map.find(key);
        check(!value || value->kind == Kind::list);
        if (value && value->kind == Kind::list)
            for (const CborValue &item : value->items)
                ids.push_back(answerIn(item, field));
        return ids;
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

  private:
    void check(bool isRight) { m_isGood = m_isGood && isRight; }

    std::string answerIn(const CborValue &value, std::string_view field) {
        if (value.kind == Kind::text)
            return value.bytes;
        for (const AnswerNumber &known : answerNumbers())
            if (known.field == field && value.is(known.number))
                return std::string(known.id);
        check(false);
        return {};
    }

    const CborValue &m_map;
    bool m_isGood = true;
};

std::vector<AnswerNumber> numbered(std::string_view field, std::vector<std::string_view> ids) {
    std::vector<AnswerNumber> answers;
    for (const std::string_view id : ids)
        answers.push_back({field, id, std::ssize(answers)});
    return answers;
}

} // namespace

const std::vector<AnswerNumber> &answerNumbers() {
    static const std::vector<AnswerNumber> all = [] {
        std::vector<AnswerNumber> answers;
        // New answers come last: what is printed keeps its numbers.
        for (const std::vector<AnswerNumber> &more :
             {numbered(updatable, {"no", "yes", "partly"}),
              numbered(delivery, {"automatic_default_on", "automatic_opt_in", "user_initiated",
                                  "physical_media", "professional_install", "replacement_only"}),
              numbered(notice,
                       {"none", "on_device", "companion_app", "email_optin", "sms", "web_page"}),
              numbered(endBehaviour,
                       {"unknown", "keeps_working", "reduced_functions", "stops_working"}),
              numbered(updateSecurity, {"signed", "verified_before_install", "secure_channel",
                                        "downgrade_protected", "recovery_image", "encrypted_image",
                                        "key_revocation", "pq_signature", "third_party_assessed"}),
              numbered(commitment, {"not_promised", "promised", "planned", "ended"})})
            answers.insert(answers.end(), more.begin(), more.end());
        return answers;
    }();
    return all;
}

CborValue cborOf(const CodeStatement &statement) {
    StatementWriter writer;
    writer.addText(1, statement.schema);
    if (!statement.gtin.empty())
        writer.add(2, cbor::integer(std::stoll(statement.gtin)));
    writer.addText(3, statement.brand);
    writer.addText(4, statement.name);
    writer.addText(5, statement.model);
    writer.addAnswer(6, updatable, statement.updatable);
    writer.addAnswers(7, delivery, statement.delivery);
    writer.addDay(8, statement.supportStart);
    writer.addDay(9, statement.supportEnd);
    writer.addAnswers(10, notice, statement.notice);
    writer.addAnswer(11, endBehaviour, statement.endBehaviour);
    writer.addAnswers(12, updateSecurity, statement.updateSecurity);
    writer.addText(13, statement.contact);
    writer.addAnswer(14, commitment, statement.commitment);
    writer.addDay(15, statement.issued);
    if (statement.months)
        writer.add(16, cbor::integer(*statement.months));
    return std::move(writer).take();
}

std::optional<CodeStatement> statementIn(const CborValue &map) {
    if (map.kind != Kind::map)
        return std::nullopt;
    constexpr std::uint64_t mostOfGtin = 99'999'999'999'999;
    constexpr std::uint64_t mostMonths = 12 * 100;
    StatementReader reader(map);
    CodeStatement statement;
    statement.schema = reader.text(1);
    if (const auto gtin = reader.number(2, mostOfGtin))
        statement.gtin = gtin14Of(std::to_string(*gtin));
    statement.brand = reader.text(3);
    statement.name = reader.text(4);
    statement.model = reader.text(5);
    statement.updatable = reader.answer(6, updatable);
    statement.delivery = reader.answers(7, delivery);
    statement.supportStart = reader.day(8);
    statement.supportEnd = reader.day(9);
    statement.notice = reader.answers(10, notice);
    statement.endBehaviour = reader.answer(11, endBehaviour);
    statement.updateSecurity = reader.answers(12, updateSecurity);
    statement.contact = reader.text(13);
    statement.commitment = reader.answer(14, commitment);
    statement.issued = reader.day(15);
    statement.months = reader.number(16, mostMonths);
    return reader.isGood() ? std::optional(std::move(statement)) : std::nullopt;
}

} // namespace updatefacts
