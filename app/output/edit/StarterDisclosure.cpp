// SPDX-License-Identifier: MIT
#include "output/edit/StarterDisclosure.h"

#include "definitions/date/DateTime.h"
#include "document/write/WriteScalar.h"

#include <vector>

namespace updatefacts {

namespace {

using Shape = Field::Shape;

/// The example as YAML writes it: text in quotes, so that no reader takes it for anything else.
std::string exampleOf(const Field &field) {
    if (field.shape() == Shape::number || field.shape() == Shape::yesNo)
        return field.example;
    const std::string text = writeInQuotes(field.example);
    return field.shape() == Shape::choices ? '[' + text + ']' : text;
}

Value valueOf(const Field &field, const std::string &example) {
    Value scalar;
    scalar.kind = Value::Kind::text;
    scalar.scalar = example;
    if (field.shape() == Shape::yesNo) {
        scalar.kind = Value::Kind::boolean;
        scalar.boolean = example == "true";
    }
    if (field.shape() != Shape::choices)
        return scalar;
    Value list;
    list.kind = Value::Kind::list;
    list.list.push_back(scalar);
    return list;
}

/// Text in lines of at most 96 characters, each behind "# ".
std::string comment(const std::string &text) {
    constexpr std::size_t width = 96;
    std::string result;
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, end - at);
        if (!line.empty() && line.size() + 1 + word.size() > width) {
            result += "# " + line + '\n';
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return line.empty() ? result : result + "# " + line + '\n';
}

class StarterWriter {
  public:
    explicit StarterWriter(Date today) : m_today(today) { m_root.kind = Value::Kind::map; }

    std::string write(const Definitions &definitions) && {
        m_text = comment("A disclosure: what buyers are told about the security updates of one "
                         "product. Write the answers behind the colons; take the \"#\" away from "
                         "the other lines you need and replace their examples. Then run: "
                         "updatefacts check FILE");
        for (const Section &section : definitions.sections) {
            m_text += "\n# ---- " + section.title.source + " ----\n";
            for (const Field &field : section.fields)
                addField(field);
        }
        return std::move(m_text);
    }

  private:
    /// Whether it is the same in every first disclosure; all else only the maker can answer, and an
    /// example left in its place would be a made-up promise.
    static bool isKnown(const Field &field) {
        return field.id == "schema_version" || field.id == "revision" || field.id == "last_updated";
    }

    [[nodiscard]] std::string startOf(const Field &field) const {
        return field.id == "last_updated"
                   ? writeInQuotes(formatDateTime(std::chrono::sys_days(m_today)))
                   : exampleOf(field);
    }

    void addField(const Field &field) {
        const bool needed =
            field.required && holds(field.when, m_root) && holds(*field.required, m_root);
        m_text += '\n' + comment(field.question.source) + comment(field.help.source) +
                  comment(choicesOf(field));
        const char *prefix = needed ? "" : "#";
        if (field.kind == Field::Kind::group || field.kind == Field::Kind::list) {
            for (const Field &member : membersOf(field))
                if (const std::string choices = choicesOf(member); !choices.empty())
                    m_text += comment(member.id + ": " + choices);
            m_text += prefix + field.id + ":\n";
            addMembers(field, prefix);
            return;
        }
        if (needed && !isKnown(field))
            m_text += comment("Example: " + exampleOf(field)) + field.id + ":\n";
        else
            m_text += prefix + field.id + ": " + startOf(field) + '\n';
        if (needed)
            m_root.map.push_back({field.id, {}, valueOf(field, field.example)});
    }

    /// Of a group, or of each item of a list.
    static const std::vector<Field> &membersOf(const Field &field) {
        const bool hasGroups = field.kind == Field::Kind::list && !field.fields.empty() &&
                               !field.fields.front().fields.empty();
        return hasGroups ? field.fields.front().fields : field.fields;
    }

    void addMembers(const Field &field, const std::string &prefix) {
        const bool isList = field.kind == Field::Kind::list;
        const char *lead = isList ? "  - " : "  ";
        for (const Field &member : membersOf(field)) {
            m_text += prefix + lead + member.id + ": " + exampleOf(member) + '\n';
            lead = isList ? "    " : "  ";
        }
    }

    static std::string choicesOf(const Field &field) {
        if (field.choices.empty() || field.kind == Field::Kind::date)
            return {};
        std::string text = field.kind == Field::Kind::choices ? "Any of:" : "One of:";
        for (const Choice &choice : field.choices)
            text += ' ' + choice.id + (&choice == &field.choices.back() ? "" : ",");
        return text;
    }

    Date m_today;
    Value m_root; ///< the lines that are not commented out
    std::string m_text;
};

} // namespace

std::string starterDisclosure(const Definitions &definitions, Date today) {
    return StarterWriter(today).write(definitions);
}

} // namespace updatefacts
