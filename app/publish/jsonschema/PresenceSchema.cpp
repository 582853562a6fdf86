// SPDX-License-Identifier: MIT
#include "publish/jsonschema/PresenceSchema.h"

#include "publish/json/JsonTree.h"
#include "publish/jsonschema/ConditionSchema.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

/// The way from a map to one within it.
struct Step {
    std::string field;
    bool intoItems = false;
    bool operator==(const Step &) const = default;
};
using Steps = std::vector<Step>;

/// Where fields stand.
struct FieldPlace {
    Steps fromRoot;
    const Field *item = nullptr; ///< of the innermost list around them
    Pointer list;                ///< that list
    Steps fromItem;

    [[nodiscard]] FieldPlace within(const Field &field) const {
        FieldPlace result = *this;
        const Step step{field.id, field.kind == Kind::list};
        result.fromRoot.push_back(step);
        if (step.intoItems) {
            result.item = &field.fields.front();
            result.list = Pointer();
            for (const Step &each : result.fromRoot)
                result.list = result.list.child(each.field);
            result.fromItem.clear();
        } else {
            result.fromItem.push_back(step);
        }
        return result;
    }
};

/// Fields of one map that depend on the same condition.
struct Dependence {
    Value condition;
    bool ofItem = false; ///< the condition is one of the list's item
    Pointer list;
    Steps steps;
    std::vector<std::string> required;  ///< where it holds
    std::vector<std::string> forbidden; ///< where it does not
};

Value within(const Steps &steps, Value schema) {
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->intoItems)
            schema = mapNode({{"type", textNode("array")}, {"items", std::move(schema)}});
        schema = mapNode({{"type", textNode("object")},
                          {"properties", mapNode({{step->field, std::move(schema)}})}});
    }
    return schema;
}

Value fieldsAre(const std::vector<std::string> &ids, bool there) {
    Value properties = mapNode({});
    for (const std::string &id : ids)
        addMember(properties, id, booleanNode(there));
    Value schema = mapNode({{"type", textNode("object")}, {"properties", std::move(properties)}});
    if (there)
        addMember(schema, "required", textListNode(ids));
    return schema;
}

Value schemaOf(const Dependence &dependence) {
    Value schema = mapNode({{"if", dependence.condition}});
    if (!dependence.required.empty())
        addMember(schema, "then", within(dependence.steps, fieldsAre(dependence.required, true)));
    if (!dependence.forbidden.empty())
        addMember(schema, "else", within(dependence.steps, fieldsAre(dependence.forbidden, false)));
    return schema;
}

class PresenceWriter {
  public:
    PresenceWriter(const Definitions &definitions, SchemaConditions &conditions)
        : m_definitions(definitions), m_conditions(conditions) {}

    void write() && {
        for (const Section &section : m_definitions.sections)
            addFields(section.fields, {});
        for (const Dependence &dependence : m_dependences) {
            auto &schemas = dependence.ofItem ? m_conditions.items[dependence.list.toString()]
                                              : m_conditions.root;
            schemas.push_back(schemaOf(dependence));
        }
    }

  private:
    void addFields(const std::vector<Field> &fields, const FieldPlace &place) {
        for (const Field &field : fields) {
            addField(field, place);
            if (field.kind == Kind::group)
                addFields(field.fields, place.within(field));
            if (field.kind == Kind::list)
                addFields(field.fields.front().fields, place.within(field));
        }
    }

    void addField(const Field &field, const FieldPlace &place) {
        const bool belongsAlways = field.when.op == Condition::Operator::always;
        const bool neededAlways =
            field.required && field.required->op == Condition::Operator::always;
        if (!belongsAlways)
            if (Dependence *found = dependence(field.when, field, place))
                found->forbidden.push_back(field.id);
        if (!field.required || (belongsAlways && neededAlways)) // the latter: see FieldSchema
            return;
        Condition both;
        both.op = Condition::Operator::all;
        both.parts = {field.when, *field.required};
        const bool same = isSame(field.when, *field.required, place);
        if (Dependence *found = dependence(same ? field.when : both, field, place))
            found->required.push_back(field.id);
    }

    bool isSame(const Condition &first, const Condition &second, const FieldPlace &place) const {
        const auto firstSchema = schemaIn(first, place).second;
        const auto secondSchema = schemaIn(second, place).second;
        return firstSchema && secondSchema && writeJson(*firstSchema) == writeJson(*secondSchema);
    }

    /// Whether it is a condition of the list's item, and its schema.
    std::pair<bool, std::optional<Value>> schemaIn(const Condition &condition,
                                                   const FieldPlace &place) const {
        auto schema = ConditionSchema(m_definitions).of(condition);
        if (schema || !place.item)
            return {false, std::move(schema)};
        return {true, ConditionSchema(m_definitions, place.item).of(condition)};
    }

    /// Null when it cannot be said, which is noted.
    Dependence *dependence(const Condition &condition, const Field &field,
                           const FieldPlace &place) {
        auto [ofItem, schema] = schemaIn(condition, place);
        const Steps &steps = ofItem ? place.fromItem : place.fromRoot;
        if (!schema) {
            m_conditions.unsaid.push_back("when " + field.id + " belongs or is required");
            return nullptr;
        }
        const std::string text = writeJson(*schema);
        const auto found =
            std::ranges::find_if(m_dependences, [&, isOfItem = ofItem](const Dependence &known) {
                return known.ofItem == isOfItem && known.list == place.list &&
                       known.steps == steps && writeJson(known.condition) == text;
            });
        if (found != m_dependences.end())
            return &*found;
        m_dependences.push_back({std::move(*schema), ofItem, place.list, steps, {}, {}});
        return &m_dependences.back();
    }

    const Definitions &m_definitions;
    SchemaConditions &m_conditions;
    std::vector<Dependence> m_dependences;
};

} // namespace

void addPresence(const Definitions &definitions, SchemaConditions &conditions) {
    PresenceWriter(definitions, conditions).write();
}

} // namespace updatefacts
