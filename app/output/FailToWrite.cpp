// SPDX-License-Identifier: MIT
#include "output/FailToWrite.h"

#include "document/IoError.h"

#include <string.h>

#include <cerrno>

namespace updatefacts {

namespace {

std::string reasonOf(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return "permission denied";
    case ENOENT:
        return "there is no such directory";
    case ENOSPC:
        return "the disk is full";
    case EDQUOT:
        return "your share of the disk is used up";
    case EFBIG:
        return "the file would be larger than is allowed here";
    case EROFS:
        return "the file system can only be read";
    case EEXIST:
        return "it exists already";
    case EISDIR:
        return "it is a directory";
    case ENOTDIR:
        return "it is no directory";
    case ENAMETOOLONG:
        return "the name is too long";
    default:
        return ::strerrordesc_np(error); // not in the machine's language, as strerror is
    }
}

} // namespace

void failToWrite(const std::filesystem::path &path, int error) {
    throw IoError("Cannot write \"" + path.string() + "\": " + reasonOf(error) + ".");
}

} // namespace updatefacts
