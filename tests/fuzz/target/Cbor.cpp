// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"

namespace updatefacts {

namespace {

void run(std::string_view bytes) {
    const ReadCborResult read = readCbor(bytes);
    mustHold(read.value.has_value() == (read.fault == CborFault::none), "a fault or a value");
    if (read.value)
        mustHold(writeCbor(*read.value) == bytes, "what is accepted is written as the same bytes");
}

std::vector<std::string> seeds() {
    using namespace cbor;
    const CborValue items[] = {
        list({}), map({{integer(1), text("M\xC3\xBCller")}, {integer(-300), bytes("\1\2")}}),
        tag(18, list({bytes(""), map({}), null(), bytes(std::string(64, 's'))})),
        list({integer(0), integer(23), integer(24), integer(65536), integer(-1), list({null()})})};
    std::vector<std::string> texts;
    for (const CborValue &item : items)
        texts.push_back(writeCbor(item));
    return texts;
}

} // namespace

FuzzTarget cborTarget() {
    return {"cbor", run, seeds, "\x80\xA0\x40\x60", {"\x18", "\x1B", "\x5F", "\xFF", "\xD2"},
            20'000, 512};
}

} // namespace updatefacts
