// SPDX-License-Identifier: MIT
#include "collect/trust/JudgeLog.h"

#include "signature/SignedAddress.h"
#include "site/log/CheckHead.h"
#include "site/log/CheckLog.h"

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

/// What breaks one entry breaks those after it: each rule is told once, of the first.
void addFirst(Findings &all, Findings found, const std::string &address) {
    std::set<std::string> told;
    for (const Finding &finding : all)
        told.insert(finding.rule);
    for (Finding &finding : found) {
        if (!told.insert(finding.rule).second)
            continue;
        finding.file = address;
        all.push_back(std::move(finding));
    }
}

Findings faultsOf(const PublicationLog &known, const PublicationLog &log, const OfferedLog &offered,
                  const Jwks *keys) {
    Findings all;
    addFirst(all, checkLog(log), offered.address);
    addFirst(all, compareWithKept(known, log), offered.address);
    if (keys)
        addFirst(all, checkHead(*offered.text, offered.seal, *keys), offered.address);
    return all;
}

} // namespace

LogVerdict judgeLog(const std::string &known, const OfferedLog &offered, const Jwks *keys) {
    LogVerdict verdict{readLog(known).value_or(PublicationLog())};
    std::optional<PublicationLog> log = offered.text ? readLog(*offered.text) : std::nullopt;
    if (log) {
        verdict.findings = faultsOf(verdict.log, *log, offered, keys);
        verdict.isNew = !hasError(verdict.findings) && *offered.text != known;
        if (verdict.isNew)
            verdict.log = std::move(*log);
    } else if (offered.text && (keys || !known.empty())) {
        addFirst(verdict.findings, {makeFinding(Severity::error, "log.unreadable", {})},
                 offered.address);
    } else if (!known.empty()) {
        addFirst(verdict.findings,
                 {makeFinding(Severity::error, "collect.log:gone", {}, {},
                              {argument::plain("host", hostOf(offered.address))})},
                 offered.address);
    }
    return verdict;
}

} // namespace updatefacts
