// SPDX-License-Identifier: MIT
#include "document/files/ReadyProcess.h"

#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

namespace {

/// The next file that is opened takes the lowest number that is free: words for a closed standard
/// error would go into it. What stands there now fails as what is closed does.
void holdStandardStreams() {
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF) // the lowest that is free
            (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

std::uint64_t allowed(decltype(RLIMIT_AS) kind) {
    rlimit limit{};
    return ::getrlimit(kind, &limit) == 0 ? limit.rlim_cur : RLIM_INFINITY;
}

} // namespace

std::optional<Argument> readyProcess() {
    holdStandardStreams();
    ::signal(SIGXFSZ, SIG_IGN);
    if (allowed(RLIMIT_NOFILE) < leastOpenFiles)
        return argument::phrase(
            "", "failed.open_files",
            {argument::number("least", static_cast<std::int64_t>(leastOpenFiles))});
    if (allowed(RLIMIT_AS) != RLIM_INFINITY)
        ::mallopt(M_ARENA_MAX, 1); // else each thread takes 128 MB of them
    if (allowed(RLIMIT_AS) < leastMemory)
        return argument::phrase(
            "", "failed.little_memory",
            {argument::number("least", static_cast<std::int64_t>(leastMemory >> 20U))});
    return std::nullopt;
}

} // namespace updatefacts
