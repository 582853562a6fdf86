// SPDX-License-Identifier: MIT
#include "Fuzz.h"
#include "retail/cells/ParseCsv.h"

namespace updatefacts {

void fuzz(std::string_view bytes) {
    const char separator = separatorOf(bytes);
    std::size_t width = 0;
    bytes.remove_prefix(separatorLine(bytes));
    while (!bytes.empty()) {
        const auto record = parseRecord(bytes, separator, true, width);
        mustHold(record.has_value(), "at the end of a text every record ends");
        mustHold(record->length > 0 && record->length <= bytes.size(), "a record has a length");
        width = record->cells.size();
        bytes.remove_prefix(record->length);
    }
}

} // namespace updatefacts
