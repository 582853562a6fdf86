// SPDX-License-Identifier: MIT
#include "document/ReadYaml.h"

#include "document/CheckBytes.h"
#include "document/ReadFile.h"
#include "document/TreeBuilder.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace updatefacts {

namespace {

Finding errorAt(const char *rule, Place place, std::string sentence, std::string mend) {
    return {rule, Severity::error, {}, place, {}, std::move(sentence), std::move(mend)};
}

/// A "%" at the start of a line before the document begins (YAML 1.2 section 6.8).
std::optional<Finding> findDirective(const SourceText &source) {
    const std::string_view text = source.text();
    for (std::size_t line = 0, at = source.offset(0, 0); at < text.size();
         at = source.offset(++line, 0)) {
        if (text[at] == '%')
            return errorAt("yaml.directive", source.placeOf(at), "There is a directive here.",
                           "Delete the line; a disclosure is always YAML 1.2.");
        const bool blank = text[at] == '#' || text[at] == '\n' || text[at] == '\r';
        if (!blank)
            break;
        if (text.find('\n', at) == std::string_view::npos)
            break;
    }
    return std::nullopt;
}

/// Any further document, even an empty one.
void refuseSecondDocument(YAML::Parser &parser, const SourceText &source, Findings &findings) {
    TreeBuilder second(source);
    if (!parser.HandleNextDocument(second))
        return;
    const Place place = second.takeRoot().place;
    findings.push_back(errorAt("yaml.second_document", place, "A second document begins here.",
                               "Keep one disclosure in one file."));
}

void parse(const SourceText &source, Document &document) {
    std::istringstream stream(document.text);
    TreeBuilder builder(source);
    try {
        YAML::Parser parser(stream);
        const bool isEmpty = !parser.HandleNextDocument(builder);
        document.findings = builder.takeFindings();
        if (isEmpty)
            document.findings.push_back(errorAt("yaml.empty", {1, 1}, "The file is empty.",
                                                "Start from \"updatefacts new\"."));
        else
            refuseSecondDocument(parser, source, document.findings);
    } catch (const YAML::Exception &error) { // what came before it is no longer sure
        const std::size_t at =
            source.offset(static_cast<std::size_t>(std::max(error.mark.line, 0)),
                          static_cast<std::size_t>(std::max(error.mark.column, 0)));
        document.findings = {errorAt("yaml.syntax", source.placeOf(at),
                                     "This is no YAML: " + error.msg + ".",
                                     "Look at this line and the one before it.")};
    }
    document.root = builder.takeRoot();
}

} // namespace

Document readYaml(std::string text, std::string file) {
    Document document{std::move(file), std::move(text), {}, {}};
    const SourceText source(document.text);
    if (document.text.size() > maximumFileSize)
        document.findings.push_back(errorAt("yaml.too_large", {1, 1},
                                            "The text is larger than 256 kB.",
                                            "A disclosure is a few kB."));
    else if (auto bytes = checkBytes(source))
        document.findings.push_back(std::move(*bytes));
    else if (auto directive = findDirective(source))
        document.findings.push_back(std::move(*directive));
    else
        parse(source, document);
    for (Finding &finding : document.findings)
        finding.file = document.file;
    sortFindings(document.findings);
    if (hasError(document.findings))
        document.root = {};
    return document;
}

} // namespace updatefacts
