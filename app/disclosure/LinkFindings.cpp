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
                      "This is revision " + std::to_string(*next) + ", but the one before it is " +
                          nameOf(before) + ": " + missingRevisions(*last + 1, *next - 1) + ".",
                      "Add what is missing; without it nobody can tell what it promised."));
        return; // the link leads to the missing one
    }
    if (differ(after.text("supersedes"), before.hash()))
        findings.push_back(
            findingAt(after, "supersedes", "history.not_linked",
                      "The fingerprint in supersedes is not that of " + nameOf(before) + '.',
                      "One of the two files was changed after it was published: put back what was "
                      "published."));
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
        findings.push_back(findingAt(
            after, "disclosure_id", "history.other_disclosure",
            "This is the disclosure \"" + after.text("disclosure_id") + "\", but " +
                nameOf(before) + " is of \"" + before.text("disclosure_id") + "\".",
            "Keep the disclosure number through all revisions, or start with revision 1."));
    const auto earlier = parseDateTime(before.text("last_updated"));
    const auto later = parseDateTime(after.text("last_updated"));
    if (earlier && later && *later <= *earlier)
        findings.push_back(findingAt(after, "last_updated", "history.not_later",
                                     "This revision was last changed " +
                                         after.text("last_updated") + ", not later than " +
                                         nameOf(before) + ", " + before.text("last_updated") + '.',
                                     "Give each revision the time at which it was changed."));
    if (differ(before.text("model_identifier"), after.text("model_identifier"))) {
        findings.push_back(findingAt(
            after, "model_identifier", "history.other_model",
            "This revision is about the model \"" + after.text("model_identifier") + "\", but " +
                nameOf(before) + " about \"" + before.text("model_identifier") + "\".",
            "Start a disclosure of its own, with revision 1, for another model."));
        findings.back().severity = Severity::warning;
    }
    return findings;
}

Finding forkFinding(const Disclosure &revision, const Disclosure &before,
                    const Disclosure &between) {
    return findingAt(revision, "supersedes", "history.fork",
                     "By its fingerprint this file replaces " + nameOf(before) + ", but " +
                         nameOf(between) + " stands between them.",
                     "Keep the line that was published; what follows it must replace its last "
                     "revision.");
}

Findings sealFindings(const Document &document) {
    const auto seal = sealOf(document.text);
    if (!seal || hasError(document.findings) ||
        canonicalHash(readYaml(document.text, document.file).root) == seal->hash)
        return {};
    return {{"history.changed",
             Severity::error,
             document.file,
             seal->place,
             {},
             "This file was published as revision " + std::to_string(seal->revision) +
                 " and has been changed since.",
             "Put back what was published, and make the change in the next revision."}};
}

Finding findingAt(const Disclosure &disclosure, std::string_view field, std::string_view rule,
                  std::string sentence, std::string mend) {
    const Value *value = disclosure.root().find(field);
    return {std::string(rule),
            Severity::error,
            disclosure.document().file,
            value ? value->place : disclosure.root().place,
            Pointer().child(field),
            std::move(sentence),
            std::move(mend)};
}

std::string nameOf(const Disclosure &revision) {
    const auto number = revision.integer("revision");
    const std::string &file = revision.document().file;
    return "revision " + (number ? std::to_string(*number) : "?") +
           (file.empty() ? "" : " (" + file + ')');
}

std::string missingRevisions(std::int64_t first, std::int64_t last) {
    if (first == last)
        return "revision " + std::to_string(first) + " is missing";
    return "revisions " + std::to_string(first) + (first + 1 == last ? " and " : " to ") +
           std::to_string(last) + " are missing";
}

} // namespace updatefacts
