// SPDX-License-Identifier: MIT
#include "site/SitePaths.h"

#include "disclosure/Payload.h"

#include <optional>
#include <utility>

namespace updatefacts {

void SitePaths::add(const Disclosure &disclosure) {
    const std::string address = payloadOf(disclosure);
    std::optional<SitePath> path = sitePathOf(address);
    if (!path)
        fail(disclosure, "site.no_file", {argument::text("address", address)});
    else if (!m_host.empty() && path->host != m_host)
        fail(disclosure, "site.other_host",
             {argument::text("host", path->host), argument::text("other", m_host)});
    else if (!m_taken.emplace(path->folder + path->stem, disclosure.document().file).second)
        fail(disclosure, "site.same_address",
             {argument::text("address", address),
              argument::plain("other", m_taken[path->folder + path->stem])});
    else
        m_host = path->host;
}

bool SitePaths::isTaken(const SitePath &path) const {
    return m_taken.contains(path.folder + path.stem);
}

void SitePaths::fail(const Disclosure &disclosure, const char *message, ArgumentList arguments) {
    const Pointer field = Pointer().child("detail_url");
    const Value *value = disclosure.root().at(field);
    Finding finding = makeFinding(Severity::error, message, value ? value->place : Place(), field,
                                  std::move(arguments));
    finding.file = disclosure.document().file;
    m_findings.push_back(std::move(finding));
}

} // namespace updatefacts
