// SPDX-License-Identifier: MIT
#include "site/log/CheckHead.h"

#include "signature/SignFile.h"
#include "site/log/PublicationLog.h"

namespace updatefacts {

namespace {

Finding aboutHead(Severity severity, const char *message, const CheckedSignature &checked,
                  const Jwks &keys) {
    const auto until = checked.key ? checked.key->until : std::nullopt;
    return makeFinding(severity, message, Place(), Pointer(),
                       {argument::text("host", keys.host),
                        argument::date("day", until ? PartialDate::of(*until).toString() : "")});
}

} // namespace

Findings checkHead(std::string_view log, const std::optional<std::string> &seal, const Jwks &keys) {
    if (!seal)
        return {makeFinding(Severity::error, "log.unsigned", Place())};
    const std::string address = "https://" + keys.host + '/' + publicationLogPath;
    const CheckedSignature checked = checkSignatureOfFile(*seal, log, address, keys);
    switch (checked.verdict) {
    case SignatureVerdict::good:
        return {};
    case SignatureVerdict::retired:
        return {aboutHead(Severity::note, "log.signature:retired", checked, keys)};
    case SignatureVerdict::unreadable:
        return {aboutHead(Severity::error, "log.signature:unreadable", checked, keys)};
    case SignatureVerdict::unknownKey:
        return {aboutHead(Severity::error, "log.signature:unknown", checked, keys)};
    case SignatureVerdict::revoked:
        return {aboutHead(Severity::error, "log.signature:revoked", checked, keys)};
    case SignatureVerdict::wrong:
        break;
    }
    return {aboutHead(Severity::error, "log.signature:wrong", checked, keys)};
}

} // namespace updatefacts
