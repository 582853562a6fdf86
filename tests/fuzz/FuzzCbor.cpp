// SPDX-License-Identifier: MIT
#include "Fuzz.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"

namespace updatefacts {

void fuzz(std::string_view bytes) {
    const ReadCborResult read = readCbor(bytes);
    mustHold(read.value.has_value() == (read.fault == CborFault::none), "a fault or a value");
    if (read.value)
        mustHold(writeCbor(*read.value) == bytes, "what is accepted is written as the same bytes");
}

} // namespace updatefacts
