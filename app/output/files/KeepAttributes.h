// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"
#include "output/files/NewFile.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Gives a new file the owner, permissions, access control list and user attributes of the file
/// that it will replace. Returns a sentence for each that this user may not keep. Throws IoError
/// when the permissions cannot be set.
[[nodiscard]] std::vector<Argument> keepAttributes(const NewFile &file,
                                                   const std::filesystem::path &old);

} // namespace updatefacts
