// SPDX-License-Identifier: MIT
#include "cli/manual/Completions.h"

#include "cli/Commands.h"
#include "cli/ProgramHelp.h"
#include "cli/manual/ValueKind.h"

namespace updatefacts {

namespace {

/// "--today -o": the names with a blank between them.
std::string namesOf(const std::vector<OptionSpec> &options) {
    std::string names;
    for (const OptionSpec &option : options)
        names += (names.empty() ? "" : " ") + option.name;
    return names;
}

/// What is done where the value of an option is to come. Files are what the shell offers itself.
std::string bashOffer(ValueKind kind) {
    if (kind == ValueKind::folder)
        return "compopt +o default -o dirnames; ";
    if (kind == ValueKind::other)
        return "compopt +o default; ";
    const std::string printer = printerOf(kind);
    return printer.empty()
               ? ""
               : "mapfile -t COMPREPLY < <(compgen -W \"$(" + printer + ")\" -- \"$current\"); ";
}

std::string bashValues(const std::string &command, const std::vector<OptionSpec> &options) {
    std::string lines;
    for (const OptionSpec &option : options)
        if (const ValueKind kind = valueKindOf(option); kind != ValueKind::none)
            lines +=
                "    '" + command + ' ' + option.name + "') " + bashOffer(kind) + "return ;;\n";
    return lines;
}

} // namespace

std::string bashCompletion() {
    std::string values;
    std::string names;
    for (const NamedCommand &named : commands) {
        const Command command = named.make();
        const std::vector<OptionSpec> options = allOptionsOf(command);
        values += bashValues(named.name, options);
        names += "    " + std::string(named.name) + ") options='" + namesOf(options) + "' words='" +
                 namesOf(command.words) + "' ;;\n";
    }
    const Command program = programHelp();
    return "# bash completion for updatefacts; printed from the table of options.\n"
           "_updatefacts() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    local command=${COMP_WORDS[1]} options='' words=''\n"
           "    COMPREPLY=()\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        options='" +
           namesOf(program.options) + "' words='" + namesOf(program.words) +
           "'\n    fi\n    case \"$command $before\" in\n" + values +
           "    esac\n    case $command in\n" + names +
           "    esac\n"
           "    if [[ $current == -* ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
           "    elif [ \"$COMP_CWORD\" -le 2 ]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           "    fi\n"
           "}\n"
           "complete -o default -F _updatefacts updatefacts\n";
}

} // namespace updatefacts
