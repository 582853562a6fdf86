// SPDX-License-Identifier: MIT
#include "publish/jsonschema/ScalarSchema.h"

#include "publish/json/JsonTree.h"
#include "publish/jsonschema/SchemaShapes.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

void addShape(Value &schema, const char *shape) {
    addMember(schema, "$ref", textNode(std::string("#/$defs/") + shape));
}

void addType(Value &schema, const char *type) {
    addMember(schema, "type", textNode(type));
}

/// Length (in code points) and pattern.
void addTextLimits(Value &schema, const Field &field) {
    addLimits(schema, field, "minLength", "maxLength");
    if (!field.pattern.empty())
        addMember(schema, "pattern", textNode(wholePattern(field.pattern.source())));
}

void addTextOf(Value &schema, const Field &field, const char *shape) {
    addType(schema, "string");
    addShape(schema, shape);
    addTextLimits(schema, field);
}

/// No text is empty, whatever the field's own limit.
void addMultilineText(Value &schema, Field field) {
    addType(schema, "string");
    field.minimum = std::max<std::int64_t>(field.minimum.value_or(1), 1);
    addTextLimits(schema, field);
}

void addLocalizedText(Value &schema, const Field &field) {
    Value text = mapNode({});
    addTextOf(text, field, "line");
    Value byLanguage = mapNode({{"type", textNode("object")},
                                {"minProperties", numberNode(1)},
                                {"patternProperties", mapNode({{languageTagPattern, text}})},
                                {"additionalProperties", booleanNode(false)}});
    addMember(schema, "$comment", textNode("By language, that of the disclosure among them."));
    addMember(schema, "anyOf", listNode({std::move(text), std::move(byLanguage)}));
}

Value choiceNodes(const Field &field) {
    Value nodes = listNode({});
    for (const Choice &choice : field.choices) {
        Value node =
            mapNode({{"const", textNode(choice.id)}, {"title", textNode(choice.title.source)}});
        addText(node, "description", choice.help.source);
        nodes.list.push_back(std::move(node));
    }
    return nodes;
}

void addDate(Value &schema, const Field &field) {
    const bool monthIsEnough = field.precision == Field::DatePrecision::month;
    Value date = mapNode({});
    addShape(date, monthIsEnough ? "day_or_month" : "day");
    Value ways = choiceNodes(field);
    ways.list.insert(ways.list.begin(), date);
    if (field.choices.empty())
        addMember(schema, "$ref", *date.find("$ref"));
    else
        addMember(schema, "anyOf", std::move(ways));
}

void addChoice(Value &schema, const Field &field) {
    addType(schema, "string");
    addMember(schema, "oneOf", choiceNodes(field));
}

/// A choice that stands alone has no other beside it.
void addChoices(Value &schema, Field field) {
    Value item = mapNode({});
    addChoice(item, field);
    addType(schema, "array");
    addMember(schema, "items", std::move(item));
    field.minimum = std::max<std::int64_t>(field.minimum.value_or(1), 1);
    addLimits(schema, field, "minItems", "maxItems");
    addMember(schema, "uniqueItems", booleanNode(true));
    if (field.exclusive.empty())
        return;
    addMember(schema, "if",
              mapNode({{"contains", mapNode({{"enum", textListNode(field.exclusive)}})}}));
    addMember(schema, "then", mapNode({{"maxItems", numberNode(1)}}));
}

} // namespace

void addLimits(Value &schema, const Field &field, const char *least, const char *most) {
    if (field.minimum)
        addMember(schema, least, numberNode(*field.minimum));
    if (field.maximum)
        addMember(schema, most, numberNode(*field.maximum));
}

void addScalarSchema(Value &schema, const Field &field) {
    switch (field.kind) {
    case Kind::multilineText:
        return addMultilineText(schema, field);
    case Kind::localizedText:
        return addLocalizedText(schema, field);
    case Kind::date:
        return addDate(schema, field);
    case Kind::dateTime:
        return addShape(schema, "moment");
    case Kind::duration:
    case Kind::integer:
        addType(schema, "integer");
        return addLimits(schema, field, "minimum", "maximum");
    case Kind::boolean:
        return addType(schema, "boolean");
    case Kind::choice:
        return addChoice(schema, field);
    case Kind::choices:
        return addChoices(schema, field);
    case Kind::gtin:
        addMember(schema, "$comment", textNode("The check digit is not looked at here."));
        return addShape(schema, "gtin");
    case Kind::url:
        return addTextOf(schema, field, "web_address");
    case Kind::emailOrUrl:
        return addTextOf(schema, field, "contact");
    default:
        return addTextOf(schema, field, "line");
    }
}

} // namespace updatefacts
