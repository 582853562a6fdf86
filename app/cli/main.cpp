// SPDX-License-Identifier: MIT
#include "cli/RunCommand.h"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <iostream>

namespace {

/// Set by SIGINT and SIGTERM: the run stops after the labels under way and writes nothing.
std::atomic<bool> cancelled = false;

void cancel(int) {
    cancelled = true;
}

} // namespace

int main(int argc, char **argv) {
    std::signal(SIGINT, cancel);
    std::signal(SIGTERM, cancel);
    std::ios::sync_with_stdio(false);
    using namespace std::chrono;
    const updatefacts::Date today(floor<days>(system_clock::now()));
    updatefacts::CommandStreams streams{
        std::cin, std::cout, std::cerr, ::isatty(STDERR_FILENO) != 0, today, &cancelled};
    return static_cast<int>(updatefacts::runCommand({argv + 1, argv + argc}, streams));
}
