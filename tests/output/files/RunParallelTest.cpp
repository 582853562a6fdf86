// SPDX-License-Identifier: MIT
#include "output/files/RunParallel.h"
#include "InChild.h"
#include "document/files/IoError.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace updatefacts {
namespace {

const auto never = [] { return false; };

TEST(RunParallel, takesInOrderWhateverEndsFirst) {
    std::vector<std::size_t> taken;
    runParallel(
        50,
        [](std::size_t i) {
            std::this_thread::sleep_for(std::chrono::microseconds(i % 3 == 0 ? 900 : 10));
        },
        [&](std::size_t i) { taken.push_back(i); }, never);
    EXPECT_EQ(taken.size(), 50U);
    EXPECT_TRUE(std::ranges::is_sorted(taken));
}

// A user who may start no more threads, as in a small container.
TEST(RunParallel, doesAllWithoutAThread) {
    const auto mayStartNone = [] {
        const rlimit none = {1, 1};
        if (::geteuid() == 0)
            ::setrlimit(RLIMIT_NPROC, &none);
        becomeNobody();
        ::setrlimit(RLIMIT_NPROC, &none);
    };
    EXPECT_TRUE(inChild(mayStartNone, [] {
        std::size_t made = 0, taken = 0;
        runParallel(
            9, [&](std::size_t) { ++made; }, [&](std::size_t) { ++taken; }, never);
        return made == 9 && taken == 9;
    }));
}

TEST(RunParallel, neverRunsFarAhead) {
    std::atomic<std::size_t> made = 0;
    std::size_t farthest = 0;
    std::size_t taken = 0;
    runParallel(
        1000, [&](std::size_t) { ++made; },
        [&](std::size_t) { farthest = std::max(farthest, made - taken++); }, never);
    EXPECT_EQ(taken, 1000U);
    EXPECT_LE(farthest, 2 * std::max(1U, std::thread::hardware_concurrency()) + 1);
}

TEST(RunParallel, neverRunsMoreThanTheCoresAtOnce) {
    std::atomic<unsigned> running = 0;
    std::atomic<unsigned> most = 0;
    runParallel(
        40,
        [&](std::size_t) {
            const unsigned now = ++running;
            for (unsigned seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            --running;
        },
        [](std::size_t) {}, never);
    EXPECT_LE(most, std::max(1U, std::thread::hardware_concurrency()));
}

TEST(RunParallel, stopsWhenAsked) {
    std::atomic<int> made = 0;
    int taken = 0;
    runParallel(
        1000, [&](std::size_t) { ++made; }, [&](std::size_t) { ++taken; },
        [&] { return made > 10; });
    EXPECT_EQ(taken, made) << "what began is taken";
    EXPECT_LT(taken, 100);
}

TEST(RunParallel, passesOnWhatIsThrown) {
    const auto fail = [](std::size_t i) {
        if (i == 3)
            throw IoError(argument::phrase("", "failed.memory"));
    };
    int taken = 0;
    EXPECT_THROW(runParallel(
                     9, fail, [&](std::size_t) { ++taken; }, never),
                 IoError);
    EXPECT_EQ(taken, 3);
}

TEST(RunParallel, endsWhatBeganWhenTakingFails) {
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    const auto make = [&](std::size_t) {
        ++begun;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        ++ended;
    };
    EXPECT_THROW(runParallel(
                     1000, make,
                     [](std::size_t) { throw IoError(argument::phrase("", "failed.memory")); },
                     never),
                 IoError);
    EXPECT_EQ(begun, ended) << "nothing runs on behind the caller's back";
    EXPECT_LE(begun, static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
}

TEST(RunParallel, hasNothingToDoForNothing) {
    const auto unwanted = [](std::size_t) { FAIL(); };
    runParallel(0, unwanted, unwanted, never);
}

} // namespace
} // namespace updatefacts
