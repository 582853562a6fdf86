// SPDX-License-Identifier: MIT
#include "publish/jsonschema/FieldSchema.h"

#include "publish/json/JsonTree.h"
#include "publish/jsonschema/ScalarSchema.h"

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
    if (field.shape() == Field::Shape::yesNo)
        return booleanNode(field.example == "true");
    if (field.shape() == Field::Shape::number)
        return numberNode(std::stoll(field.example));
    if (field.kind == Kind::choices)
        return textListNode({field.example});
    return textNode(field.example);
}

class FieldWriter {
  public:
    FieldWriter(const Definitions &definitions, const SchemaConditions &conditions)
        : m_definitions(definitions), m_conditions(conditions) {}

    [[nodiscard]] Value field(const Field &field, const Pointer &pointer) const {
        Value schema = mapNode({{"title", textNode(field.title.source)}});
        addText(schema, "description", descriptionOf(field));
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
            addScalarSchema(schema, field);
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
        addMember(schema, "type", textNode("object"));
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
        addMember(schema, "type", textNode("array"));
        addMember(schema, "items", std::move(item));
        list.minimum = std::max<std::int64_t>(list.minimum.value_or(1), 1);
        addLimits(schema, list, "minItems", "maxItems");
    }

    const Definitions &m_definitions;
    const SchemaConditions &m_conditions;
};

} // namespace

void addFieldsSchema(Value &schema, const std::vector<const Field *> &fields,
                     const Pointer &pointer, const Definitions &definitions,
                     const SchemaConditions &conditions) {
    FieldWriter(definitions, conditions).addFields(schema, fields, pointer);
}

} // namespace updatefacts
