// SPDX-License-Identifier: MIT
#include "site/SitePaths.h"

#include "disclosure/Payload.h"
#include "site/data/SharedFiles.h"

#include <optional>
#include <utility>

namespace updatefacts {

bool SitePaths::add(const Disclosure &disclosure) {
    const std::string address = payloadOf(disclosure);
    std::optional<SitePath> path = sitePathOf(address);
    if (!path)
        return fail(disclosure, "site.no_file", {argument::text("address", address)});
    if (path->folder.starts_with(listFolder))
        return fail(disclosure, "site.own_place",
                    {argument::text("address", address),
                     argument::text("place", '/' + std::string(listFolder))});
    if (!m_host.empty() && path->host != m_host)
        return fail(disclosure, "site.other_host",
                    {argument::text("host", path->host), argument::text("other", m_host)});
    if (!m_taken.emplace(path->folder + path->stem, disclosure.document().file).second)
        return fail(disclosure, "site.same_address",
                    {argument::text("address", address),
                     argument::plain("other", m_taken[path->folder + path->stem])});
    m_host = path->host;
    return true;
}

bool SitePaths::isTaken(const SitePath &path) const {
    return m_taken.contains(path.folder + path.stem);
}

bool SitePaths::fail(const Disclosure &disclosure, const char *message, ArgumentList arguments) {
    const Pointer field = Pointer().child("detail_url");
    const Value *value = disclosure.root().at(field);
    Finding finding = makeFinding(Severity::error, message, value ? value->place : Place(), field,
                                  std::move(arguments));
    finding.file = disclosure.document().file;
    m_findings.push_back(std::move(finding));
    return false;
}

} // namespace updatefacts
