// SPDX-License-Identifier: MIT
#include "render/CffKind.h"

#include <cstddef>

namespace updatefacts {

namespace {

/// Reads big-endian numbers; past the end they are 0.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) {}

    std::size_t number(std::size_t at, std::size_t size) const {
        std::size_t value = 0;
        for (std::size_t i = at; i < at + size; ++i)
            value = value << 8 | (i < m_bytes.size() ? static_cast<unsigned char>(m_bytes[i]) : 0u);
        return value;
    }

    /// Offset behind the INDEX at the given offset (section 5).
    std::size_t endOfIndex(std::size_t at) const {
        const std::size_t count = number(at, 2);
        if (count == 0)
            return at + 2;
        const std::size_t offsetSize = number(at + 2, 1);
        const std::size_t data = at + 3 + (count + 1) * offsetSize - 1;
        return data + number(at + 3 + count * offsetSize, offsetSize);
    }

    /// Offset of the first object's data of the INDEX.
    std::size_t firstObject(std::size_t at) const {
        return at + 3 + (number(at, 2) + 1) * number(at + 2, 1);
    }

  private:
    std::string_view m_bytes;
};

} // namespace

bool isCidKeyed(std::string_view cff) {
    const Reader reader(cff);
    const std::size_t topDict = reader.endOfIndex(reader.number(2, 1)); // behind the Name INDEX
    std::size_t at = reader.firstObject(topDict);
    const std::size_t end = reader.endOfIndex(topDict);
    while (at < end) { // operands until the first operator (section 4)
        const std::size_t byte = reader.number(at, 1);
        if (byte == 12)
            return reader.number(at + 1, 1) == 30; // ROS
        if (byte <= 21)
            return false;
        at += byte == 28 ? 3 : byte == 29 ? 5 : byte >= 247 && byte <= 254 ? 2 : 1;
    }
    return false;
}

} // namespace updatefacts
