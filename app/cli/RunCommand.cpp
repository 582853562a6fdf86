// SPDX-License-Identifier: MIT
#include "cli/RunCommand.h"

#include "cli/CommandHelp.h"
#include "cli/Commands.h"
#include "cli/ProgramHelp.h"
#include "cli/UsageError.h"
#include "definitions/BestLanguage.h"
#include "definitions/Definitions.h"
#include "document/files/IoError.h"

#include <algorithm>
#include <new>
#include <optional>
#include <ostream>

namespace updatefacts {

namespace {

std::string commandNames() {
    std::vector<std::string> names;
    for (const NamedCommand &command : commands)
        names.emplace_back(command.name);
    return listed(names, " and ");
}

ExitCode runNamed(const NamedCommand &named, const std::vector<std::string> &words,
                  CommandStreams &streams) {
    const Command command = named.make();
    const auto end = std::ranges::find(words, "--");
    if (std::find(words.begin(), end, "--help") != end ||
        std::find(words.begin(), end, "-h") != end) {
        streams.out << commandHelp(named.name, command);
        return ExitCode::clean;
    }
    const Arguments arguments = parseArguments(words, command.options);
    if (!arguments.error.empty())
        return usageError(streams, named.name, arguments.error);
    return command.run(arguments, streams);
}

/// Takes "--messages-in TAG" out of the words; TAG, "" where it is missing, or nothing where the
/// option is not among them. "--" ends the options.
std::optional<std::string> takeLanguage(std::vector<std::string> &words) {
    const auto end = std::ranges::find(words, "--");
    const auto found = std::find_if(words.begin(), end, [](const std::string &word) {
        return word == messagesIn || word.starts_with(messagesIn + '=');
    });
    if (found == end)
        return std::nullopt;
    const bool isInWord = found->size() > messagesIn.size();
    const bool hasNext = !isInWord && found + 1 != end;
    std::string tag;
    if (isInWord)
        tag = found->substr(messagesIn.size() + 1);
    else if (hasNext)
        tag = *(found + 1);
    words.erase(found, found + (hasNext ? 2 : 1));
    return tag;
}

ExitCode run(const std::vector<std::string> &words, CommandStreams &streams) {
    if (words.empty()) {
        streams.err << programHelpText();
        return ExitCode::usage;
    }
    if (words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
        streams.out << programHelpText();
        return ExitCode::clean;
    }
    if (words.front() == "--version") {
        streams.out << "updatefacts " UPDATEFACTS_VERSION ", definitions "
                    << builtInDefinitions().version << '\n';
        return ExitCode::clean;
    }
    const auto command = std::ranges::find_if(
        commands, [&](const NamedCommand &known) { return words.front() == known.name; });
    if (command == commands.end()) {
        say(streams, "There is no command \"" + words.front() + "\". The commands are " +
                         commandNames() + '.');
        return ExitCode::usage;
    }
    return runNamed(*command, {words.begin() + 1, words.end()}, streams);
}

/// Runs the words, and says why when the world fails.
ExitCode runGuarded(const std::vector<std::string> &words, CommandStreams &streams) {
    try {
        const ExitCode code = run(words, streams);
        streams.out.flush();
        if (streams.out.fail())
            throw IoError(argument::phrase("", streams.hasWritten ? "failed.names_not_printed"
                                                                  : "failed.standard_output"));
        return code;
    } catch (const IoError &error) {
        say(streams, error.sentence());
    } catch (const std::bad_alloc &) {
        say(streams, argument::phrase("", "failed.memory"));
    }
    return ExitCode::io;
}

/// Runs the words with findings said in the language; nothing is that of the sources.
ExitCode runIn(const std::optional<std::string> &tag, const std::vector<std::string> &words,
               CommandStreams &streams) {
    if (!tag)
        return runGuarded(words, streams);
    if (tag->empty()) {
        say(streams, "The option \"" + messagesIn + "\" needs a language, such as de.");
        return ExitCode::usage;
    }
    const std::vector<std::string> known = Words::makerLanguages();
    const std::string best = bestLanguage(*tag, known);
    if (best.empty()) {
        say(streams, "Findings cannot be said in \"" + *tag + "\". The languages are " +
                         listed(known, " and ") + '.');
        return ExitCode::usage;
    }
    const Words language(best);
    const FileVoice voice(language);
    streams.voice = &voice;
    const ExitCode code = runGuarded(words, streams);
    streams.voice = &plainVoice();
    return code;
}

} // namespace

ExitCode runCommand(std::vector<std::string> words, CommandStreams &streams) {
    return runIn(takeLanguage(words), words, streams);
}

} // namespace updatefacts
