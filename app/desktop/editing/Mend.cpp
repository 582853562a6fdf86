// SPDX-License-Identifier: MIT
#include "desktop/editing/Mend.h"

#include "desktop/editing/CleanText.h"
#include "desktop/editing/DisclosureNumber.h"
#include "desktop/editing/NextMarks.h"
#include "desktop/files/FieldValues.h"
#include "disclosure/Gtin.h"
#include "validation/text/ClosestWord.h"
#include "validation/values/GtinDoubt.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace updatefacts {

namespace {

Mend write(const QString &text) {
    return {QCoreApplication::translate("updatefacts::Mend", "Use “%1”").arg(text),
            textValue(text)};
}

Mend takeOut() {
    return {QCoreApplication::translate("updatefacts::Mend", "Take it out"), std::nullopt};
}

/// Only where nothing but the last digit can be wrong: else a number would be made up.
std::optional<Mend> checkDigit(const std::string &gtin) {
    if (!isGtinLong(gtin) || !doubtOf(gtin).isLastDigit())
        return std::nullopt;
    return write(QString::fromStdString(gtin.substr(0, gtin.size() - 1) + gtinCheckDigit(gtin)));
}

std::optional<Mend> closestChoice(const Finding &finding, const QString &written,
                                  const Words &words) {
    const Field *field = builtInDefinitions().field(finding.pointer);
    if (!field)
        return std::nullopt;
    std::vector<std::string> ids;
    for (const Choice &choice : field->choices)
        ids.push_back(choice.id);
    const std::string closest = closestWord(written.toStdString(), ids);
    if (closest.empty() || field->kind != Field::Kind::choice)
        return std::nullopt;
    Mend mend = write(QString::fromStdString(words.text(field->choice(closest)->title)));
    mend.value = textValue(QString::fromStdString(closest));
    return mend;
}

/// What every new disclosure says in the same way.
std::optional<Mend> usualAnswer(const Finding &finding, const DisclosureModel &model,
                                const QString &now) {
    const std::string &field = finding.pointer.tokens().front();
    if (field == "last_updated")
        return Mend{QCoreApplication::translate("updatefacts::Mend", "Now"), textValue(now)};
    if (field == "revision")
        return Mend{QCoreApplication::translate("updatefacts::Mend", "This is the first"),
                    typedValue(Field::Kind::integer, QStringLiteral("1"))};
    if (field == "schema_version")
        return write(QString::fromStdString(builtInDefinitions().version));
    const QString number = disclosureNumberOf(model.value(Pointer().child("model_identifier")));
    if (field == "disclosure_id" && !number.isEmpty())
        return write(number);
    return std::nullopt;
}

/// A draft whose number was published goes on as the revision after that.
std::optional<Mend> nextRevision(const DisclosureModel &model) {
    const auto marks = nextMarksOf(model);
    if (!marks)
        return std::nullopt;
    return Mend{QCoreApplication::translate("updatefacts::Mend", "Make this revision %1")
                    .arg(marks->revision),
                {},
                reviseText(model.document(), *marks).text};
}

} // namespace

std::optional<Mend> mendOf(const Finding &finding, const DisclosureModel &model, const QString &now,
                           const Words &words) {
    if (finding.pointer.tokens().empty())
        return std::nullopt;
    const QString text = shownText(model.value(finding.pointer));
    const std::string &rule = finding.rule;
    if (rule == "field.missing" && finding.pointer.tokens().size() == 1)
        return usualAnswer(finding, model, now);
    if (rule == "history.same_revision" && finding.severity == Severity::error)
        return nextRevision(model);
    if (rule == "choice.unknown")
        return closestChoice(finding, text, words);
    if (rule == "gtin.check_digit")
        return checkDigit(text.toStdString());
    if (rule == "url.invalid" && text.startsWith(QStringLiteral("http://")))
        return write(QStringLiteral("https://") + text.mid(7));
    if (rule == "url.invalid" && text.startsWith(QStringLiteral("www.")))
        return write(QStringLiteral("https://") + text);
    if (rule == "text.line_break")
        return Mend{QCoreApplication::translate("updatefacts::Mend", "Put it on one line"),
                    textValue(onOneLine(text).trimmed())};
    if (rule == "date.no_time")
        return Mend{QCoreApplication::translate("updatefacts::Mend", "Now"), textValue(now)};
    if (rule == "field.misplaced" || rule == "field.unknown" || rule == "value.empty")
        return takeOut();
    return std::nullopt;
}

} // namespace updatefacts
