// SPDX-License-Identifier: MIT
#include "desktop/editing/DraftDisclosure.h"

#include "disclosure/UpgradeDocument.h"
#include "output/edit/EditDisclosure.h"
#include "validation/Validate.h"

#include <optional>

namespace updatefacts {

namespace {

using Kind = Field::Kind;
using Shape = Field::Shape;

/// Answers may bring further questions, which are answered in the next round.
constexpr int rounds = 8;

Value scalarOf(std::string text) {
    Value value;
    value.kind = Value::Kind::text;
    value.scalar = std::move(text);
    return value;
}

Value integerOf(std::int64_t number) {
    Value value = scalarOf(std::to_string(number));
    value.kind = Value::Kind::integer;
    value.integer = number;
    return value;
}

Value flag(bool holds) {
    Value value = scalarOf(holds ? "true" : "false");
    value.kind = Value::Kind::boolean;
    value.boolean = holds;
    return value;
}

/// What is not said yet must not look as if it were promised.
std::string choiceFor(const Field &field) {
    if (field.id == "support_commitment")
        return "not_promised";
    return field.choices.empty() ? std::string() : field.choices.front().id;
}

Value dateFor(const Field &field, Date today) {
    const auto year =
        std::to_string(static_cast<int>(std::chrono::year_month_day(today).year()) + 5);
    return scalarOf(year + (field.kind == Kind::dateTime ? "-12-31T00:00:00Z" : "-12-31"));
}

Value listWith(Value item) {
    Value list;
    list.kind = Value::Kind::list;
    list.list.push_back(std::move(item));
    return list;
}

Value standIn(const Field &field, Date today, const Words &words) {
    if (const std::string_view text = traitsOf(field.kind).standIn; !text.empty())
        return scalarOf(std::string(text));
    switch (field.shape()) {
    case Shape::date:
        return dateFor(field, today);
    case Shape::number:
        return integerOf(field.minimum.value_or(1));
    case Shape::yesNo:
        return flag(false);
    case Shape::choice:
        return scalarOf(choiceFor(field));
    case Shape::choices:
        return listWith(scalarOf(choiceFor(field)));
    default:
        return scalarOf(words.text(field.title));
    }
}

/// What stands at the place is made up where it is needed, and goes where it is not.
std::optional<Value> mended(const Pointer &pointer, Date today, const Words &words) {
    const Field *field = builtInDefinitions().field(pointer);
    if (!field || !field->required || field->kind == Kind::group || field->kind == Kind::list)
        return std::nullopt;
    if (field->id == "language")
        return scalarOf(words.language());
    return standIn(*field, today, words);
}

} // namespace

DraftDisclosure draftOf(const Document &written, Date today, const Words &words) {
    Document document = upgraded(written, builtInDefinitions());
    if (document.root.kind != Value::Kind::map) {
        document.root = Value();
        document.root.kind = Value::Kind::map;
    }
    std::set<std::string> standIns, seen;
    for (int round = 0; round < rounds; ++round) {
        std::vector<FieldChange> changes;
        for (const Finding &finding :
             validate(document, builtInDefinitions(), {today, {}, nullptr}))
            if (finding.severity == Severity::error && !finding.pointer.tokens().empty() &&
                seen.insert(finding.pointer.toString()).second) {
                changes.push_back({finding.pointer, mended(finding.pointer, today, words)});
                standIns.insert(finding.pointer.tokens().front());
            }
        if (changes.empty())
            break;
        document.root = changedRoot(std::move(document.root), builtInDefinitions(), changes);
    }
    return {Disclosure(std::move(document)), std::move(standIns)};
}

} // namespace updatefacts
