// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "signature/digits/DigitsOfBytes.h"

namespace updatefacts {

namespace {

void run(std::string_view bytes) {
    mustHold(bytesOfDigits(digitsOfBytes(bytes)) == bytes, "digits give the same bytes again");
    if (const auto meant = bytesOfDigits(bytes))
        mustHold(digitsOfBytes(*meant) == bytes, "a text of digits has one origin");
}

std::vector<std::string> seeds() {
    std::vector<std::string> texts = {"", std::string(17, '\xFF'), digitsOfBytes("a"),
                                      digitsOfBytes(std::string(17, '\xFF')),
                                      digitsOfBytes("The digits of a code.")};
    return texts;
}

} // namespace

FuzzTarget digitsTarget() {
    return {"digits", run, seeds, "0", {"0", "9", "256", "99999999999999999"}, 20'000, 512};
}

} // namespace updatefacts
