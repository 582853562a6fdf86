// SPDX-License-Identifier: MIT
#include "output/files/KeepAttributes.h"

#include "output/files/FailToWrite.h"

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace updatefacts {

namespace {

namespace fs = std::filesystem;

/// The names of the attributes that a user may set; the others are the system's own affair.
std::vector<std::string> attributesOf(const fs::path &path) {
    std::string list(
        static_cast<std::size_t>(std::max<ssize_t>(::listxattr(path.c_str(), nullptr, 0), 0)),
        '\0');
    const ssize_t size = ::listxattr(path.c_str(), list.data(), list.size());
    list.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    std::vector<std::string> names;
    for (std::size_t at = 0; at < list.size(); at += names.back().size() + 1)
        names.emplace_back(list.c_str() + at);
    std::erase_if(names, [](const std::string &name) {
        return name != "system.posix_acl_access" && !name.starts_with("user.");
    });
    return names;
}

bool copyAttribute(const fs::path &from, int to, const std::string &name) {
    std::string value(65536, '\0'); // XATTR_SIZE_MAX
    const ssize_t size = ::getxattr(from.c_str(), name.c_str(), value.data(), value.size());
    return size >= 0 &&
           ::fsetxattr(to, name.c_str(), value.data(), static_cast<std::size_t>(size), 0) == 0;
}

/// Whoever gave the group rights gave them to that group only.
mode_t withoutGroup(mode_t mode) {
    return (mode & ~static_cast<mode_t>(S_IRWXG)) | ((mode & S_IRWXO) << 3);
}

} // namespace

std::vector<Argument> keepAttributes(const NewFile &file, const fs::path &old) {
    std::vector<Argument> notes;
    const int descriptor = file.descriptor();
    struct stat was {};
    struct stat is {};
    if (::stat(old.c_str(), &was) != 0 || ::fstat(descriptor, &is) != 0)
        failToWrite(file.shown(), errno);
    const Argument name = argument::plain("file", file.shown().string());
    const bool keepsGroup =
        was.st_gid == is.st_gid || ::fchown(descriptor, static_cast<uid_t>(-1), was.st_gid) == 0;
    if (!keepsGroup)
        notes.push_back(argument::phrase("", "kept.no_group", {name}));
    if (was.st_uid != is.st_uid && ::fchown(descriptor, was.st_uid, static_cast<gid_t>(-1)) != 0)
        notes.push_back(argument::phrase("", "kept.no_owner", {name}));
    for (const std::string &attribute : attributesOf(old))
        if (!copyAttribute(old, descriptor, attribute))
            notes.push_back(argument::phrase("", "kept.no_attribute",
                                             {argument::plain("attribute", attribute), name}));
    const mode_t mode = (keepsGroup ? was.st_mode : withoutGroup(was.st_mode)) & 07777;
    if (::fstat(descriptor, &is) != 0 ||
        ((is.st_mode & 07777) != mode && ::fchmod(descriptor, mode) != 0))
        failToWrite(file.shown(), errno);
    if (was.st_nlink > 1)
        notes.push_back(argument::phrase("", "kept.other_name", {name}));
    return notes;
}

} // namespace updatefacts
