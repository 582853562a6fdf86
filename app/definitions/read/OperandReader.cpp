// SPDX-License-Identifier: MIT
#include "definitions/read/OperandReader.h"

#include <algorithm>
#include <span>

namespace updatefacts {

namespace {

/// The member of a group, and so on; null where the way leads into no group.
const Field *memberAt(const Field *field, std::span<const std::string> tokens) {
    for (const std::string &token : tokens) {
        if (!field || field->kind != Field::Kind::group)
            return nullptr;
        const auto member = std::ranges::find(field->fields, token, &Field::id);
        field = member == field->fields.end() ? nullptr : &*member;
    }
    return field;
}

} // namespace

OperandReader::OperandReader(const Definitions &definitions, std::string file, Findings &findings)
    : m_definitions(definitions), m_file(std::move(file)), m_findings(findings) {
}

std::optional<Operand> OperandReader::read(const std::string &text, Place place,
                                           const Pointer &pointer, const Field *item) {
    Operand operand = Operand::parse(text);
    if (!operand.isField() || fieldOf(operand, item))
        return operand;
    fail(place, pointer,
         operand.isOfItem() ? "definitions.wrong:no_field_of_item"
                            : "definitions.wrong:no_field_here",
         {argument::text("name", text)});
    return std::nullopt;
}

std::optional<Operand> OperandReader::read(const Value &value, const Pointer &pointer,
                                           const Field *item) {
    if (value.isScalar() && value.kind != Value::Kind::null)
        return read(value.scalar, value.place, pointer, item);
    fail(value.place, pointer, "definitions.wrong:no_name");
    return std::nullopt;
}

const Field *OperandReader::fieldOf(const Operand &operand, const Field *item) const {
    const std::span<const std::string> tokens = operand.field.tokens();
    if (!operand.isField() || tokens.empty())
        return nullptr;
    if (operand.isOfItem())
        return memberAt(item, tokens);
    return memberAt(m_definitions.field(tokens.front()), tokens.subspan(1));
}

void OperandReader::fail(Place place, const Pointer &pointer, std::string_view message,
                         ArgumentList arguments) {
    m_findings.push_back(
        makeFinding(Severity::error, message, place, pointer, std::move(arguments)));
    m_findings.back().file = m_file;
}

} // namespace updatefacts
