// SPDX-License-Identifier: MIT
// Every target of tests/fuzz over its seeds, over the inputs that once did harm (bad/TARGET), and
// over seeds that are changed by chance, the same ones every time. FUZZ_TIMES=100 changes them a
// hundred times as often; tests/fuzz/run looks further.
#include "Mutate.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <cstdlib>
#include <filesystem>

namespace updatefacts {

/// For GoogleTest, which shows the bytes of what it does not know.
void PrintTo(const FuzzTarget &target, std::ostream *out) {
    *out << target.name;
}

namespace {

class Replay : public testing::TestWithParam<FuzzTarget> {};

std::vector<std::string> badInputs(const FuzzTarget &target) {
    const std::string folder = "tests/fuzz/bad/" + std::string(target.name);
    return std::filesystem::exists(std::string(UPDATEFACTS_SOURCE_DIR "/") + folder)
               ? filesIn(folder, "")
               : std::vector<std::string>();
}

int times() {
    const char *wanted = std::getenv("FUZZ_TIMES");
    return wanted ? std::atoi(wanted) : 1;
}

long peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

TEST_P(Replay, keepsWhatIsPromised) {
    const FuzzTarget &target = GetParam();
    keepBadInput();
    const std::vector<std::string> seeds = target.seeds();
    ASSERT_FALSE(seeds.empty());
    for (const std::string &seed : seeds)
        runWithinLimits(target, seed);
    for (const std::string &bad : badInputs(target))
        runWithinLimits(target, bad);
    Random random(2026);
    for (int i = 0; i < target.replays * times(); ++i)
        runWithinLimits(target, mutated(seeds[below(random, seeds.size())], target, random));
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(peakMegabytes(), 500);
#endif
}

std::string nameOf(const testing::TestParamInfo<FuzzTarget> &target) {
    return std::string(target.param.name);
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Replay,
                         testing::ValuesIn(fuzzTargets().begin(), fuzzTargets().end()), nameOf);

} // namespace
} // namespace updatefacts
