// SPDX-License-Identifier: MIT
#include "definitions/BestLanguage.h"

#include <unicode/localematcher.h>
#include <unicode/locid.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <iterator>
#include <vector>

namespace updatefacts {

namespace {

/// A tag in its present form; without language where it is none, or names none.
icu::Locale localeOf(std::string_view tag) {
    std::string text(tag);
    std::ranges::replace(text, '_', '-');
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale read = icu::Locale::forLanguageTag(text, status);
    if (U_FAILURE(status) || std::strlen(read.getLanguage()) == 0)
        return icu::Locale::getRoot();
    const icu::Locale canonical = icu::Locale::createCanonical(read.getBaseName());
    // CLDR calls "no" the same as "nb", but has kept both
    return canonical.getLanguage() == std::string_view("no")
               ? icu::Locale("nb", canonical.getCountry(), canonical.getVariant())
               : canonical;
}

bool isNone(const icu::Locale &locale) {
    return std::strlen(locale.getLanguage()) == 0;
}

icu::Locale withLikelySubtags(icu::Locale locale) {
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    return locale;
}

bool inOneScript(const icu::Locale &a, const icu::Locale &b) {
    return std::strcmp(a.getLanguage(), b.getLanguage()) == 0 &&
           std::strcmp(a.getScript(), b.getScript()) == 0;
}

/// Languages whose readers commonly read the other, as CLDR's language matching has it.
icu::Locale standInFor(const icu::Locale &locale) {
    const std::string_view language = locale.getLanguage();
    if (language == "nn")
        return withLikelySubtags(icu::Locale("nb"));
    if (language == "nb")
        return withLikelySubtags(icu::Locale("nn"));
    if (language == "yue")
        return icu::Locale(
            (std::string("zh_") + locale.getScript() + '_' + locale.getCountry()).c_str());
    return icu::Locale::getRoot();
}

/// Whether cutting subtags off the end of the one gives the other.
bool looksUp(const icu::Locale &wanted, const icu::Locale &candidate) {
    const std::string_view all = wanted.getName();
    const std::string_view part = candidate.getName();
    return all.starts_with(part) && (all.size() == part.size() || all[part.size()] == '_');
}

/// Languages available, as locales; `at` is where the tag stands in the list given.
struct Candidate {
    std::size_t at = 0;
    icu::Locale locale;
};

/// The nearest of those in the language and script wanted; none: the size of the list.
std::size_t nearest(const icu::Locale &wanted, std::vector<Candidate> candidates,
                    std::size_t none) {
    const icu::Locale full = withLikelySubtags(wanted);
    std::erase_if(candidates, [&](const Candidate &candidate) {
        return !inOneScript(withLikelySubtags(candidate.locale), full);
    });
    if (candidates.size() <= 1)
        return candidates.empty() ? none : candidates.front().at;
    std::stable_partition(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
        return looksUp(wanted, candidate.locale);
    });
    std::vector<icu::Locale> locales;
    std::ranges::transform(candidates, std::back_inserter(locales), &Candidate::locale);
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocaleMatcher matcher = icu::LocaleMatcher::Builder()
                                           .setSupportedLocales(locales.begin(), locales.end())
                                           .setDefaultLocale(&locales.front())
                                           .build(status);
    const icu::LocaleMatcher::Result best = matcher.getBestMatchResult(wanted, status);
    assert(U_SUCCESS(status));
    const int32_t index = std::max(best.getSupportedIndex(), 0);
    return candidates[static_cast<std::size_t>(index)].at;
}

} // namespace

std::string bestLanguage(std::string_view wanted, std::span<const std::string> available) {
    if (std::ranges::find(available, wanted) != available.end())
        return std::string(wanted);
    const icu::Locale locale = localeOf(wanted);
    if (isNone(locale))
        return {};
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < available.size(); ++i)
        if (const icu::Locale candidate = localeOf(available[i]); !isNone(candidate))
            candidates.push_back({i, candidate});
    const auto same = std::ranges::find(candidates, locale, &Candidate::locale);
    std::size_t found =
        same == candidates.end() ? nearest(locale, candidates, available.size()) : same->at;
    if (const icu::Locale other = standInFor(withLikelySubtags(locale));
        found == available.size() && !isNone(other))
        found = nearest(other, std::move(candidates), available.size());
    return found < available.size() ? available[found] : std::string();
}

std::string_view primarySubtag(std::string_view tag) {
    return tag.substr(0, tag.find_first_of("-_"));
}

} // namespace updatefacts
