// SPDX-License-Identifier: MIT
#include "output/files/FailToWrite.h"

#include "document/files/IoError.h"

#include <string.h>

#include <array>
#include <cerrno>

namespace updatefacts {

namespace {

struct Reason {
    int error;
    const char *words;
};

constexpr std::array reasons = {
    Reason{EACCES, "permission denied"},
    Reason{EPERM, "permission denied"},
    Reason{ENOENT, "there is no such directory"},
    Reason{ENOSPC, "the disk is full"},
    Reason{EDQUOT, "your disk quota is exceeded"},
    Reason{EFBIG, "the file would be larger than is allowed here"},
    Reason{EROFS, "the file system can only be read"},
    Reason{EIO, "the disk reports an error"},
    Reason{EEXIST, "it exists already"},
    Reason{EISDIR, "it is a directory"},
    Reason{ENOTDIR, "it is no directory"},
    Reason{ENAMETOOLONG, "the name is too long"},
    Reason{ELOOP, "its symbolic links lead to no file"},
    Reason{EBUSY, "it is in use"},
    Reason{EMFILE, "too many files are open"},
    Reason{ENFILE, "too many files are open"},
    Reason{EMLINK, "the directory holds too many directories"},
    Reason{ENOMEM, "there is not enough memory"},
};

} // namespace

std::string reasonOfError(int error) {
    for (const Reason &reason : reasons)
        if (reason.error == error)
            return reason.words;
    const char *known = ::strerrordesc_np(error); // not in the machine's language, as strerror is
    return known ? known : "error " + std::to_string(error);
}

void failToWrite(const std::filesystem::path &path, const std::string &reason) {
    throw IoError("Cannot write \"" + path.string() + "\": " + reason + ".");
}

void failToWrite(const std::filesystem::path &path, int error) {
    failToWrite(path, reasonOfError(error));
}

} // namespace updatefacts
