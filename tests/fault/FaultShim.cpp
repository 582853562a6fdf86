// SPDX-License-Identifier: MIT
// A library for LD_PRELOAD that stands between a program and its file system, and lets calls fail.
//   FAULT_ROOT  only calls on files below this folder count
//   FAULT_LOG   every call that counts adds a line there: its kind
//   FAULT       "KIND N ERROR", such as "write 3 28": the third write of that kind fails with that
//               errno; ERROR 0, of a write: only half of its bytes are taken. "KIND N+ ERROR": it
//               and all after it. "any N 0": the program is killed when it makes call N
// What is done to lock files (*.lock) is of the kind "lock".
//   FAULT_OUT   when set, standard output counts as below the folder
#include "ShimPath.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <string>

namespace {

struct Plan {
    std::string root;
    std::string kind;
    int number = 0;
    bool isLasting = false;
    int error = 0;
    int log = -1;
    bool countsOutput = false;
    std::atomic<int> count = 0;
};

Plan &plan() {
    static Plan *const made = [] {
        auto *fresh = new Plan;
        const auto value = [](const char *name) {
            const char *text = ::getenv(name);
            return std::string(text ? text : "");
        };
        fresh->root = value("FAULT_ROOT");
        fresh->countsOutput = !value("FAULT_OUT").empty();
        char kind[32] = "";
        char plus = ' ';
        if (::sscanf(value("FAULT").c_str(), "%31s %d%c %d", kind, &fresh->number, &plus,
                     &fresh->error) == 4)
            fresh->kind = kind;
        fresh->isLasting = plus == '+';
        if (const std::string log = value("FAULT_LOG"); !log.empty())
            fresh->log =
                static_cast<int>(::syscall(SYS_openat, AT_FDCWD, log.c_str(),
                                           O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
        return fresh;
    }();
    return *made;
}

/// A lock file is no file of the user's; what fails of it is told apart.
bool isLock(const std::string &path) {
    return path.ends_with(".lock");
}

bool counts(const std::string &path) {
    return !plan().root.empty() && path.starts_with(plan().root + '/');
}

enum class Fate { lives, fails, halves };

/// Counts a call, and says what becomes of it; errno is set for one that fails.
Fate fateOf(const char *kind) {
    Plan &current = plan();
    if (current.log >= 0) {
        const std::string line = std::string(kind) + '\n';
        ::syscall(SYS_write, current.log, line.data(), line.size());
    }
    if (current.kind == "any" && ++current.count == current.number)
        ::kill(::getpid(), SIGKILL);
    if (current.kind != kind)
        return Fate::lives;
    const int number = ++current.count;
    if (number != current.number && !(current.isLasting && number > current.number))
        return Fate::lives;
    if (current.error == 0)
        return Fate::halves;
    errno = current.error;
    return Fate::fails;
}

Fate fateOf(const char *kind, const std::string &path) {
    return counts(path) ? fateOf(isLock(path) ? "lock" : kind) : Fate::lives;
}

Fate fateOf(const char *kind, int descriptor) {
    if (descriptor == STDOUT_FILENO && plan().countsOutput)
        return fateOf(kind);
    return fateOf(kind, pathOf(descriptor));
}

template<class Where>
bool fails(const char *kind, const Where &where) {
    return fateOf(kind, where) == Fate::fails;
}

template<class Function>
Function real(const char *name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int openAs(const char *name, int directory, const char *path, int flags, mode_t mode) {
    const char *kind = flags & O_CREAT ? "create" : flags & O_DIRECTORY ? "opendir" : "open";
    if (fails(kind, absolute(directory, path)))
        return -1;
    return real<int (*)(int, const char *, int, mode_t)>(name)(directory, path, flags, mode);
}

mode_t modeOf(int flags, va_list arguments) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

/// Of calls with two names: either may be in the folder.
bool fails(const char *kind, int from, const char *old, int to, const char *fresh) {
    const std::string path = absolute(from, old);
    return fails(kind, counts(path) ? path : absolute(to, fresh));
}

} // namespace

#define FAULT_CALL extern "C" __attribute__((visibility("default")))
#define FAULT_OPEN(name, openat)                                                                   \
    FAULT_CALL int name(const char *path, int flags, ...) {                                        \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeOf(flags, arguments);                                              \
        va_end(arguments);                                                                         \
        return openAs(openat, AT_FDCWD, path, flags, mode);                                        \
    }
#define FAULT_OPENAT(name)                                                                         \
    FAULT_CALL int name(int directory, const char *path, int flags, ...) {                         \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeOf(flags, arguments);                                              \
        va_end(arguments);                                                                         \
        return openAs(#name, directory, path, flags, mode);                                        \
    }
FAULT_OPEN(open, "openat")
FAULT_OPEN(open64, "openat64")
FAULT_OPENAT(openat)
FAULT_OPENAT(openat64)

FAULT_CALL ssize_t write(int file, const void *bytes, size_t size) {
    const Fate fate = fateOf("write", file);
    if (fate == Fate::fails)
        return -1;
    const size_t taken = fate == Fate::halves ? (size + 1) / 2 : size;
    return real<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, taken);
}

#define FAULT_PWRITE(name, offset)                                                                 \
    FAULT_CALL ssize_t name(int file, const void *bytes, size_t size, offset at) {                 \
        const Fate fate = fateOf("write", file);                                                   \
        const size_t taken = fate == Fate::halves ? (size + 1) / 2 : size;                         \
        return fate == Fate::fails ? -1                                                            \
                                   : real<ssize_t (*)(int, const void *, size_t, offset)>(#name)(  \
                                         file, bytes, taken, at);                                  \
    }
FAULT_PWRITE(pwrite, off_t)
FAULT_PWRITE(pwrite64, off64_t)

FAULT_CALL ssize_t writev(int file, const struct iovec *parts, int count) {
    if (fails("write", file))
        return -1;
    return real<ssize_t (*)(int, const struct iovec *, int)>("writev")(file, parts, count);
}

FAULT_CALL int close(int file) {
    const bool isFailing = fails("close", file);
    const int error = errno;
    const int result = real<int (*)(int)>("close")(file);
    if (!isFailing)
        return result;
    errno = error;
    return -1;
}

#define FAULT_ON_FILE(name, kind, parameters, types, arguments)                                    \
    FAULT_CALL int name parameters {                                                               \
        return fails(kind, file) ? -1 : real<int(*) types>(#name) arguments;                       \
    }
FAULT_ON_FILE(fsync, "fsync", (int file), (int), (file))
FAULT_ON_FILE(fdatasync, "fsync", (int file), (int), (file))
FAULT_ON_FILE(ftruncate, "truncate", (int file, off_t size), (int, off_t), (file, size))
FAULT_ON_FILE(ftruncate64, "truncate", (int file, off64_t size), (int, off64_t), (file, size))
FAULT_ON_FILE(flock, "flock", (int file, int how), (int, int), (file, how))
FAULT_ON_FILE(fchmod, "chmod", (int file, mode_t mode), (int, mode_t), (file, mode))
FAULT_ON_FILE(fchown, "chown", (int file, uid_t user, gid_t group), (int, uid_t, gid_t),
              (file, user, group))
FAULT_ON_FILE(fsetxattr, "setxattr",
              (int file, const char *name, const void *value, size_t size, int flags),
              (int, const char *, const void *, size_t, int), (file, name, value, size, flags))

#define FAULT_ON_PATH(name, kind, parameters, types, arguments)                                    \
    FAULT_CALL int name parameters noexcept {                                                      \
        return fails(kind, absolute(AT_FDCWD, path)) ? -1 : real<int(*) types>(#name) arguments;   \
    }
FAULT_ON_PATH(unlink, "unlink", (const char *path), (const char *), (path))
FAULT_ON_PATH(remove, "unlink", (const char *path), (const char *), (path))
FAULT_ON_PATH(rmdir, "unlink", (const char *path), (const char *), (path))
FAULT_ON_PATH(mkdir, "mkdir", (const char *path, mode_t mode), (const char *, mode_t), (path, mode))
FAULT_ON_PATH(chmod, "chmod", (const char *path, mode_t mode), (const char *, mode_t), (path, mode))
FAULT_ON_PATH(truncate, "truncate", (const char *path, off_t size), (const char *, off_t),
              (path, size))

FAULT_CALL int unlinkat(int directory, const char *path, int flags) noexcept {
    if (fails("unlink", absolute(directory, path)))
        return -1;
    return real<int (*)(int, const char *, int)>("unlinkat")(directory, path, flags);
}

FAULT_CALL int rename(const char *from, const char *to) noexcept {
    if (fails("rename", AT_FDCWD, from, AT_FDCWD, to))
        return -1;
    return real<int (*)(const char *, const char *)>("rename")(from, to);
}

FAULT_CALL int renameat2(int from, const char *old, int to, const char *fresh,
                         unsigned flags) noexcept {
    if (fails("rename", from, old, to, fresh))
        return -1;
    return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(from, old, to,
                                                                                      fresh, flags);
}

FAULT_CALL int link(const char *from, const char *to) noexcept {
    if (fails("link", AT_FDCWD, from, AT_FDCWD, to))
        return -1;
    return real<int (*)(const char *, const char *)>("link")(from, to);
}
