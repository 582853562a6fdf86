// SPDX-License-Identifier: MIT
#include "document/yaml/ReadYaml.h"

#include "document/files/ReadFile.h"
#include "document/text/ForbiddenCharacter.h"
#include "document/text/ForeignFormat.h"
#include "document/yaml/ReadPlainYaml.h"
#include "document/yaml/SyntaxError.h"
#include "document/yaml/YamlEvents.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace updatefacts {

namespace {

Finding errorAt(Place place, Fault fault) {
    return makeFinding(Severity::error, fault.message, place, {}, std::move(fault.arguments));
}

/// yaml-cpp takes any line that begins with "%" for a directive and drops it.
std::optional<Finding> findDirective(const SourceText &source) {
    const std::string_view text = source.text();
    for (std::size_t at = text.find('%'); at != std::string_view::npos;
         at = text.find('%', at + 1)) {
        const Place place = source.placeOf(at);
        if (place.column == 1)
            return errorAt(place, {"yaml.directive"});
    }
    return std::nullopt;
}

/// What must be right before yaml-cpp may see the text.
std::optional<Finding> checkText(const SourceText &source) {
    if (std::string_view format = foreignFormat(source.text()); !format.empty())
        return errorAt({1, 1}, {"yaml.other_format", {argument::phrase("format", format)}});
    if (source.text().size() > maximumFileSize)
        return errorAt({1, 1}, {"yaml.too_large"});
    if (const auto found = findForbiddenInFile(source.text()))
        return errorAt(source.placeOf(found->offset), found->fault);
    return findDirective(source);
}

/// Where the line is indented with a tab, which yaml-cpp notices only later in the line.
std::optional<std::size_t> findTabInIndentation(const SourceText &source, int line) {
    const std::size_t begin = source.offset(static_cast<std::size_t>(std::max(line, 0)), 0);
    const std::size_t found = source.text().find_first_not_of(' ', begin);
    if (found == std::string_view::npos || source.text()[found] != '\t')
        return std::nullopt;
    return found;
}

Place placeOfError(const SyntaxError &error, std::size_t stop, const SourceText &source,
                   const YamlEvents &events) {
    switch (error.lookAt) {
    case SyntaxError::LookAt::openBracket:
        return events.openBracket().value_or(source.placeOf(stop));
    case SyntaxError::LookAt::backslash: // it is before where yaml-cpp stopped
        return source.placeOf(source.text().rfind('\\', stop - 1));
    case SyntaxError::LookAt::stop:
        break;
    }
    return source.placeOf(stop);
}

Finding syntaxError(const YAML::Exception &error, const SourceText &source,
                    const YamlEvents &events) {
    const std::size_t stop =
        source.offset(static_cast<std::size_t>(std::max(error.mark.line, 0)),
                      static_cast<std::size_t>(std::max(error.mark.column, 0)));
    if (const auto tab = findTabInIndentation(source, error.mark.line))
        return errorAt(source.placeOf(*tab), {"yaml.tab"});
    SyntaxError description = describeSyntaxError(error.msg);
    const auto quote = events.longQuote();
    if (quote && description.lookAt == SyntaxError::LookAt::stop)
        description.fault = {"yaml.syntax:long_quote", {argument::number("line", quote->line)}};
    return errorAt(placeOfError(description, stop, source, events), std::move(description.fault));
}

/// Any further document, even an empty or broken one.
std::optional<Finding> findSecondDocument(YAML::Parser &parser, const SourceText &source) {
    YamlEvents second(source);
    try {
        (void)parser.HandleNextDocument(second);
    } catch (const YAML::Exception &) { // where it begins is enough
    }
    if (!second.start())
        return std::nullopt;
    return errorAt(*second.start(), {"yaml.second_document"});
}

Findings parse(const SourceText &source, Value &root) {
    std::istringstream stream{std::string(source.text())};
    YamlEvents events(source);
    Findings findings;
    try {
        YAML::Parser parser(stream);
        (void)parser.HandleNextDocument(events);
        findings = events.takeFindings();
        if (const auto second = findSecondDocument(parser, source))
            findings.push_back(*second);
    } catch (const YAML::Exception &error) {
        if (events.hasPassedLimit())
            findings = events.takeFindings();
        else // what came before it is no longer sure
            findings.push_back(syntaxError(error, source, events));
    }
    root = events.takeRoot();
    const bool isEmpty = root.kind == Value::Kind::null && root.scalar.empty();
    if (isEmpty && findings.empty())
        findings.push_back(errorAt({1, 1}, {"yaml.empty"}));
    return findings;
}

} // namespace

Document readYaml(std::string text, std::string file) {
    Document document{std::move(file), std::move(text), {}, {}};
    const SourceText source(document.text);
    if (const auto fault = checkText(source))
        document.findings.push_back(*fault);
    else if (auto plain = readPlainYaml(source))
        document.root = *std::move(plain);
    else
        document.findings = parse(source, document.root);
    for (Finding &finding : document.findings)
        finding.file = document.file;
    sortFindings(document.findings);
    if (hasError(document.findings))
        document.root = {};
    return document;
}

} // namespace updatefacts
