// SPDX-License-Identifier: MIT
#include "document/files/ReasonOfError.h"

#include <string.h>

#include <array>
#include <cerrno>
#include <string>

namespace updatefacts {

namespace {

struct Reason {
    int error;
    const char *phrase;
};

constexpr std::array reasons = {
    Reason{EACCES, "why.no_permission"},  Reason{EPERM, "why.no_permission"},
    Reason{ENOENT, "why.no_directory"},   Reason{ENOSPC, "why.disk_full"},
    Reason{EDQUOT, "why.quota"},          Reason{EFBIG, "why.too_large_here"},
    Reason{EROFS, "why.only_read"},       Reason{EIO, "why.disk_error"},
    Reason{EEXIST, "why.exists"},         Reason{EISDIR, "why.directory"},
    Reason{ENOTDIR, "why.not_directory"}, Reason{ENAMETOOLONG, "why.long_name"},
    Reason{ELOOP, "why.links"},           Reason{EBUSY, "why.in_use"},
    Reason{EMFILE, "why.open_files"},     Reason{ENFILE, "why.open_files"},
    Reason{EMLINK, "why.full_directory"}, Reason{ENOMEM, "why.memory"},
};

} // namespace

Argument reasonOfError(int error) {
    for (const Reason &reason : reasons)
        if (reason.error == error)
            return argument::phrase("why", reason.phrase);
    const char *known = ::strerrordesc_np(error); // not in the machine's language, as strerror is
    return argument::phrase("why", "why.unknown",
                            {argument::plain("error", known ? known : std::to_string(error))});
}

} // namespace updatefacts
