// SPDX-License-Identifier: MIT
#include "disclosure/LinkFindings.h"

#include "definitions/date/DateTime.h"
#include "disclosure/Canonical.h"
#include "disclosure/Seal.h"

namespace updatefacts {

namespace {

/// Both say something, and not the same.
bool differ(const std::string &a, const std::string &b) {
    return !a.empty() && !b.empty() && a != b;
}

void checkSequence(const Disclosure &before, const Disclosure &after, Findings &findings) {
    const auto last = before.integer("revision");
    const auto next = after.integer("revision");
    if (last && next && *last >= 1 && *next > *last && *next - *last > 1) {
        findings.push_back(
            findingAt(after, "revision", "history.gap",
                      {argument::number("revision", *next), revisionArgument("before", before),
                       missingArgument(*last + 1, *next - 1)}));
        return; // the link leads to the missing one
    }
    if (differ(after.text("supersedes"), before.fingerprint()))
        findings.push_back(findingAt(after, "supersedes", "history.not_linked",
                                     {revisionArgument("before", before)}));
}

} // namespace

Findings linkFindings(const Disclosure &before, const Disclosure &after) {
    Findings findings = continuityFindings(before, after);
    checkSequence(before, after, findings);
    return findings;
}

Findings continuityFindings(const Disclosure &before, const Disclosure &after) {
    Findings findings;
    if (differ(before.text("disclosure_id"), after.text("disclosure_id")))
        findings.push_back(findingAt(after, "disclosure_id", "history.other_disclosure",
                                     {argument::text("id", after.text("disclosure_id")),
                                      revisionArgument("before", before),
                                      argument::text("other", before.text("disclosure_id"))}));
    const auto earlier = parseDateTime(before.text("last_updated"));
    const auto later = parseDateTime(after.text("last_updated"));
    if (earlier && later && *later <= *earlier)
        findings.push_back(findingAt(after, "last_updated", "history.not_later",
                                     {argument::date("changed", after.text("last_updated")),
                                      revisionArgument("before", before),
                                      argument::date("earlier", before.text("last_updated"))}));
    if (differ(before.text("model_identifier"), after.text("model_identifier"))) {
        findings.push_back(findingAt(after, "model_identifier", "history.other_model",
                                     {argument::text("model", after.text("model_identifier")),
                                      revisionArgument("before", before),
                                      argument::text("other", before.text("model_identifier"))}));
        findings.back().severity = Severity::warning;
    }
    return findings;
}

Finding forkFinding(const Disclosure &revision, const Disclosure &before,
                    const Disclosure &between) {
    return findingAt(revision, "supersedes", "history.fork",
                     {revisionArgument("before", before), revisionArgument("between", between)});
}

Findings sealFindings(const Document &document) {
    const auto seal = sealOf(document.text);
    if (!seal || hasError(document.findings) ||
        fingerprintOf(readYaml(document.text, document.file).root) == seal->fingerprint)
        return {};
    Finding finding = makeFinding(Severity::error, "history.changed:since", seal->place, {},
                                  {argument::number("revision", seal->revision)});
    finding.file = document.file;
    return {finding};
}

Finding findingAt(const Disclosure &disclosure, std::string_view field, std::string_view message,
                  ArgumentList arguments) {
    const Value *value = disclosure.root().find(field);
    Finding finding =
        makeFinding(Severity::error, message, value ? value->place : disclosure.root().place,
                    Pointer().child(field), std::move(arguments));
    finding.file = disclosure.document().file;
    return finding;
}

Argument revisionArgument(std::string_view name, const Disclosure &revision) {
    const auto number = revision.integer("revision");
    const std::string &file = revision.document().file;
    return argument::phrase(name, file.empty() ? "revision.number" : "revision.file",
                            {argument::plain("number", number ? std::to_string(*number) : "?"),
                             argument::plain("file", file)});
}

Argument missingArgument(std::int64_t first, std::int64_t last) {
    const char *phrase = first == last       ? "missing.one"
                         : first + 1 == last ? "missing.two"
                                             : "missing.many";
    return argument::phrase("missing", phrase,
                            {argument::number("first", first), argument::number("last", last)});
}

} // namespace updatefacts
