// SPDX-License-Identifier: MIT
// A library for LD_PRELOAD that keeps what a program does to its files, in the order in which it
// did it, for a power cut to be tried afterwards (see CutPower.cpp).
//   POWER_ROOT  the folder whose files count
//   POWER_LOG   where the records are added (see PowerLog.h)
// What is mapped into memory is not seen: of SQLite that is only the file -shm, which is made anew.
#include "PowerLog.h"
#include "ShimPath.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdlib>
#include <mutex>
#include <string>

namespace {

using power::Record;

struct Plan {
    std::string root;
    int log = -1;
    std::mutex mutex; ///< what is kept is in the order in which it was done
};

Plan &plan() {
    static Plan *const made = [] {
        auto *fresh = new Plan;
        const char *root = ::getenv("POWER_ROOT");
        const char *log = ::getenv("POWER_LOG");
        if (root && log) {
            fresh->root = root;
            fresh->log = static_cast<int>(::syscall(
                SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
        }
        return fresh;
    }();
    return *made;
}

bool counts(const std::string &path) {
    return plan().log >= 0 && path.starts_with(plan().root) && !path.ends_with("-shm");
}

void keep(Record::Kind kind, int file, std::int64_t offset, const std::string &path,
          std::string_view more = {}) {
    struct stat status {};
    if (file >= 0)
        ::fstat(file, &status);
    const std::string bytes = power::stored({kind, status.st_ino, offset, path, std::string(more)});
    ::syscall(SYS_write, plan().log, bytes.data(), bytes.size());
}

template<class Function>
Function real(const char *name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int openAs(const char *name, const char *path, int flags, mode_t mode) {
    const auto call = real<int (*)(const char *, int, mode_t)>(name);
    const std::string whole = absolute(AT_FDCWD, path);
    if (!(flags & (O_CREAT | O_TRUNC)) || !counts(whole))
        return call(path, flags, mode);
    const std::lock_guard guard(plan().mutex);
    const bool isThere = ::access(path, F_OK) == 0;
    const int file = call(path, flags, mode);
    if (file >= 0 && !isThere)
        keep(Record::Kind::create, file, 0, whole);
    else if (file >= 0 && flags & O_TRUNC)
        keep(Record::Kind::truncate, file, 0, whole);
    return file;
}

mode_t modeOf(int flags, va_list arguments) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
}

} // namespace

#define POWER_CALL extern "C" __attribute__((visibility("default")))
#define POWER_OPEN(name)                                                                           \
    POWER_CALL int name(const char *path, int flags, ...) {                                        \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeOf(flags, arguments);                                              \
        va_end(arguments);                                                                         \
        return openAs(#name, path, flags, mode);                                                   \
    }
POWER_OPEN(open)
POWER_OPEN(open64)

POWER_CALL ssize_t write(int file, const void *bytes, size_t size) {
    const auto call = real<ssize_t (*)(int, const void *, size_t)>("write");
    const std::string path = pathOf(file);
    const bool isSaid = file == STDOUT_FILENO && plan().log >= 0;
    if (!isSaid && !counts(path))
        return call(file, bytes, size);
    const std::lock_guard guard(plan().mutex);
    const off_t offset = isSaid ? 0 : ::lseek(file, 0, SEEK_CUR);
    const ssize_t taken = call(file, bytes, size);
    if (taken > 0)
        keep(isSaid ? Record::Kind::say : Record::Kind::write, file, offset, path,
             {static_cast<const char *>(bytes), static_cast<std::size_t>(taken)});
    return taken;
}

#define POWER_PWRITE(name)                                                                         \
    POWER_CALL ssize_t name(int file, const void *bytes, size_t size, off_t offset) {              \
        const auto call = real<ssize_t (*)(int, const void *, size_t, off_t)>(#name);              \
        const std::string path = pathOf(file);                                                     \
        if (!counts(path))                                                                         \
            return call(file, bytes, size, offset);                                                \
        const std::lock_guard guard(plan().mutex);                                                 \
        const ssize_t taken = call(file, bytes, size, offset);                                     \
        if (taken > 0)                                                                             \
            keep(Record::Kind::write, file, offset, path,                                          \
                 {static_cast<const char *>(bytes), static_cast<std::size_t>(taken)});             \
        return taken;                                                                              \
    }
POWER_PWRITE(pwrite)
POWER_PWRITE(pwrite64)

#define POWER_TRUNCATE(name)                                                                       \
    POWER_CALL int name(int file, off_t size) noexcept {                                           \
        const auto call = real<int (*)(int, off_t)>(#name);                                        \
        const std::string path = pathOf(file);                                                     \
        const std::lock_guard guard(plan().mutex);                                                 \
        const int result = call(file, size);                                                       \
        if (result == 0 && counts(path))                                                           \
            keep(Record::Kind::truncate, file, size, path);                                        \
        return result;                                                                             \
    }
POWER_TRUNCATE(ftruncate)
POWER_TRUNCATE(ftruncate64)

#define POWER_SYNC(name)                                                                           \
    POWER_CALL int name(int file) {                                                                \
        const auto call = real<int (*)(int)>(#name);                                               \
        const std::string path = pathOf(file);                                                     \
        const std::lock_guard guard(plan().mutex);                                                 \
        const int result = call(file);                                                             \
        if (result == 0 && counts(path))                                                           \
            keep(Record::Kind::sync, file, 0, path);                                               \
        return result;                                                                             \
    }
POWER_SYNC(fsync)
POWER_SYNC(fdatasync)

namespace {

template<class Call>
int change(Record::Kind kind, const char *from, const char *to, const Call &call) {
    const std::string old = absolute(AT_FDCWD, from), fresh = absolute(AT_FDCWD, to);
    const std::lock_guard guard(plan().mutex);
    const int result = call();
    if (result == 0 && counts(old))
        keep(kind, -1, 0, old, fresh);
    return result;
}

} // namespace

POWER_CALL int unlink(const char *path) noexcept {
    return change(Record::Kind::remove, path, "/",
                  [&] { return real<int (*)(const char *)>("unlink")(path); });
}
POWER_CALL int remove(const char *path) noexcept {
    return change(Record::Kind::remove, path, "/",
                  [&] { return real<int (*)(const char *)>("remove")(path); });
}
POWER_CALL int rename(const char *from, const char *to) noexcept {
    return change(Record::Kind::rename, from, to,
                  [&] { return real<int (*)(const char *, const char *)>("rename")(from, to); });
}
POWER_CALL int renameat2(int one, const char *from, int other, const char *to,
                         unsigned flags) noexcept {
    return change(Record::Kind::rename, from, to, [&] {
        return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(
            one, from, other, to, flags);
    });
}
POWER_CALL int link(const char *from, const char *to) noexcept {
    return change(Record::Kind::link, from, to,
                  [&] { return real<int (*)(const char *, const char *)>("link")(from, to); });
}
