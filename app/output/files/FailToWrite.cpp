// SPDX-License-Identifier: MIT
#include "output/files/FailToWrite.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"

#include <utility>

namespace updatefacts {

void failToWrite(const std::filesystem::path &path, Argument why) {
    throw IoError(argument::phrase("", "failed.write",
                                   {argument::plain("file", path.string()), std::move(why)}));
}

void failToWrite(const std::filesystem::path &path, const char *why) {
    failToWrite(path, argument::phrase("why", why));
}

void failToWrite(const std::filesystem::path &path, int error) {
    failToWrite(path, reasonOfError(error));
}

} // namespace updatefacts
