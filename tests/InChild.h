// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace updatefacts {

/// Runs the action in a child process, after a change that must not touch this one; true when
/// the action was.
[[nodiscard]] inline bool inChild(const std::function<void()> &change,
                                  const std::function<bool()> &action) {
    const pid_t child = ::fork();
    if (child == 0) {
        change();
        ::_exit(action() ? 0 : 1);
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status == 0;
}

/// Root may read and write everything; nobody may not.
inline void becomeNobody() {
    if (::geteuid() == 0 && ::setuid(65534) != 0)
        ::_exit(2);
}

} // namespace updatefacts
