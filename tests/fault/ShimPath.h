// SPDX-License-Identifier: MIT
#pragma once

#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include <string>

namespace {

/// What a descriptor is open on.
std::string pathOf(int descriptor) {
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t size = ::readlink(link.c_str(), path, sizeof path);
    return {path, static_cast<std::size_t>(size < 0 ? 0 : size)};
}

/// A path as openat(2) and its like take it, from the root.
std::string absolute(int directory, const char *path) {
    if (path && path[0] == '/')
        return path;
    char here[PATH_MAX] = "";
    const std::string base = directory == AT_FDCWD
                                 ? std::string(::getcwd(here, sizeof here) ? here : "")
                                 : pathOf(directory);
    return base + '/' + (path ? path : "");
}

} // namespace
