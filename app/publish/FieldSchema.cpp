// SPDX-License-Identifier: MIT
#include "publish/FieldSchema.h"

#include "publish/JsonTree.h"
#include "publish/SchemaShapes.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

/// Every disclosure of these definitions says that it follows them.
constexpr const char *versionField = "schema_version";

bool isNeededAlways(const Field &field) {
    return field.when.op == Condition::Operator::always && field.required &&
           field.required->op == Condition::Operator::always;
}

std::string descriptionOf(const Field &field) {
    std::string text = field.question.source;
    for (const std::string &part :
         {field.help.source, field.unit.empty() ? std::string() : "In " + field.unit + '.'})
        text.append(text.empty() || part.empty() ? "" : " ").append(part);
    return text;
}

Value exampleOf(const Field &field) {
    if (field.kind == Kind::boolean)
        return booleanNode(field.example == "true");
    if (field.kind == Kind::integer || field.kind == Kind::duration)
        return numberNode(std::stoll(field.example));
    if (field.kind == Kind::choices)
        return textListNode({field.example});
    return textNode(field.example);
}

void addShape(Value &schema, const char *shape) {
    addMember(schema, "$ref", textNode(std::string("#/$defs/") + shape));
}

void addType(Value &schema, const char *type) {
    addMember(schema, "type", textNode(type));
}

void addLimits(Value &schema, const Field &field, const char *least, const char *most) {
    if (field.minimum)
        addMember(schema, least, numberNode(*field.minimum));
    if (field.maximum)
        addMember(schema, most, numberNode(*field.maximum));
}

/// Length (in code points) and pattern.
void addTextLimits(Value &schema, const Field &field) {
    addLimits(schema, field, "minLength", "maxLength");
    if (!field.pattern.empty())
        addMember(schema, "pattern", textNode(wholePattern(field.pattern.source())));
}

void addText(Value &schema, const Field &field, const char *shape) {
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
    addText(text, field, "line");
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
        updatefacts::addText(node, "description", choice.help.source);
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

void addScalar(Value &schema, const Field &field) {
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
        return addText(schema, field, "web_address");
    case Kind::emailOrUrl:
        return addText(schema, field, "contact");
    default:
        return addText(schema, field, "line");
    }
}

class FieldWriter {
  public:
    FieldWriter(const Definitions &definitions, const SchemaConditions &conditions)
        : m_definitions(definitions), m_conditions(conditions) {}

    [[nodiscard]] Value field(const Field &field, const Pointer &pointer) const {
        Value schema = mapNode({{"title", textNode(field.title.source)}});
        updatefacts::addText(schema, "description", descriptionOf(field));
        if (field.id == versionField) {
            addMember(schema, "const", textNode(m_definitions.version));
            return schema;
        }
        if (!field.example.empty())
            addMember(schema, "examples", listNode({exampleOf(field)}));
        if (field.kind == Kind::group)
            addGroup(schema, field, pointer);
        else if (field.kind == Kind::list)
            addList(schema, field, pointer);
        else
            addScalar(schema, field);
        return schema;
    }

    void addFields(Value &schema, const std::vector<const Field *> &fields,
                   const Pointer &pointer) const {
        Value properties = mapNode({});
        std::vector<std::string> required;
        for (const Field *each : fields) {
            addMember(properties, each->id, field(*each, pointer.child(each->id)));
            if (isNeededAlways(*each))
                required.push_back(each->id);
        }
        addType(schema, "object");
        addMember(schema, "properties", std::move(properties));
        addMember(schema, "required", textListNode(required));
        addMember(schema, "additionalProperties", booleanNode(false));
    }

  private:
    void addGroup(Value &schema, const Field &group, const Pointer &pointer) const {
        std::vector<const Field *> fields;
        for (const Field &each : group.fields)
            fields.push_back(&each);
        addFields(schema, fields, pointer);
        addMember(schema, "minProperties", numberNode(1));
    }

    void addList(Value &schema, Field list, const Pointer &pointer) const {
        Value item = field(list.fields.front(), pointer);
        const auto conditions = m_conditions.items.find(pointer.toString());
        if (conditions != m_conditions.items.end())
            addMember(item, "allOf", listNode(conditions->second));
        addType(schema, "array");
        addMember(schema, "items", std::move(item));
        list.minimum = std::max<std::int64_t>(list.minimum.value_or(1), 1);
        addLimits(schema, list, "minItems", "maxItems");
    }

    const Definitions &m_definitions;
    const SchemaConditions &m_conditions;
};

} // namespace

Value fieldSchema(const Field &field, const Pointer &pointer, const Definitions &definitions,
                  const SchemaConditions &conditions) {
    return FieldWriter(definitions, conditions).field(field, pointer);
}

void addFieldsSchema(Value &schema, const std::vector<const Field *> &fields,
                     const Pointer &pointer, const Definitions &definitions,
                     const SchemaConditions &conditions) {
    FieldWriter(definitions, conditions).addFields(schema, fields, pointer);
}

} // namespace updatefacts
