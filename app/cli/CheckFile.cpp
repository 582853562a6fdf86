// SPDX-License-Identifier: MIT
#include "cli/CheckFile.h"

#include "cli/InputFiles.h"
#include "cli/ReadPublished.h"
#include "cli/UsageError.h"
#include "document/files/IoError.h"
#include "validation/ValidateBeside.h"
#include "validation/ValidateHistory.h"
#include "validation/ValidateParts.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <ostream>

namespace updatefacts {

namespace {

/// The findings of a disclosure as the revision after a published one; without that one, where
/// it cannot be told what it promised.
Findings checkRevision(const Document &document, const std::string &previous,
                       const ValidationOptions &options) {
    const std::string id = Disclosure(document).text("disclosure_id");
    Published published = readPublished(previous, document.file, id, options.today);
    const Findings own = published.before ? validateRevision(document, *published.before,
                                                             builtInDefinitions(), options)
                                          : validate(document, builtInDefinitions(), options);
    append(published.findings, own);
    return std::move(published.findings);
}

/// What lies beside the file, and the disclosures of parts that were named, each once.
Neighbours neighboursOf(const Disclosure &disclosure, const std::string &name,
                        const Suppliers &suppliers, FolderSurvey &survey) {
    Neighbours neighbours = survey.neighboursOf(disclosure, name);
    for (const auto &supplier : suppliers) {
        const auto isIt = [&](const auto &other) {
            return other->fingerprint() == supplier->fingerprint();
        };
        if (std::ranges::none_of(neighbours.disclosures, isIt))
            neighbours.disclosures.push_back(supplier);
    }
    return neighbours;
}

/// What the disclosures of parts that were named add to a check without neighbours, and those that
/// belong to no part.
Findings checkSuppliers(const Disclosure &disclosure, const Suppliers &suppliers, bool alone) {
    Findings findings = alone ? partFindings(disclosure, suppliers) : Findings();
    for (const auto &supplier : suppliers)
        append(findings, unnamedPart(disclosure, *supplier));
    return findings;
}

} // namespace

Checked checkFile(const std::string &file, const CheckedWith &with,
                  const ValidationOptions &options, FolderSurvey &survey, CommandStreams &streams) {
    Checked checked;
    try {
        const std::string name = shownName(file, streams);
        const std::string text = readDisclosureInput(file, streams.in);
        auto disclosure = survey.readAlready(name, text);
        if (!disclosure)
            disclosure = std::make_shared<const Disclosure>(
                publishedDisclosure(readYaml(text, name), builtInDefinitions()));
        const Document &document = disclosure->document();
        checked.findings =
            with.previous.empty()
                ? validateBeside(*disclosure,
                                 neighboursOf(*disclosure, name, with.suppliers, survey),
                                 builtInDefinitions(), options)
                : checkRevision(document, with.previous, options);
        append(checked.findings,
               checkSuppliers(*disclosure, with.suppliers, !with.previous.empty()));
        sortFindings(checked.findings);
        checked.readiness = readinessOf(document, builtInDefinitions(), options);
        if (!hasError(checked.findings)) // two that are the same today have one fingerprint
            checked.disclosure = document.findings.empty()
                                     ? std::move(disclosure)
                                     : std::make_shared<const Disclosure>(document);
    } catch (const IoError &error) {
        checked.failure = error.sentence();
    }
    return checked;
}

std::optional<Suppliers> readSuppliers(const std::vector<std::string> &files,
                                       CommandStreams &streams) {
    Suppliers suppliers;
    for (const std::string &file : files) {
        try {
            Document document = readYaml(readDisclosureInput(file, streams.in), file);
            if (hasError(document.findings)) {
                streams.out << describeFindings(document.findings, *streams.voice);
                return std::nullopt;
            }
            suppliers.push_back(std::make_shared<const Disclosure>(
                publishedDisclosure(std::move(document), builtInDefinitions())));
        } catch (const IoError &error) {
            say(streams, error.sentence());
            return std::nullopt;
        }
    }
    return suppliers;
}

} // namespace updatefacts
