// SPDX-License-Identifier: MIT
#include "cli/ProgramHelp.h"

#include "cli/CommandHelp.h"
#include "cli/Commands.h"
#include "definitions/Words.h"

namespace updatefacts {

Command programHelp() {
    Command program{
        .usage = "COMMAND [ARGUMENTS]",
        .about = "Says how a device gets security updates, and until when, on a label that is read "
                 "back before it is written.",
        .options = {{"--help", "", "this text; \"updatefacts COMMAND --help\" for one command"},
                    {"--version", "", "the versions of the program and of the definitions"},
                    {messagesIn, "TAG",
                     "say findings in this language: " + listed(Words::makerLanguages(), " or ")}},
        .examples = {"new -o kettle.yaml", "check kettle.yaml",
                     "label kettle.yaml --template panel --format pdf,svg,png -o out"},
        .exitCodes = "0 clean, 2 errors, 3 warnings only, 4 cannot read or write, 64 usage",
    };
    for (const NamedCommand &command : commands)
        program.words.push_back({command.name, "", command.summary});
    return program;
}

std::string programHelpText() {
    const Command program = programHelp();
    return "Usage: updatefacts " + program.usage + "\n\n" + inLines(program.about) +
           "\nCommands:\n" + optionTable(program.words) + "\nOptions:\n" +
           optionTable(program.options) + examplesOf(program) + '\n' +
           inLines("Exit codes: " + program.exitCodes + '.');
}

} // namespace updatefacts
