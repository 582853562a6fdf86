// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "retail/cells/ParseCsv.h"

namespace updatefacts {

namespace {

void run(std::string_view bytes) {
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

std::vector<std::string> seeds() {
    return {"EAN,Name\n4006381333931,Kettle\n", "sep=;\na;\"b;\"\"c\"\"\nd\";e\r\n;\r",
            "a\tb\t\n\"open\t1\n2\t3\n", "a|b\n\"x\"y|z\n"};
}

} // namespace

FuzzTarget csvTarget() {
    return {"csv", run, seeds, "\n,;\"", {"\"", "\"\"", "sep=;", "\r\n", "\r", "\t", "|"}, 20'000};
}

} // namespace updatefacts
