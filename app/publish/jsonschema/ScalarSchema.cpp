// SPDX-License-Identifier: MIT
#include "publish/jsonschema/ScalarSchema.h"

#include "publish/json/JsonTree.h"
#include "publish/jsonschema/SchemaShapes.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;
using Shape = Field::Shape;

/// One of schemaShapes().
void addShape(Value &schema, std::string_view shape) {
    addMember(schema, "$ref", textNode("#/$defs/" + std::string(shape)));
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

/// No text is empty, whatever the field's own limit.
void addText(Value &schema, Field field) {
    addType(schema, "string");
    if (const std::string_view shape = traitsOf(field.kind).schemaShape; !shape.empty())
        addShape(schema, shape);
    else
        field.minimum = std::max<std::int64_t>(field.minimum.value_or(1), 1);
    addTextLimits(schema, field);
}

void addLocalizedText(Value &schema, const Field &field) {
    Value text = mapNode({});
    addText(text, field);
    Value byLanguage = mapNode({{"type", textNode("object")},
                                {"minProperties", numberNode(1)},
                                {"patternProperties", mapNode({{languageTagPattern, text}})},
                                {"additionalProperties", booleanNode(false)}});
    addMember(schema, "$comment", textNode("By language, that of the disclosure among them."));
    addMember(schema, "anyOf", listNode({std::move(text), std::move(byLanguage)}));
}

Value choiceSchemas(const Field &field) {
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
    if (field.kind == Kind::dateTime)
        return addShape(schema, "moment");
    const bool monthIsEnough = field.precision == Field::DatePrecision::month;
    Value date = mapNode({});
    addShape(date, monthIsEnough ? "day_or_month" : "day");
    Value ways = choiceSchemas(field);
    ways.list.insert(ways.list.begin(), date);
    if (field.choices.empty())
        addMember(schema, "$ref", *date.find("$ref"));
    else
        addMember(schema, "anyOf", std::move(ways));
}

void addChoice(Value &schema, const Field &field) {
    addType(schema, "string");
    addMember(schema, "oneOf", choiceSchemas(field));
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
    switch (field.shape()) {
    case Shape::date:
        return addDate(schema, field);
    case Shape::number:
        addType(schema, "integer");
        return addLimits(schema, field, "minimum", "maximum");
    case Shape::yesNo:
        return addType(schema, "boolean");
    case Shape::choice:
        return addChoice(schema, field);
    case Shape::choices:
        return addChoices(schema, field);
    case Shape::code:
        addMember(schema, "$comment", textNode("The check digit is not looked at here."));
        return addShape(schema, traitsOf(field.kind).schemaShape);
    default:
        return field.kind == Kind::localizedText ? addLocalizedText(schema, field)
                                                 : addText(schema, field);
    }
}

} // namespace updatefacts
