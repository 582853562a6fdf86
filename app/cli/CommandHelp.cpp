// SPDX-License-Identifier: MIT
#include "cli/CommandHelp.h"

#include <algorithm>
#include <sstream>

namespace updatefacts {

namespace {

constexpr std::size_t helpWidth = 80;

std::string headOf(const OptionSpec &option) {
    return option.value.empty() ? option.name : option.name + ' ' + option.value;
}

} // namespace

std::string inLines(const std::string &sentences, std::size_t indent) {
    std::istringstream words(sentences);
    std::string text;
    std::string line(indent, ' ');
    for (std::string word; words >> word;) {
        if (line.size() > indent && line.size() + 1 + word.size() > helpWidth) {
            text += line + '\n';
            line.assign(indent, ' ');
        }
        line += (line.size() > indent ? " " : "") + word;
    }
    return text + line + '\n';
}

std::string optionTable(const std::vector<OptionSpec> &options) {
    std::size_t column = 0;
    for (const OptionSpec &option : options)
        column = std::max(column, headOf(option).size() + 4); // two blanks before it and after
    std::string text;
    for (const OptionSpec &option : options) {
        const std::string head = "  " + headOf(option);
        text += head + inLines(option.text, column).substr(head.size());
    }
    return text;
}

std::string examplesOf(const Command &command) {
    std::string text = command.examples.size() == 1 ? "\nExample:\n" : "\nExamples:\n";
    for (const std::string &example : command.examples)
        text += "  updatefacts " + example + '\n';
    return text;
}

std::string commandHelp(const std::string &name, const Command &command) {
    std::string text = "Usage: updatefacts " + name + ' ' + command.usage + "\n\n";
    text += inLines(command.about);
    if (!command.words.empty())
        text += '\n' + optionTable(command.words);
    if (!command.options.empty())
        text += "\nOptions:\n" + optionTable(command.options);
    return text + examplesOf(command) + '\n' + inLines("Exit codes: " + command.exitCodes + '.');
}

} // namespace updatefacts
