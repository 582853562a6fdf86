// SPDX-License-Identifier: MIT
#include "desktop/words/WindowVoice.h"

#include "definitions/date/DateTime.h"
#include "definitions/date/PartialDate.h"
#include "desktop/words/LanguageName.h"
#include "desktop/words/TypedDate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace updatefacts {

namespace {

/// The field of that name wherever it is: conditions name those of a list's items by themselves.
const Field *fieldNamed(const std::vector<Field> &fields, const std::string &id) {
    for (const Field &field : fields) {
        if (field.id == id)
            return &field;
        if (const Field *inner = fieldNamed(field.fields, id))
            return inner;
    }
    return nullptr;
}

const Field *fieldAt(const Definitions &definitions, const Pointer &pointer) {
    if (const Field *field = definitions.field(pointer))
        return field;
    for (const Section &section : definitions.sections)
        if (const Field *field = fieldNamed(section.fields, pointer.tokens().back()))
            return field;
    return nullptr;
}

} // namespace

std::string WindowVoice::field(const Pointer &pointer) const {
    if (pointer.tokens().empty())
        return QCoreApplication::translate("updatefacts::FindingText", "The file").toStdString();
    const Field *field = fieldAt(definitions(), pointer);
    if (!field)
        return quoted(pointer.tokens().back());
    return quoted(words().text(field->question.empty() ? field->title : field->question));
}

std::string WindowVoice::answer(const Pointer &pointer, const std::string &id) const {
    const Field *field = pointer.tokens().empty() ? nullptr : fieldAt(definitions(), pointer);
    if (const Choice *choice = field ? field->choice(id) : nullptr)
        return quoted(words().text(choice->title));
    if (id == "true")
        return quoted(QCoreApplication::translate("updatefacts::FindingText", "Yes").toStdString());
    if (id == "false")
        return quoted(QCoreApplication::translate("updatefacts::FindingText", "No").toStdString());
    return quoted(id);
}

std::string WindowVoice::quoted(const std::string &text) const {
    return "“" + text + "”";
}

std::string WindowVoice::language(const std::string &tag) const {
    return languageName(tag).toStdString();
}

std::string WindowVoice::date(const std::string &iso) const {
    if (const auto date = PartialDate::parse(iso))
        return shownDate(*date, QLocale()).toStdString();
    if (const auto moment = parseDateTime(iso))
        return QLocale()
            .toString(
                QDateTime::fromSecsSinceEpoch(moment->time_since_epoch().count(), QTimeZone::utc()),
                QStringLiteral("d MMM yyyy, HH:mm t"))
            .toStdString();
    return iso;
}

} // namespace updatefacts
