// SPDX-License-Identifier: MIT
#include "cli/RunCommand.h"

#include "cli/CheckCommand.h"
#include "cli/ExportCommand.h"
#include "cli/HistoryCommand.h"
#include "cli/ImportCommand.h"
#include "cli/LabelCommand.h"
#include "cli/ListCommand.h"
#include "cli/NewCommand.h"
#include "cli/PublishCommand.h"
#include "cli/ReviseCommand.h"
#include "cli/SchemaCommand.h"
#include "cli/TemplatesCommand.h"
#include "cli/UpgradeCommand.h"
#include "cli/UsageError.h"
#include "definitions/Definitions.h"
#include "document/files/IoError.h"

#include <algorithm>
#include <array>
#include <new>
#include <ostream>

namespace updatefacts {

namespace {

struct Command {
    const char *name;
    ExitCode (*run)(const std::vector<std::string> &, CommandStreams &);
    std::string (*help)();
    const char *summary;
};

constexpr std::array commands = {
    Command{"check", checkCommand, checkHelp, "say what is wrong with disclosures"},
    Command{"export", exportCommand, exportHelp, "write the dates of a disclosure as OpenEoX"},
    Command{"history", historyCommand, historyHelp, "verify the revisions of disclosures"},
    Command{"import", importCommand, importHelp, "start a disclosure from an OpenEoX file"},
    Command{"label", labelCommand, labelHelp, "make proofed labels from disclosures"},
    Command{"list", listCommand, listHelp, "list fields, rules, templates, languages"},
    Command{"new", newCommand, newHelp, "write a commented disclosure to start from"},
    Command{"publish", publishCommand, publishHelp, "publish disclosures, never to be changed"},
    Command{"revise", reviseCommand, reviseHelp, "make the next revision of a disclosure"},
    Command{"schema", schemaCommand, schemaHelp, "print the definitions for programs or people"},
    Command{"templates", templatesCommand, templatesHelp, "draw all labels there are"},
    Command{"upgrade", upgradeCommand, upgradeHelp, "rewrite disclosures of an earlier version"}};

void printHelp(std::ostream &out) {
    out << "Usage: updatefacts COMMAND [ARGUMENTS]\n\n"
           "Says how a device gets security updates, and until when, on a label that is read\n"
           "back before it is written.\n\n"
           "Commands:\n";
    std::vector<std::vector<std::string>> lines;
    for (const Command &command : commands)
        lines.push_back({"  " + std::string(command.name), command.summary});
    out << inColumns(lines);
    out << "\nOptions:\n"
           "  --help     this text; \"updatefacts COMMAND --help\" for one command\n"
           "  --version  the versions of the program and of the definitions\n\n"
           "Examples:\n"
           "  updatefacts new -o kettle.yaml\n"
           "  updatefacts check kettle.yaml\n"
           "  updatefacts label kettle.yaml --template panel --format pdf,svg,png -o out\n\n"
           "Exit codes: 0 clean, 2 errors, 3 warnings only, 4 cannot read or write, 64 usage.\n";
}

/// "check, label, list and new".
std::string commandNames() {
    std::string names = commands.front().name;
    for (std::size_t i = 1; i < commands.size(); ++i)
        names += (i + 1 == commands.size() ? " and " : ", ") + std::string(commands[i].name);
    return names;
}

ExitCode runNamed(const Command &command, std::vector<std::string> words, CommandStreams &streams) {
    const auto end = std::ranges::find(words, "--");
    if (std::find(words.begin(), end, "--help") != end ||
        std::find(words.begin(), end, "-h") != end) {
        streams.out << command.help();
        return ExitCode::clean;
    }
    return command.run(words, streams);
}

ExitCode run(const std::vector<std::string> &words, CommandStreams &streams) {
    if (words.empty()) {
        printHelp(streams.err);
        return ExitCode::usage;
    }
    if (words.front() == "--help" || words.front() == "-h" || words.front() == "help") {
        printHelp(streams.out);
        return ExitCode::clean;
    }
    if (words.front() == "--version") {
        streams.out << "updatefacts " UPDATEFACTS_VERSION ", definitions "
                    << builtInDefinitions().version << '\n';
        return ExitCode::clean;
    }
    const auto command = std::ranges::find_if(
        commands, [&](const Command &known) { return words.front() == known.name; });
    if (command == commands.end()) {
        say(streams, "There is no command \"" + words.front() + "\". The commands are " +
                         commandNames() + '.');
        return ExitCode::usage;
    }
    return runNamed(*command, {words.begin() + 1, words.end()}, streams);
}

} // namespace

ExitCode runCommand(const std::vector<std::string> &words, CommandStreams &streams) {
    try {
        const ExitCode code = run(words, streams);
        streams.out.flush();
        if (streams.out.fail())
            throw IoError(streams.hasWritten
                              ? "The files are written, but standard output could not be, so "
                                "their names are missing there."
                              : "Cannot write to standard output.");
        return code;
    } catch (const IoError &error) {
        say(streams, error.what());
    } catch (const std::bad_alloc &) {
        say(streams, "There is not enough memory for this.");
    }
    return ExitCode::io;
}

} // namespace updatefacts
