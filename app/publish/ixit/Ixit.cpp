// SPDX-License-Identifier: MIT
#include "publish/ixit/Ixit.h"

#include "publish/ixit/IxitQuestions.h"
#include "publish/ixit/SayValue.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::string_view itemPrefix = "item/";

class TableWriter {
  public:
    TableWriter(const IxitQuestions &questions, const Disclosure &disclosure,
                const Definitions &definitions)
        : m_questions(questions), m_disclosure(disclosure), m_definitions(definitions) {}

    IxitTable write() {
        IxitTable table{std::string(m_questions.id), std::string(m_questions.title), {}};
        if (m_questions.each != "update_delivery") // of the product itself
            table.rows.push_back(row(1, {}));
        for (std::size_t i = 0; i < itemCount(); ++i)
            table.rows.push_back(row(table.rows.size() + 1, i));
        return table;
    }

  private:
    [[nodiscard]] std::size_t itemCount() const {
        const Value *list = m_disclosure.root().find(m_questions.each);
        return list ? list->list.size() : 0;
    }

    /// item: which one of the list the row is about; nothing: of the product.
    IxitRow row(std::size_t number, std::optional<std::size_t> item) {
        IxitRow row{m_questions.row.empty() ? ""
                                            : std::string(m_questions.row) + std::to_string(number),
                    {}};
        for (const IxitQuestion &question : m_questions.questions) {
            IxitAnswer answer{std::string(question.name), {}};
            for (const std::string_view field : question.fields)
                addPart(answer, placeOf(field, item));
            row.answers.push_back(std::move(answer));
        }
        return row;
    }

    /// Where the field stands; the root for one that the row does not have.
    [[nodiscard]] Pointer placeOf(std::string_view field, std::optional<std::size_t> item) const {
        const bool isOfItem = field == "item" || field.starts_with(itemPrefix);
        if (!isOfItem) // of the product: a row of another thing does not repeat it
            return item && m_questions.each == "components" ? Pointer() : Pointer().child(field);
        if (!item)
            return {};
        const Pointer place = Pointer().child(m_questions.each).child(std::to_string(*item));
        return field == "item" ? place : place.child(field.substr(itemPrefix.size()));
    }

    void addPart(IxitAnswer &answer, const Pointer &place) {
        if (place.tokens().empty())
            return;
        const Field *field = m_definitions.field(place);
        const Value *value = m_disclosure.root().at(place);
        if (!field) // an item of choices has the field of them all
            field = m_definitions.field(m_questions.each);
        if (!field || !value)
            return;
        const std::string said = sayValue(*field, *value, m_disclosure);
        if (!said.empty())
            answer.parts.push_back({place.toString().substr(1), field->title.source, said});
    }

    const IxitQuestions &m_questions;
    const Disclosure &m_disclosure;
    const Definitions &m_definitions;
};

} // namespace

std::vector<IxitTable> ixitOf(const Disclosure &disclosure, const Definitions &definitions) {
    std::vector<IxitTable> tables;
    for (const IxitQuestions &questions : ixitQuestions())
        tables.push_back(TableWriter(questions, disclosure, definitions).write());
    return tables;
}

} // namespace updatefacts
