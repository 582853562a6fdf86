// SPDX-License-Identifier: MIT
#include "site/SiteProofs.h"

#include "site/log/GrowLog.h"
#include "site/tree/SitePath.h"
#include "site/verify/CheckPage.h"
#include "site/verify/VerifyWords.h"

#include <optional>
#include <utility>

namespace updatefacts {

void sealJson(SiteTree &tree, const SiteKeys &keys, const std::string &host) {
    if (!keys.key)
        return;
    tree.accompany(
        [&tree, &key = *keys.key, host](const std::string &path,
                                        std::string_view bytes) -> std::optional<SiteTree::File> {
            if (!isSealed(path))
                return std::nullopt;
            std::string seal = path + ".cose";
            const std::string address = SitePath{host, {}, {}}.address(path);
            return SiteTree::File(seal, sealOf(bytes, address, tree.before(seal), key));
        });
}

Findings addKeys(const SiteKeys &keys, const std::string &host, SiteTree &tree) {
    if (!keys.keys.host.empty() && keys.keys.host != host)
        return {
            makeFinding(Severity::error, "site.other_keys", Place(), Pointer(),
                        {argument::text("host", keys.keys.host), argument::text("other", host)})};
    Jwks own = keys.keys;
    own.host = host;
    tree.add(keysPath, jwksText(own));
    return {};
}

void addCheckPage(const SiteLanguages &languages, SiteTree &tree) {
    for (const SiteLanguages::Language &language : languages.all())
        tree.add(verifyWordsPath(language.words.language()), verifyWords(language.words));
    tree.add(checkPagePath, checkPage());
}

Findings addLog(std::vector<PublishedRevision> published, Date today, SiteTree &tree) {
    std::optional<std::string> before = tree.before(publicationLogPath);
    if (!before && tree.isOurs(publicationLogPath))
        before.emplace(); // somebody changed it, or took it away
    GrownLog grown = growLog(before, std::move(published), today);
    for (Finding &finding : grown.findings)
        finding.file = publicationLogPath;
    if (!hasError(grown.findings))
        tree.add(publicationLogPath, grown.text);
    return std::move(grown.findings);
}

} // namespace updatefacts
