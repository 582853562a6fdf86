// SPDX-License-Identifier: MIT
#include "cli/ExitCode.h"

#include <algorithm>
#include <array>

namespace updatefacts {

ExitCode exitCodeOf(const Findings &findings) {
    if (hasError(findings))
        return ExitCode::errors;
    const bool warns = std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::warning; });
    return warns ? ExitCode::warnings : ExitCode::clean;
}

ExitCode worse(ExitCode a, ExitCode b) {
    static constexpr std::array order = {
        ExitCode::clean,      ExitCode::warnings, ExitCode::errors,       ExitCode::notSigned,
        ExitCode::unknownKey, ExitCode::changed,  ExitCode::otherProduct, ExitCode::otherHost,
        ExitCode::revoked,    ExitCode::io,       ExitCode::cancelled,    ExitCode::usage};
    return std::max(a, b, [](ExitCode x, ExitCode y) {
        return std::ranges::find(order, x) < std::ranges::find(order, y);
    });
}

} // namespace updatefacts
