// SPDX-License-Identifier: MIT
#include "validation/Validate.h"

#include "disclosure/LinkFindings.h"
#include "validation/report/Report.h"
#include "validation/rules/CheckDemands.h"
#include "validation/rules/CheckPresence.h"
#include "validation/rules/CheckRules.h"
#include "validation/values/CheckCode.h"
#include "validation/values/CheckValues.h"

namespace updatefacts {

namespace {

/// Nothing is asked of a device for which the scheme is not made.
ValidationOptions withinScope(ValidationOptions options, const Value &root,
                              const Definitions &definitions) {
    std::erase_if(options.profiles, [&](const std::string &id) {
        const Profile *profile = definitions.profile(id);
        return !profile || !holds(profile->scope, root);
    });
    return options;
}

} // namespace

Findings validate(const Document &document, const Definitions &definitions,
                  const ValidationOptions &options) {
    Findings findings = document.findings;
    if (!hasError(findings)) {
        Report report(document.root, document.file);
        if (document.root.kind == Value::Kind::map) {
            checkValues(document.root, definitions, options.today, report);
            checkCode(document, definitions, report);
            checkPresence(document.root, definitions, report);
            const ValidationOptions asked = withinScope(options, document.root, definitions);
            checkRules(document.root, definitions, asked, report);
            checkDemands(document.root, definitions, asked, report);
        } else {
            report.error("document.no_fields", {});
        }
        append(findings, std::move(report).take());
        append(findings, sealFindings(document));
    }
    sortFindings(findings);
    return findings;
}

} // namespace updatefacts
