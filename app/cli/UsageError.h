// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "definitions/date/DateTime.h"
#include "definitions/date/PartialDate.h"
#include "definitions/messages/SayFinding.h"
#include "validation/describe/Columns.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// One line of the program's own, whatever bytes names and arguments in it have.
inline void say(CommandStreams &streams, const std::string &sentence) {
    streams.err << "updatefacts: " << printable(sentence) << '\n';
}

/// The same in the reader's language.
inline void say(CommandStreams &streams, const Argument &sentence) {
    say(streams, inWords(sentence, *streams.voice));
}

/// Clears the line of a terminal that progress stands on (ECMA-48 EL).
inline void hideProgress(CommandStreams &streams) {
    if (streams.errIsTerminal)
        streams.err << "\r\x1b[K" << std::flush;
}

/// A file as findings name it; "-" is standard input.
inline std::string shownName(const std::string &file, const CommandStreams &streams) {
    return file == "-" ? inWords(argument::phrase("", "name.standard_input"), *streams.voice)
                       : file;
}

/// "a.yaml, b.yaml and 7 more": the first five.
inline Argument someOf(std::string_view name, const std::vector<std::string> &files) {
    constexpr std::size_t shown = 5;
    std::string first;
    for (std::size_t i = 0; i < std::min(files.size(), shown); ++i)
        first += (i == 0 ? "" : ", ") + files[i];
    if (files.size() <= shown)
        return argument::plain(name, first);
    return argument::phrase(
        name, "list.more",
        {argument::plain("first", first),
         argument::number("count", static_cast<std::int64_t>(files.size() - shown))});
}

/// Says what is wrong with the command line and where help is.
inline ExitCode usageError(CommandStreams &streams, const char *command,
                           const std::string &sentence) {
    streams.err << "updatefacts " << command << ": " << printable(sentence) << " See \"updatefacts "
                << command << " --help\".\n";
    return ExitCode::usage;
}

/// The value of --today, or the day it is when the option is absent; nothing when it is no day,
/// which is said.
inline std::optional<Date> readToday(const Arguments &arguments, CommandStreams &streams,
                                     const char *command) {
    if (!arguments.has("--today"))
        return streams.today;
    if (const auto date = PartialDate::parse(arguments.value("--today")); date && date->hasDay())
        return date->lastDay();
    (void)usageError(streams, command, "--today takes a day such as 2026-03-14.");
    return std::nullopt;
}

/// Whether the time of --now lies more than a day after today: the clock may be set to any zone.
inline bool liesAhead(const std::string &time, Date today) {
    const auto moment = parseDateTime(time);
    return moment && std::chrono::floor<std::chrono::days>(*moment) >
                         std::chrono::sys_days(today) + std::chrono::days(1);
}

} // namespace updatefacts
