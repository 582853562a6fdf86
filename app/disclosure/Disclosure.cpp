// SPDX-License-Identifier: MIT
#include "disclosure/Disclosure.h"

#include "definitions/BestLanguage.h"
#include "definitions/date/DateTime.h"
#include "disclosure/Canonical.h"

namespace updatefacts {

namespace {

/// A scalar that says something; a field left empty counts as absent.
bool isScalar(const Value *value) {
    return value && value->isScalar() && saysSomething(value);
}

} // namespace

const Member *textIn(const Value &texts, std::string_view language) {
    std::vector<std::string> languages;
    for (const Member &member : texts.map)
        if (isScalar(&member.value))
            languages.push_back(member.key);
    const std::string best = bestLanguage(language, languages);
    return best.empty() ? nullptr : texts.member(best);
}

Disclosure::Disclosure(Document document) : m_document(std::move(document)) {
    m_fingerprint = fingerprintOf(m_document.root);
}

Disclosure::Disclosure(Document document, std::string fingerprint)
    : m_document(std::move(document)), m_fingerprint(std::move(fingerprint)) {
}

bool Disclosure::has(std::string_view field) const {
    return saysSomething(root().find(field));
}

std::string Disclosure::text(std::string_view field) const {
    return text(field, {});
}

std::string Disclosure::text(std::string_view field, std::string_view language) const {
    const Value *value = root().find(field);
    if (value && value->kind == Value::Kind::map)
        value = textFor(language, *value).text;
    return isScalar(value) ? value->scalar : std::string();
}

std::string Disclosure::languageOf(std::string_view field, std::string_view language) const {
    const Value *value = root().find(field);
    return value ? textFor(language, *value).language : ownLanguage();
}

LanguageText Disclosure::textFor(std::string_view language, const Value &texts) const {
    const std::string own = ownLanguage();
    if (texts.kind != Value::Kind::map)
        return {own, &texts};
    const Member *member = textIn(texts, language);
    if (!member)
        member = textIn(texts, own);
    return member ? LanguageText{member->key, &member->value} : LanguageText{own, nullptr};
}

std::string Disclosure::ownLanguage() const {
    const Value *own = root().find("language");
    return isScalar(own) ? own->scalar : std::string();
}

std::vector<std::string> Disclosure::texts(std::string_view field) const {
    std::vector<std::string> result;
    if (const Value *value = root().find(field))
        for (const Value &item : value->list)
            if (item.isScalar())
                result.push_back(item.scalar);
    return result;
}

std::optional<PartialDate> Disclosure::date(std::string_view field) const {
    return parseDateOrDateTime(text(field));
}

std::optional<std::int64_t> Disclosure::integer(std::string_view field) const {
    const Value *value = root().find(field);
    if (!value || value->kind != Value::Kind::integer)
        return std::nullopt;
    return value->integer;
}

} // namespace updatefacts
