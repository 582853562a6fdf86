// SPDX-License-Identifier: MIT
#include "cli/manual/Completions.h"

#include "cli/Commands.h"
#include "cli/ProgramHelp.h"
#include "cli/manual/ValueKind.h"

namespace updatefacts {

namespace {

/// In quotes of its own.
std::string fishText(const std::string &text) {
    return '\'' + quotedFor(text, "\\", "\\'") + '\'';
}

std::string fishValue(ValueKind kind) {
    if (kind == ValueKind::none)
        return {};
    if (kind == ValueKind::folder)
        return " -x -a '(__fish_complete_directories)'";
    if (kind == ValueKind::file)
        return " -r -F";
    const std::string printer = printerOf(kind);
    return printer.empty() ? " -x" : " -x -a " + fishText('(' + printer + ')');
}

/// A line of `complete`. condition: where it is offered, a command of fish.
std::string fishOption(const std::string &condition, const OptionSpec &option) {
    const bool isLong = option.name.starts_with("--");
    return "complete -c updatefacts -n '" + condition + "' " + (isLong ? "-l " : "-s ") +
           option.name.substr(isLong ? 2 : 1) + fishValue(valueKindOf(option)) + " -d " +
           fishText(option.text) + '\n';
}

std::string fishWords(const std::string &condition, const std::vector<OptionSpec> &words) {
    std::string lines;
    for (const OptionSpec &word : words)
        lines += "complete -c updatefacts -n '" + condition + "' -f -a " + fishText(word.name) +
                 " -d " + fishText(word.text) + '\n';
    return lines;
}

} // namespace

std::string fishCompletion() {
    const Command program = programHelp();
    std::string text = "# Printed from the table of options.\n" +
                       fishWords("__fish_use_subcommand", program.words);
    for (const OptionSpec &option : program.options)
        text += fishOption("__fish_use_subcommand", option);
    for (const NamedCommand &named : commands) {
        const std::string seen = "__fish_seen_subcommand_from " + std::string(named.name);
        const Command command = named.make();
        const std::string first = seen + "; and test (count (commandline -opc)) -eq 2";
        text += fishWords(first, command.words);
        for (const OptionSpec &option : allOptionsOf(command))
            text += fishOption(seen, option);
    }
    return text;
}

} // namespace updatefacts
