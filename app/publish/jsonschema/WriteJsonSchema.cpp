// SPDX-License-Identifier: MIT
#include "publish/jsonschema/WriteJsonSchema.h"

#include "publish/json/JsonTree.h"
#include "publish/jsonschema/FieldSchema.h"
#include "publish/jsonschema/PresenceSchema.h"
#include "publish/jsonschema/RuleSchema.h"
#include "publish/jsonschema/SchemaShapes.h"

namespace updatefacts {

namespace {

constexpr const char *checksSaid[] = {"choice.exclusive",
                                      "choice.twice",
                                      "choice.unknown",
                                      "date.invalid",
                                      "date.length_of_time",
                                      "date.no_time",
                                      "date.precision",
                                      "document.no_fields",
                                      "document.version_known",
                                      "document.version_earlier",
                                      "email.invalid",
                                      "field.misplaced",
                                      "field.missing",
                                      "field.unknown",
                                      "gtin.length",
                                      "list.length",
                                      "number.range",
                                      "text.language_tag",
                                      "text.length",
                                      "text.line_break",
                                      "text.pattern",
                                      "url.invalid",
                                      "value.empty",
                                      "value.kind"};

SchemaConditions schemaConditions(const Definitions &definitions) {
    SchemaConditions conditions;
    addPresence(definitions, conditions);
    addRules(definitions, conditions);
    return conditions;
}

std::string unsaid(const SchemaConditions &conditions) {
    std::string text =
        "JSON Schema cannot say, and \"updatefacts check\" checks beside this: the check digit of "
        "a GTIN; that a text by language has one in the disclosure's own language; that a whole "
        "number is written without a decimal point; warnings and notes; the demands of single "
        "schemes (profiles)";
    if (!conditions.unsaid.empty())
        text += "; and the rules that compare dates or texts or look at an earlier revision:";
    for (const std::string &id : conditions.unsaid)
        text += (&id == &conditions.unsaid.front() ? " " : ", ") + id;
    return text + ". A file of an earlier version is upgraded first (\"updatefacts upgrade\").";
}

Value shapesOf(const SchemaConditions &conditions) {
    Value shapes = schemaShapes();
    for (const auto &[name, shape] : conditions.shapes)
        addMember(shapes, name, shape);
    return shapes;
}

} // namespace

std::string writeJsonSchema(const Definitions &definitions) {
    const SchemaConditions conditions = schemaConditions(definitions);
    std::vector<const Field *> fields;
    for (const Section &section : definitions.sections)
        for (const Field &field : section.fields)
            fields.push_back(&field);
    Value schema =
        mapNode({{"$schema", textNode("https://json-schema.org/draft/2020-12/schema")},
                 {"$id", textNode("https://updatefacts.example/schema/" + definitions.version +
                                  "/disclosure.schema.json")},
                 {"title", textNode("Update Facts disclosure")},
                 {"description", textNode("What the maker of a device tells buyers about its "
                                          "security updates.")},
                 {"$comment", textNode(unsaid(conditions))}});
    addFieldsSchema(schema, fields, {}, definitions, conditions);
    if (!conditions.root.empty())
        addMember(schema, "allOf", listNode(conditions.root));
    addMember(schema, "$defs", shapesOf(conditions));
    return writeJson(schema);
}

std::vector<std::string> checksInJsonSchema(const Definitions &definitions) {
    std::vector<std::string> ids(std::begin(checksSaid), std::end(checksSaid));
    const SchemaConditions conditions = schemaConditions(definitions);
    ids.insert(ids.end(), conditions.said.begin(), conditions.said.end());
    return ids;
}

} // namespace updatefacts
