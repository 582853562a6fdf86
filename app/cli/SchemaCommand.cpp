// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "publish/jsonschema/WriteJsonSchema.h"
#include "publish/reference/WriteReference.h"

#include <ostream>

namespace updatefacts {

namespace {

ExitCode printSchema(const Arguments &arguments, CommandStreams &streams) {
    const std::string form = arguments.operands.size() == 1 ? arguments.operands.front() : "";
    if (form != "json" && form != "reference")
        return usageError(streams, "schema", "Name one of json, reference.");
    streams.out << (form == "json" ? writeJsonSchema(builtInDefinitions())
                                   : writeReference(builtInDefinitions()));
    return ExitCode::clean;
}

} // namespace

Command schemaCommand() {
    return {
        .usage = "json|reference",
        .about = "Prints the definitions: what a disclosure may say.",
        .words = {{"json", "", "a JSON Schema (draft 2020-12), for editors and other programs"},
                  {"reference", "", "a page for people (Markdown): every field, rule and profile"}},
        .options = {},
        .examples = {"schema json > disclosure.schema.json"},
        .exitCodes = "0 done, 4 cannot write, 64 usage",
        .run = printSchema,
    };
}

} // namespace updatefacts
