// SPDX-License-Identifier: MIT
#include "cli/manual/Completions.h"

#include "cli/Commands.h"
#include "cli/ProgramHelp.h"
#include "cli/manual/ValueKind.h"

namespace updatefacts {

namespace {

/// Between '...' of an argument of _arguments or _describe.
std::string zshText(const std::string &text) {
    return quotedFor(text, "[]:\\", "'\\''");
}

std::string zshAction(ValueKind kind) {
    if (kind == ValueKind::folder)
        return "_files -/";
    if (kind == ValueKind::file)
        return "_files";
    const std::string printer = printerOf(kind);
    if (printer.empty())
        return {};
    return "{compadd -- ${(f)\"$(" + quotedFor(printer, "", "'\\''") + ")\"}}";
}

/// 'name[text]:value:action', which may be given again.
std::string zshOption(const OptionSpec &option) {
    std::string line = "'*" + option.name + '[' + zshText(option.text) + ']';
    if (!option.value.empty())
        line += ':' + zshText(option.value) + ':' + zshAction(valueKindOf(option));
    return line + '\'';
}

std::string zshDescribed(const std::vector<OptionSpec> &words) {
    std::string text;
    for (const OptionSpec &word : words)
        text += " '" + zshText(word.name) + ':' + zshText(word.text) + '\'';
    return text;
}

std::string zshCommand(const std::string &name, const Command &command) {
    std::string text = "    " + name + ")\n        words_of=(" + zshDescribed(command.words) +
                       " )\n        _arguments -S";
    for (const OptionSpec &option : allOptionsOf(command))
        text += " \\\n            " + zshOption(option);
    return text + " \\\n            '1: :_updatefacts_first' '*:file:_files' ;;\n";
}

} // namespace

std::string zshCompletion() {
    const Command program = programHelp();
    std::string text = "#compdef updatefacts\n"
                       "# Printed from the table of options.\n"
                       "_updatefacts_first() {\n"
                       "    if (( $#words_of )); then _describe word words_of; else _files; fi\n"
                       "}\n"
                       "_updatefacts() {\n"
                       "    local -a words_of\n"
                       "    if (( CURRENT == 2 )); then\n"
                       "        words_of=(" +
                       zshDescribed(program.words) + " )\n        _arguments -S";
    for (const OptionSpec &option : program.options)
        text += " \\\n            " + zshOption(option);
    text += " \\\n            '1: :_updatefacts_first'\n        return\n    fi\n"
            "    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n"
            "    case $command in\n";
    for (const NamedCommand &named : commands)
        text += zshCommand(named.name, named.make());
    return text + "    esac\n}\n_updatefacts \"$@\"\n";
}

} // namespace updatefacts
