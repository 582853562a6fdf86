// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Argument.h"

#include <cstdint>
#include <optional>

namespace updatefacts {

/// Files that the system must let a process have open at once.
inline constexpr std::uint64_t leastOpenFiles = 16;
/// Bytes of addresses that the system must give a process: libraries that draw end it with less.
inline constexpr std::uint64_t leastMemory = std::uint64_t(512) << 20U;

/// Makes the process one that can run a program of ours, whatever started it: no file comes to be
/// where a closed standard stream was, and a file that grows beyond what is allowed is a failure to
/// write like others. A phrase for what the system does not give to it, else nothing.
[[nodiscard]] std::optional<Argument> readyProcess();

} // namespace updatefacts
