// SPDX-License-Identifier: MIT
#include "Fuzz.h"
#include "signature/digits/DigitsOfBytes.h"

namespace updatefacts {

void fuzz(std::string_view bytes) {
    mustHold(bytesOfDigits(digitsOfBytes(bytes)) == bytes, "digits give the same bytes again");
    if (const auto meant = bytesOfDigits(bytes))
        mustHold(digitsOfBytes(*meant) == bytes, "a text of digits has one origin");
}

} // namespace updatefacts
