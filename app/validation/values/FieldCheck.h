// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "validation/report/Report.h"

#include <array>
#include <string>

namespace updatefacts {

/// One value on its way through the checks, and what they need to know.
struct FieldCheck {
    const Field &field;
    const Value &value;
    const Pointer &pointer;
    const Definitions &definitions;
    const std::string &language; ///< of the disclosure's texts
    Report &report;
    Date today{};
    bool isSample = false; ///< its page lies on a host for samples, which nobody can reach

    void error(std::string_view message, ArgumentList arguments = {}) const {
        report.error(message, pointer, std::move(arguments));
    }
    void warning(std::string_view message, ArgumentList arguments = {}) const {
        report.add(Severity::warning, message, pointer, std::move(arguments));
    }
    void note(std::string_view message, ArgumentList arguments = {}) const {
        report.add(Severity::note, message, pointer, std::move(arguments));
    }
    /// The same of another value of the field, within this one or instead of it.
    [[nodiscard]] FieldCheck at(const Value &otherValue, const Pointer &otherPointer) const {
        return {field, otherValue, otherPointer, definitions, language, report, today, isSample};
    }
};

// Each reports what is wrong with a value of one kind, taken by itself; the value says something.

void checkText(const FieldCheck &check);
void checkLocalizedText(const FieldCheck &check);
void checkNumber(const FieldCheck &check);
void checkBoolean(const FieldCheck &check);
void checkDate(const FieldCheck &check);
void checkDateTime(const FieldCheck &check);
void checkUrl(const FieldCheck &check);
void checkEmailOrUrl(const FieldCheck &check);
void checkGtin(const FieldCheck &check);
void checkChoice(const FieldCheck &check);
void checkChoices(const FieldCheck &check);

/// Which of them checks a kind.
struct KindCheck {
    Field::Kind kind;
    void (*check)(const FieldCheck &); ///< null: has members, no value of its own
};

/// In the order of the kinds.
inline constexpr std::array<KindCheck, fieldKinds.size()> kindChecks = {
    {{Field::Kind::text, checkText},
     {Field::Kind::multilineText, checkText},
     {Field::Kind::date, checkDate},
     {Field::Kind::dateTime, checkDateTime},
     {Field::Kind::duration, checkNumber},
     {Field::Kind::integer, checkNumber},
     {Field::Kind::url, checkUrl},
     {Field::Kind::emailOrUrl, checkEmailOrUrl},
     {Field::Kind::boolean, checkBoolean},
     {Field::Kind::choice, checkChoice},
     {Field::Kind::choices, checkChoices},
     {Field::Kind::group, nullptr},
     {Field::Kind::list, nullptr},
     {Field::Kind::localizedText, checkLocalizedText},
     {Field::Kind::gtin, checkGtin}}};
static_assert(isByKind(kindChecks));

/// Reports the characters of a text, or of its translations, that no label can show.
void checkCharacters(const FieldCheck &check);

/// Whether the value is a text, in quotes where it must be; else says how to make it one.
[[nodiscard]] bool isText(const FieldCheck &check);
/// {kind}: "a number", "a list", ...: what the value is.
[[nodiscard]] Argument kindOf(const Value &value);
/// {answers}: those of the field to choose from.
[[nodiscard]] Argument answersOf(const FieldCheck &check, Argument::Joined joined);
/// {example}: the field's.
[[nodiscard]] Argument exampleOf(const FieldCheck &check);

} // namespace updatefacts
