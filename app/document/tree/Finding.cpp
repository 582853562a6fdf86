// SPDX-License-Identifier: MIT
#include "document/tree/Finding.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace updatefacts {

Finding makeFinding(Severity severity, std::string_view message, Place place, Pointer pointer,
                    ArgumentList arguments) {
    Finding finding;
    finding.rule = message.substr(0, message.find(':'));
    finding.severity = severity;
    finding.place = place;
    finding.pointer = std::move(pointer);
    finding.message = message;
    finding.arguments = std::move(arguments);
    return finding;
}

bool hasError(const Findings &findings) {
    return std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::error; });
}

void append(Findings &findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

void sortFindings(Findings &findings) {
    const auto key = [](const Finding &f) {
        return std::tie(f.file, f.place, f.severity, f.rule, f.pointer, f.message);
    };
    std::ranges::stable_sort(findings,
                             [&](const Finding &a, const Finding &b) { return key(a) < key(b); });
}

} // namespace updatefacts
