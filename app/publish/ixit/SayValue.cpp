// SPDX-License-Identifier: MIT
#include "publish/ixit/SayValue.h"

namespace updatefacts {

namespace {

using Kind = Field::Kind;

constexpr std::string_view labLanguage = "en"; // what a lab reads

void add(std::string &text, std::string_view between, const std::string &more) {
    if (!more.empty())
        text.append(text.empty() ? "" : between).append(more);
}

std::string scalarWords(const Field &field, const Value &value) {
    if (const Choice *choice = field.choice(value.scalar))
        return choice->title.source;
    if (field.kind == Kind::boolean)
        return value.boolean ? "yes" : "no";
    return field.unit.empty() ? value.scalar : value.scalar + ' ' + field.unit;
}

std::string groupWords(const Field &group, const Value &value, const Disclosure &disclosure) {
    std::string text;
    for (const Field &member : group.fields)
        if (const Value *inner = value.find(member.id))
            if (const std::string said = sayValue(member, *inner, disclosure); !said.empty())
                add(text, "; ", member.title.source + ": " + said);
    return text;
}

} // namespace

std::string sayValue(const Field &field, const Value &value, const Disclosure &disclosure) {
    if (value.isScalar())
        return scalarWords(field, value);
    if (field.kind == Kind::localizedText) {
        const LanguageText text = disclosure.textFor(labLanguage, value);
        return text.text ? text.text->scalar : "";
    }
    if (field.kind == Kind::group)
        return groupWords(field, value, disclosure);
    std::string text;
    for (const Value &item : value.list)
        add(text, field.kind == Kind::list ? " | " : ", ",
            sayValue(field.kind == Kind::list ? field.fields.front() : field, item, disclosure));
    return text;
}

} // namespace updatefacts
