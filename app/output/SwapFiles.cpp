// SPDX-License-Identifier: MIT
#include "output/SwapFiles.h"

#include "output/FailToWrite.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// How a file came into its place, which tells how it leaves it.
enum class Placing { failed, added, swapped, replaced };

bool exchange(const fs::path &a, const fs::path &b) {
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
}

Placing place(const fs::path &from, const fs::path &to) {
    std::error_code error;
    const fs::file_type before = fs::symlink_status(to, error).type();
    if (before == fs::file_type::directory) {
        errno = EISDIR;
        return Placing::failed;
    }
    if (before != fs::file_type::not_found && exchange(from, to))
        return Placing::swapped;
    if (::rename(from.c_str(), to.c_str()) != 0)
        return Placing::failed;
    return before == fs::file_type::not_found ? Placing::added : Placing::replaced;
}

void takeBack(Placing placing, const fs::path &from, const fs::path &to) {
    if (placing == Placing::added)
        ::unlink(to.c_str());
    else if (placing == Placing::swapped)
        (void)exchange(from, to);
}

} // namespace

void swapFiles(const std::vector<std::string> &names, const fs::path &from, const fs::path &to,
               const fs::path &shown) {
    std::vector<Placing> placed;
    for (const std::string &name : names) {
        placed.push_back(place(from / name, to / name));
        if (placed.back() != Placing::failed)
            continue;
        const int error = errno;
        for (std::size_t i = placed.size(); i-- > 0;)
            takeBack(placed[i], from / names[i], to / names[i]);
        failToWrite(shown / name, error);
    }
}

} // namespace updatefacts
