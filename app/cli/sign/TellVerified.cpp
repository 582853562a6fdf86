// SPDX-License-Identifier: MIT
#include "cli/sign/TellVerified.h"

#include "cli/UsageError.h"
#include "signature/SignedAddress.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <array>

namespace updatefacts {

namespace {

struct VerdictOutcome {
    CodeVerdict verdict;
    const char *message; ///< of the finding; null: there is none
    ExitCode code;
};

constexpr std::array codeOutcomes = {
    VerdictOutcome{CodeVerdict::good, nullptr, ExitCode::clean},
    VerdictOutcome{CodeVerdict::retired, "verify.retired", ExitCode::warnings},
    VerdictOutcome{CodeVerdict::notSigned, "verify.not_signed:code", ExitCode::notSigned},
    VerdictOutcome{CodeVerdict::unreadable, "verify.unreadable:code", ExitCode::changed},
    VerdictOutcome{CodeVerdict::unknownKey, "verify.unknown_key", ExitCode::unknownKey},
    VerdictOutcome{CodeVerdict::revoked, "verify.revoked", ExitCode::revoked},
    VerdictOutcome{CodeVerdict::otherProduct, "verify.other_product", ExitCode::otherProduct},
    VerdictOutcome{CodeVerdict::otherHost, "verify.other_host", ExitCode::otherHost},
    VerdictOutcome{CodeVerdict::changed, "verify.changed:code", ExitCode::changed},
};

struct FileOutcome {
    SignatureVerdict verdict;
    const char *message;
    ExitCode code;
};

constexpr std::array fileOutcomes = {
    FileOutcome{SignatureVerdict::good, nullptr, ExitCode::clean},
    FileOutcome{SignatureVerdict::retired, "verify.retired", ExitCode::warnings},
    FileOutcome{SignatureVerdict::unreadable, "verify.unreadable:file", ExitCode::changed},
    FileOutcome{SignatureVerdict::unknownKey, "verify.unknown_key", ExitCode::unknownKey},
    FileOutcome{SignatureVerdict::revoked, "verify.revoked", ExitCode::revoked},
    FileOutcome{SignatureVerdict::wrong, "verify.changed:file", ExitCode::changed},
};

std::string said(const char *key, ArgumentList parts, const CommandStreams &streams) {
    return inWords(argument::phrase("", key, std::move(parts)), *streams.voice);
}

/// The day from which on a key is not what it was, in a finding.
Argument sinceOf(const std::optional<Jwk> &key) {
    return key && key->until ? argument::date("date", PartialDate::of(*key->until).toString())
                             : argument::phrase("date", "verify.day_unknown");
}

void tellFinding(const char *message, const std::string &file, ArgumentList arguments,
                 CommandStreams &streams) {
    const Severity severity =
        std::string_view(message) == "verify.retired" ? Severity::warning : Severity::error;
    Finding finding = makeFinding(severity, message, {}, {}, std::move(arguments));
    finding.file = file;
    streams.err << describeFindings({finding}, *streams.voice);
}

void tellSigner(const std::string &file, const std::string &host, const Jwk &key,
                CommandStreams &streams) {
    const char *phrase = file.empty() ? "verify.by" : "verify.file_by";
    streams.out << printable(said(phrase,
                                  {argument::plain("file", file),
                                   argument::plain("domain", registrableDomain(host)),
                                   argument::plain("key", kidText(key.key))},
                                  streams))
                << '\n';
}

/// "promised until 2031-06-30"
std::string promiseInWords(const CodeStatement &statement, Date today,
                           const CommandStreams &streams) {
    const Promise promise = promiseOf(statement, today);
    const Argument state = argument::phrase("state", "promise." + std::string(idOf(promise)));
    const bool isDated =
        statement.supportEnd && promise != Promise::notPromised && promise != Promise::notPossible;
    if (isDated)
        return said(
            promise == Promise::ended ? "verify.ended" : "verify.until",
            {state, argument::date("date", PartialDate::of(*statement.supportEnd).toString())},
            streams);
    if (statement.months)
        return said("verify.months", {state, argument::number("months", *statement.months)},
                    streams);
    return inWords(state, *streams.voice);
}

std::string productInWords(const CodeStatement &statement) {
    std::string text;
    for (const std::string &part : {statement.brand, statement.name, statement.model})
        text += (text.empty() || part.empty() ? "" : ", ") + part;
    return text;
}

void tellStatement(const ToldCode &told, CommandStreams &streams) {
    const CodeStatement &statement = *told.code.statement;
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const char *heading, const std::string &value) {
        if (!value.empty())
            rows.push_back({"  " + said(heading, {}, streams), printable(value)});
    };
    add("verify.address", told.code.address);
    add("verify.product", productInWords(statement));
    add("verify.updates", promiseInWords(statement, told.today, streams));
    if (statement.issued)
        add("verify.issued", PartialDate::of(*statement.issued).toString());
    streams.out << inColumns(rows);
}

} // namespace

ExitCode tellVerified(const ToldCode &told, CommandStreams &streams) {
    const VerifiedCode &code = told.code;
    const auto *outcome = std::ranges::find(codeOutcomes, code.verdict, &VerdictOutcome::verdict);
    if (code.isGood()) {
        tellSigner(told.file, code.host, *code.key, streams);
        tellStatement(told, streams);
    }
    if (outcome->message)
        tellFinding(outcome->message, told.file,
                    {argument::plain("address", code.address), argument::plain("host", code.host),
                     argument::plain("gtin", code.statement ? code.statement->gtin : ""),
                     sinceOf(code.key)},
                    streams);
    return outcome->code;
}

ExitCode tellVerifiedFile(const ToldFile &told, CommandStreams &streams) {
    if (!told.isSigned) {
        tellFinding("verify.not_signed:file", told.file, {}, streams);
        return ExitCode::notSigned;
    }
    const SignatureVerdict verdict = told.signature.verdict;
    const auto *outcome = std::ranges::find(fileOutcomes, verdict, &FileOutcome::verdict);
    const std::string host = hostOf(told.address);
    if (verdict == SignatureVerdict::good || verdict == SignatureVerdict::retired)
        tellSigner(told.file, host, *told.signature.key, streams);
    if (outcome->message)
        tellFinding(outcome->message, told.file,
                    {argument::plain("host", host), sinceOf(told.signature.key)}, streams);
    return outcome->code;
}

ExitCode tellNoCode(const std::string &file, CommandStreams &streams) {
    tellFinding("verify.no_code", file, {}, streams);
    return ExitCode::errors;
}

} // namespace updatefacts
