// SPDX-License-Identifier: MIT
#include "desktop/editing/DisclosureNumber.h"

#include "desktop/files/FieldValues.h"

namespace updatefacts {

/// Letters and digits of ASCII, hyphens between them: what may be part of a number.
QString disclosureNumberOf(const Value *model) {
    constexpr qsizetype longest = 64; // as the definitions have it
    QString number;
    for (const QChar c : shownText(model).normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        const bool isKept = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('.') ||
                                                   c == QLatin1Char('_'));
        if (isKept && (!number.isEmpty() || c.isLetterOrNumber()))
            number += c;
        else if (!number.isEmpty() && !number.endsWith(QLatin1Char('-')))
            number += QLatin1Char('-');
    }
    number.truncate(longest);
    while (number.endsWith(QLatin1Char('-')))
        number.chop(1);
    return number;
}

namespace {

/// Whether the number may still follow the model.
bool follows(const Value &root) {
    const QString revision = shownText(root.find("revision"));
    const Value *number = root.find("disclosure_id");
    return (revision.isEmpty() || revision == QLatin1String("1")) && !root.find("supersedes") &&
           (!number || shownText(number) == disclosureNumberOf(root.find("model_identifier")));
}

} // namespace

std::vector<FieldChange> withNumber(const Value &root, FieldChange change) {
    std::vector<FieldChange> changes{std::move(change)};
    if (changes.front().pointer != Pointer().child("model_identifier") || !follows(root))
        return changes;
    const std::optional<Value> &model = changes.front().value;
    const QString number = model ? disclosureNumberOf(&*model) : QString();
    changes.push_back({Pointer().child("disclosure_id"),
                       number.isEmpty() ? std::nullopt : std::optional(textValue(number))});
    return changes;
}

} // namespace updatefacts
