// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/Arguments.h"
#include "cli/UsageError.h"
#include "publish/jsonschema/WriteJsonSchema.h"
#include "publish/reference/WriteReference.h"

#include <ostream>

namespace updatefacts {

std::string schemaHelp() {
    return "Usage: updatefacts schema json|reference\n\n"
           "Prints the definitions: what a disclosure may say.\n\n"
           "  json       a JSON Schema (draft 2020-12), for editors and other programs\n"
           "  reference  a page for people (Markdown): every field, rule and profile\n\n"
           "Example:\n"
           "  updatefacts schema json > disclosure.schema.json\n";
}

ExitCode schemaCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    const Arguments arguments = parseArguments(words, {});
    if (!arguments.error.empty())
        return usageError(streams, "schema", arguments.error);
    const std::string form = arguments.operands.size() == 1 ? arguments.operands.front() : "";
    if (form != "json" && form != "reference")
        return usageError(streams, "schema", "Name one of json, reference.");
    streams.out << (form == "json" ? writeJsonSchema(builtInDefinitions())
                                   : writeReference(builtInDefinitions()));
    return ExitCode::clean;
}

} // namespace updatefacts
