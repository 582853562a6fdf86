// SPDX-License-Identifier: MIT
#include "validation/rules/CheckPresence.h"

#include "disclosure/JsonText.h"
#include "validation/report/LooksAtWrong.h"
#include "validation/rules/DescribeCondition.h"

#include <functional>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

/// {why}: the condition under which the field is needed; nothing when it always is.
std::optional<Argument> reasonFor(const Field &field) {
    for (const Condition *condition : {&*field.required, &field.when})
        if (condition->op != Condition::Operator::always)
            return describeCondition("why", *condition);
    return std::nullopt;
}

/// {way}: completes "Add it".
Argument wayToWrite(const Field &field, const Pointer &pointer) {
    if (field.kind == Kind::choices || field.kind == Kind::choice) {
        std::vector<std::string> ids;
        for (const Choice &choice : field.choices)
            ids.push_back(choice.id);
        return argument::phrase("way", field.kind == Kind::choices ? "add.some_of" : "add.one_of",
                                {argument::list(argument::answer("answers", pointer, ""),
                                                std::move(ids), Argument::Joined::byComma)});
    }
    if (field.example.empty())
        return argument::phrase("way", "add.it");
    const bool isText = field.shape() == Field::Shape::text || field.shape() == Field::Shape::code;
    const std::string value = isText ? jsonText(field.example) : field.example;
    return argument::phrase("way", "add.example",
                            {argument::plain("line", field.id + ": " + value)});
}

/// Walks the definitions and asks of each field whether it is there.
class PresenceChecker {
  public:
    PresenceChecker(const Value &root, const Definitions &definitions, Report &report)
        : m_root(root), m_definitions(definitions), m_report(report) {}

    void check() {
        // What is missing must be known before it is asked what rests on it.
        walk(&PresenceChecker::checkMissing);
        walk(&PresenceChecker::checkMisplaced);
    }

  private:
    /// Asks about a field, given its value or null and where it stands or should stand.
    /// parent: where the map stands in which it stands or should stand.
    using Question = void (PresenceChecker::*)(const Field &, const Value *, const Pointer &parent,
                                               const Scope &);

    void walk(Question question) {
        const Scope scope{m_root, nullptr, nullptr, {}};
        for (const Section &section : m_definitions.sections)
            walkMap(m_root, section.fields, {}, scope, question);
    }

    void walkMap(const Value &map, const std::vector<Field> &fields, const Pointer &pointer,
                 const Scope &scope, Question question) {
        for (const Field &field : fields) {
            const Value *value = map.find(field.id);
            (this->*question)(field, value, pointer, scope);
            const bool hasMembers = field.kind == Kind::group || field.kind == Kind::list;
            if (!hasMembers || !saysSomething(value) || !mayBelong(field, scope))
                continue;
            const Pointer place = pointer.child(field.id);
            if (field.kind == Kind::group && value->kind == Value::Kind::map)
                walkMap(*value, field.fields, place, scope, question);
            if (field.kind == Kind::list)
                walkList(*value, field.fields.front(), place, question);
        }
    }

    void walkList(const Value &list, const Field &item, const Pointer &pointer, Question question) {
        for (std::size_t i = 0; i < list.list.size(); ++i) {
            const Scope scope{m_root, nullptr, &list.list[i], pointer.child(i)};
            if (list.list[i].kind == Value::Kind::map)
                walkMap(list.list[i], item.fields, scope.itemPointer, scope, question);
        }
    }

    [[nodiscard]] bool mayBelong(const Field &field, const Scope &scope) const {
        return holds(field.when, scope) || looksAtWrong(field.when, scope, m_report);
    }

    void checkMissing(const Field &field, const Value *value, const Pointer &parent,
                      const Scope &scope) {
        if (value || !field.required || !holds(field.when, scope) || !holds(*field.required, scope))
            return;
        const Pointer pointer = parent.child(field.id);
        if (m_report.isWrong(pointer) || looksAtWrong(field.when, scope, m_report) ||
            looksAtWrong(*field.required, scope, m_report))
            return;
        ArgumentList arguments = {wayToWrite(field, pointer)};
        if (auto why = reasonFor(field))
            arguments.push_back(std::move(*why));
        const char *message = arguments.size() > 1 ? "field.missing:where" : "field.missing:always";
        m_report.error(message, pointer, std::move(arguments));
    }

    void checkMisplaced(const Field &field, const Value *value, const Pointer &parent,
                        const Scope &scope) {
        if (!value || mayBelong(field, scope))
            return;
        const Pointer pointer = parent.child(field.id);
        if (m_report.isWrong(pointer))
            return;
        m_report.errorAtKey("field.misplaced", pointer, {describeCondition("where", field.when)});
    }

    const Value &m_root;
    const Definitions &m_definitions;
    Report &m_report;
};

} // namespace

void checkPresence(const Value &root, const Definitions &definitions, Report &report) {
    PresenceChecker(root, definitions, report).check();
}

} // namespace updatefacts
