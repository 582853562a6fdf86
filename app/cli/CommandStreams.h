// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/date/PartialDate.h"
#include "definitions/messages/Voice.h"

#include <atomic>
#include <iosfwd>

namespace updatefacts {

/// Where a command reads and writes, and what else it needs to know of the world.
struct CommandStreams {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool errIsTerminal = false;
    Date today{};
    const std::atomic<bool> *cancelled = nullptr; ///< set when the user wants to stop
    const Voice *voice = &plainVoice();           ///< of what is found: --messages-in
    bool hasWritten = false; ///< files: they are there, even when standard output fails afterwards

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(); }
};

} // namespace updatefacts
