// SPDX-License-Identifier: MIT
#include "output/files/RemoveDead.h"

#include "output/files/NewFile.h"
#include "output/files/SharedDirectory.h"
#include "output/files/StagingDirectory.h"
#include "output/files/TemporaryName.h"

#include <sys/stat.h>
#include <unistd.h>

namespace updatefacts {

void removeDead(const std::filesystem::path &directory) {
    for (const std::string &name : namesIn(directory)) {
        if (!isTemporaryName(name))
            continue;
        const std::filesystem::path path = directory / name;
        struct stat status {};
        if (StagingDirectory::isOurs(path))
            StagingDirectory::end(path);
        else if (::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
                 status.st_uid == ::geteuid())
            removeName(path);
    }
}

} // namespace updatefacts
