// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/read/OperandReader.h"
#include "document/tree/MapReader.h"

namespace updatefacts {

/// Reads conditions: `{updatable: {one_of: ["yes", partly]}}`, `{support_end: present}`,
/// `{all: [..]}`, `{any: [..]}`, `{not: ..}`. Several keys in one map must all hold.
class ConditionReader {
  public:
    explicit ConditionReader(OperandReader &operands) : m_operands(operands) {}

    /// item: as OperandReader::read. What cannot be read is reported and always holds.
    [[nodiscard]] Condition read(const Value &value, const Pointer &pointer, const Field *item);
    /// The condition under a key of the map; nothing where the key is not there.
    [[nodiscard]] std::optional<Condition> readUnder(MapReader &map, std::string_view key,
                                                     const Field *item = nullptr);

  private:
    Condition readParts(const Value &value, const Pointer &pointer, const Field *item);
    Condition readMember(const Member &member, const Pointer &pointer, const Field *item);
    Condition readTests(const Member &member, const Operand &operand, const Pointer &pointer,
                        const Field *item);
    Condition readTest(const Member &member, const Operand &operand, const Pointer &pointer,
                       const Field *item);
    void readNumber(const Value &value, const Pointer &pointer, const Field &field,
                    Condition &condition);
    void readPattern(const Value &value, const Pointer &pointer, Condition &condition);
    void readBefore(const Value &value, const Pointer &pointer, const Field &field,
                    Condition &condition);
    void readSome(const Value &value, const Pointer &pointer, const Field &field,
                  Condition &condition);
    void readValues(const Value &value, const Pointer &pointer, const Field &field,
                    Condition &condition);
    void addValue(const Value &value, const Pointer &pointer, const Field &field,
                  Condition &condition);

    OperandReader &m_operands;
};

} // namespace updatefacts
