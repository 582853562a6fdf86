// SPDX-License-Identifier: MIT
#include "Fuzz.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

void updatefacts::mustHold(bool holds, const char *promise) {
    if (holds)
        return;
    std::fprintf(stderr, "It does not hold: %s.\n", promise);
    std::abort();
}

/// What libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    updatefacts::fuzz({reinterpret_cast<const char *>(bytes), size});
    return 0;
}
