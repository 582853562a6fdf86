// SPDX-License-Identifier: MIT
// What libFuzzer calls. GCC compiles everything, as clang 14 stops at headers of libqpdf in C++20:
// it calls __sanitizer_cov_trace_pc at each edge, which libFuzzer does not count; here it does.
#include "Mutate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

extern "C" {
void __sanitizer_cov_8bit_counters_init(std::uint8_t *begin, std::uint8_t *end);
void __sanitizer_cov_pcs_init(const std::uintptr_t *begin, const std::uintptr_t *end);
std::size_t LLVMFuzzerMutate(std::uint8_t *bytes, std::size_t size, std::size_t most);
extern const char __executable_start; // of the linker
}

namespace {

using updatefacts::FuzzTarget;

constexpr unsigned countersInBits = 17;
constexpr std::size_t counterCount = std::size_t(1) << countersInBits;
std::uint8_t counters[counterCount]; // no std::array, whose operators are edges, too

const FuzzTarget *target = nullptr;

/// Tells libFuzzer of the counters, and of an edge at each: it wants an address and a flag.
void showCounters() {
    static std::array<std::uintptr_t, 2 * counterCount> edges{};
    for (std::size_t i = 0; i < counterCount; ++i)
        edges[2 * i] = reinterpret_cast<std::uintptr_t>(&counters[i]);
    __sanitizer_cov_8bit_counters_init(counters, counters + counterCount);
    __sanitizer_cov_pcs_init(edges.data(), edges.data() + edges.size());
}

void writeSeeds(const std::filesystem::path &folder) {
    int number = 0;
    for (const std::string &seed : target->seeds())
        std::ofstream(folder / ("seed-" + std::to_string(++number))) << seed;
}

/// The words of the target as libFuzzer reads them.
void writeWords(const std::filesystem::path &file) {
    std::ofstream out(file);
    for (const std::string_view word : target->words) {
        out << '"';
        for (const char c : word) {
            std::array<char, 5> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\x%02X", static_cast<unsigned char>(c));
            out << escaped.data();
        }
        out << "\"\n";
    }
}

void listTargets() {
    for (const FuzzTarget &each : updatefacts::fuzzTargets())
        std::printf("%.*s %zu\n", static_cast<int>(each.name.size()), each.name.data(),
                    each.largest);
}

} // namespace

extern "C" {

/// At each edge, in place of the one of libFuzzer (--wrap).
__attribute__((no_sanitize_coverage, no_sanitize("address", "undefined"))) void
__wrap___sanitizer_cov_trace_pc() {
    const auto at = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0)) -
                    reinterpret_cast<std::uintptr_t>(&__executable_start);
    ++counters[at * 0x9E3779B97F4A7C15U >> (64 - countersInBits)];
}

/// GCC calls them where floating numbers are compared.
void __sanitizer_cov_trace_cmpf(float, float) {
}
void __sanitizer_cov_trace_cmpd(double, double) {
}

/// "list", "TARGET seeds FOLDER", "TARGET words FILE", or TARGET and options of libFuzzer.
int LLVMFuzzerInitialize(int *count, char ***words) {
    const std::vector<std::string> arguments(*words, *words + *count);
    if (*count == 2 && arguments[1] == "list") {
        listTargets();
        std::exit(0);
    }
    target = *count > 1 ? updatefacts::fuzzTarget(arguments[1]) : nullptr;
    if (!target) {
        std::fputs("There is no such target.\n", stderr);
        std::exit(64);
    }
    if (*count == 4 && arguments[2] == "seeds") {
        writeSeeds(arguments[3]);
        std::exit(0);
    }
    if (*count == 4 && arguments[2] == "words") {
        writeWords(arguments[3]);
        std::exit(0);
    }
    static QCoreApplication application(*count, *words);
    (*words)[1] = (*words)[0];
    ++*words;
    --*count;
    showCounters();
    return 0;
}

/// Bytes by libFuzzer, pieces by us, as often.
std::size_t LLVMFuzzerCustomMutator(std::uint8_t *bytes, std::size_t size, std::size_t most,
                                    unsigned seed) {
    updatefacts::Random random(seed);
    if (updatefacts::below(random, 2) == 0)
        return LLVMFuzzerMutate(bytes, size, most);
    std::string text(reinterpret_cast<const char *>(bytes), size);
    for (std::size_t i = 1 + updatefacts::below(random, 3); i > 0; --i)
        updatefacts::mutatePieces(text, *target, random);
    text.resize(std::min(text.size(), most));
    std::ranges::copy(text, bytes);
    return text.size();
}

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    updatefacts::runWithinLimits(*target, {reinterpret_cast<const char *>(bytes), size});
    return 0;
}
}
