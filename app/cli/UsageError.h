// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "definitions/date/DateTime.h"
#include "definitions/date/PartialDate.h"
#include "validation/describe/Columns.h"

#include <optional>
#include <ostream>
#include <string>

namespace updatefacts {

/// One line of the program's own, whatever bytes names and arguments in it have.
inline void say(CommandStreams &streams, const std::string &sentence) {
    streams.err << "updatefacts: " << printable(sentence) << '\n';
}

/// Says what is wrong with the command line and where help is.
inline ExitCode usageError(CommandStreams &streams, const char *command,
                           const std::string &sentence) {
    streams.err << "updatefacts " << command << ": " << printable(sentence) << " See \"updatefacts "
                << command << " --help\".\n";
    return ExitCode::usage;
}

/// The value of --today, or the day it is when the option is absent; nothing when it is no day.
inline std::optional<Date> readToday(const std::string &text, const CommandStreams &streams) {
    if (text.empty())
        return streams.today;
    const auto date = PartialDate::parse(text);
    return date && date->hasDay() ? std::optional(date->lastDay()) : std::nullopt;
}

/// Whether the time of --now lies more than a day after today: the clock may be set to any zone.
inline bool liesAhead(const std::string &time, Date today) {
    const auto moment = parseDateTime(time);
    return moment && std::chrono::floor<std::chrono::days>(*moment) >
                         std::chrono::sys_days(today) + std::chrono::days(1);
}

} // namespace updatefacts
