// SPDX-License-Identifier: MIT
#include "FuzzTarget.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace updatefacts {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr double mostSeconds = 10;
#else
constexpr double mostSeconds = 1;
#endif

std::string_view running; ///< the input of now

double processorSeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

void mustHold(bool holds, std::string_view promise) {
    if (holds)
        return;
    std::fprintf(stderr, "It does not hold: %.*s.\n", static_cast<int>(promise.size()),
                 promise.data());
    std::abort();
}

void runWithinLimits(const FuzzTarget &target, std::string_view bytes) {
    running = bytes;
    const double begin = processorSeconds();
    target.run(bytes);
    mustHold(processorSeconds() - begin < mostSeconds, "it takes no second of the processor");
    running = {};
}

void keepBadInput() {
    const auto keep = [](int signal) {
        const int file = ::open(badInputFile, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
        if (file >= 0 && ::write(file, running.data(), running.size()) >= 0)
            ::close(file);
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    };
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, keep);
}

} // namespace updatefacts
