// SPDX-License-Identifier: MIT
#include "validation/values/CheckValues.h"

#include "validation/address/Address.h"
#include "validation/address/Host.h"
#include "validation/text/ClosestWord.h"
#include "validation/values/FieldCheck.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Kind = Field::Kind;

/// Walks the disclosure and asks of each value whether it is one its field can have.
class ValueChecker {
  public:
    ValueChecker(const Value &root, const Definitions &definitions, Date today, Report &report)
        : m_definitions(definitions), m_today(today), m_report(report) {
        const Value *page = root.find("detail_url");
        m_isSample = page && isSampleHost(addressOf(page->scalar).host);
        const Value *language = root.find("language");
        if (language && language->kind == Value::Kind::text)
            m_language = language->scalar;
    }

    void check(const Value &root) {
        for (const Member &member : root.map) {
            const Pointer place = Pointer().child(member.key);
            if (const Field *field = m_definitions.field(member.key))
                checkValue(*field, member.value, place);
            else
                reportUnknown(member, root, topLevelNames(m_definitions), {});
        }
    }

  private:
    [[nodiscard]] static std::vector<std::string> topLevelNames(const Definitions &definitions) {
        std::vector<std::string> names;
        for (const Section &section : definitions.sections)
            for (const Field &field : section.fields)
                names.push_back(field.id);
        return names;
    }
    [[nodiscard]] static std::vector<std::string> namesOf(const std::vector<Field> &fields) {
        std::vector<std::string> names;
        for (const Field &field : fields)
            names.push_back(field.id);
        return names;
    }

    /// A mistyped name is not also called missing.
    void reportUnknown(const Member &member, const Value &map,
                       const std::vector<std::string> &names, const Pointer &parent) {
        const std::string &key = member.key;
        const std::string meant = closestWord(key, names);
        if (!meant.empty() && !map.find(meant))
            m_report.passOver(parent.child(meant));
        m_report.errorAt(
            member.keyPlace, meant.empty() ? "field.unknown:any" : "field.unknown:meant",
            parent.child(key), {argument::text("key", key), argument::text("meant", meant)});
    }

    void checkValue(const Field &field, const Value &value, const Pointer &pointer) {
        if (!saysSomething(&value)) {
            m_report.error("value.empty", pointer);
            return;
        }
        const FieldCheck check{field,      value,    pointer, m_definitions,
                               m_language, m_report, m_today, m_isSample};
        if (field.kind == Kind::group)
            checkGroup(check);
        else if (field.kind == Kind::list)
            checkList(check);
        else {
            kindChecks[static_cast<std::size_t>(field.kind)].check(check);
            checkCharacters(check);
        }
    }

    void checkGroup(const FieldCheck &check) {
        if (check.value.kind != Value::Kind::map) {
            check.error("value.kind:group", {kindOf(check.value)});
            return;
        }
        for (const Member &member : check.value.map) {
            const Pointer place = check.pointer.child(member.key);
            const auto field = std::ranges::find(check.field.fields, member.key, &Field::id);
            if (field == check.field.fields.end())
                reportUnknown(member, check.value, namesOf(check.field.fields), check.pointer);
            else
                checkValue(*field, member.value, place);
        }
    }

    void checkList(const FieldCheck &check) {
        const auto count = static_cast<std::int64_t>(check.value.list.size());
        if (check.value.kind != Value::Kind::list)
            check.error("value.kind:list", {kindOf(check.value)});
        else if ((check.field.minimum && count < *check.field.minimum) ||
                 (check.field.maximum && count > *check.field.maximum))
            check.error("list.length",
                        {argument::number("count", count),
                         argument::number("least", check.field.minimum.value_or(0)),
                         argument::number("most", check.field.maximum.value_or(count))});
        for (std::size_t i = 0; i < check.value.list.size(); ++i)
            checkValue(check.field.fields.front(), check.value.list[i], check.pointer.child(i));
    }

    const Definitions &m_definitions;
    Date m_today;
    bool m_isSample = false;
    Report &m_report;
    std::string m_language;
};

} // namespace

void checkValues(const Value &root, const Definitions &definitions, Date today, Report &report) {
    ValueChecker(root, definitions, today, report).check(root);
}

} // namespace updatefacts
