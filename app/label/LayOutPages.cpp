// SPDX-License-Identifier: MIT
#include "label/LayOutPages.h"

#include "label/JoinLabels.h"
#include "label/LayOutEachPage.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

LaidOutPages attempt(const LayOutOne &layOutOne, bool hasNextPage, int count) {
    LaidOutPages result;
    PageOfLabel page{1, count, {}};
    do {
        LaidOut laidOut = layOutOne(page);
        result.pages.push_back(std::move(laidOut.label));
        append(result.findings, std::move(laidOut.findings));
        page.carried = {laidOut.dropped.begin(), laidOut.dropped.end()};
        page.number += 1;
    } while (hasNextPage && !page.carried.empty() && !hasError(result.findings));
    return result;
}

Finding oneLanguageOnly(const Template &labelTemplate) {
    return makeFinding(Severity::error, "label.one_language", {}, {},
                       {argument::text("template", labelTemplate.id())});
}

/// Which of several languages it is that leaves something out.
Finding named(Finding finding, const std::string &language) {
    if (finding.message == "label.left_out:label")
        finding.message = "label.left_out:language";
    else if (finding.message == "label.counted:label")
        finding.message = "label.counted:language";
    else
        return finding;
    finding.arguments.push_back(argument::language("language", language));
    return finding;
}

bool has(const Findings &findings, const Finding &finding) {
    return std::ranges::find(findings, finding) != findings.end();
}

/// What is found in every language is said once.
Findings joinedFindings(const std::vector<Findings> &found, const std::vector<Words> &languages) {
    Findings all;
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const Finding &finding : found[i]) {
            const bool isEverywhere = std::ranges::all_of(
                found, [&](const Findings &each) { return has(each, finding); });
            Finding said = isEverywhere ? finding : named(finding, languages[i].language());
            if (!has(all, said))
                all.push_back(std::move(said));
        }
    return all;
}

} // namespace

LaidOutPages layOutEachPage(const LayOutOne &layOutOne, bool hasNextPage) {
    int count = 1;
    LaidOutPages result = attempt(layOutOne, hasNextPage, count);
    while (!hasError(result.findings) && static_cast<int>(result.pages.size()) > count) {
        count = static_cast<int>(result.pages.size());
        result = attempt(layOutOne, hasNextPage, count);
    }
    return result;
}

LaidOutPages layOutPages(const LayoutRequest &request, const std::vector<Words> &languages,
                         const Fonts &fonts) {
    LayoutSession session(fonts);
    return layOutPages(request, languages, session);
}

LaidOutPages layOutPages(const LayoutRequest &request, const std::vector<Words> &languages,
                         LayoutSession &session) {
    assert(!languages.empty());
    const LanguageParts parts = request.labelTemplate.data().languages;
    if (languages.size() > 1 && parts == LanguageParts::one)
        return {{}, {oneLanguageOnly(request.labelTemplate)}};
    LaidOutPages result;
    std::vector<Findings> found;
    for (const Words &words : languages) {
        LaidOutPages more = layOutEachPage(
            [&](const PageOfLabel &page) { return layOutPage(request, words, page, session); },
            !request.labelTemplate.data().nextBody.empty());
        std::ranges::move(more.pages, std::back_inserter(result.pages));
        found.push_back(std::move(more.findings));
    }
    result.findings = joinedFindings(found, languages);
    if (parts != LanguageParts::pages && languages.size() > 1 && !hasError(result.findings))
        result.pages = {joinLabels(result.pages, parts)};
    return result;
}

} // namespace updatefacts
