// SPDX-License-Identifier: MIT
#include "cli/manual/ManualPage.h"

#include "cli/Commands.h"
#include "cli/ProgramHelp.h"

#include <sstream>

namespace updatefacts {

namespace {

/// A character of text as roff takes it for itself (groff_char(7)).
std::string literally(char character) {
    switch (character) {
    case '\\':
        return "\\e";
    case '\'':
        return "\\(aq";
    case '`':
        return "\\(ga";
    case '^':
        return "\\(ha";
    case '~':
        return "\\(ti";
    case '"':
        return "\\(dq";
    default:
        return {character};
    }
}

/// Text with every hyphen as it is typed: what can be copied to a command line.
std::string typed(const std::string &text) {
    std::string result;
    for (const char character : text)
        result += character == '-' ? "\\-" : literally(character);
    return result;
}

/// Whether the word is something that is typed, such as --json or "-o", and not hyphenated English.
bool isTyped(const std::string &word) {
    const std::size_t start = word.find_first_not_of("\"'([");
    return start != std::string::npos && word[start] == '-';
}

/// A line of sentences. No line begins with the dot or the quote of a request.
std::string prose(const std::string &sentences) {
    std::istringstream words(sentences);
    std::string line;
    for (std::string word; words >> word;) {
        line += line.empty() ? "" : " ";
        if (isTyped(word)) {
            line += typed(word);
            continue;
        }
        for (const char character : word)
            line += literally(character);
    }
    return (line.starts_with('.') ? "\\&" : "") + line + '\n';
}

std::string inCapitals(std::string name) {
    for (char &letter : name)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    return name;
}

std::string headOfPage(const std::string &name, const std::string &summary,
                       const ManualEdition &edition) {
    return ".\\\" Printed from the table of options. Do not edit.\n.TH " + inCapitals(name) +
           " 1 " + edition.day + " \"Update Facts " + edition.version +
           "\" \"Update Facts\"\n.SH NAME\n" + typed(name) + " \\- " + prose(summary);
}

std::string entries(const std::vector<OptionSpec> &options) {
    std::string text;
    for (const OptionSpec &option : options)
        text += ".TP\n\\fB" + typed(option.name) + "\\fR" +
                (option.value.empty() ? "" : " \\fI" + typed(option.value) + "\\fR") + '\n' +
                prose(option.text + (option.text.ends_with('.') ? "" : "."));
    return text;
}

std::string examplesOfPage(const std::vector<std::string> &examples) {
    std::string text = ".SH EXAMPLES\n.EX\n";
    for (const std::string &example : examples)
        text += "updatefacts " + typed(example) + '\n';
    return text + ".EE\n";
}

/// Usage, what it does, words and options, examples and exit codes.
std::string bodyOf(const std::string &typedName, const Command &command, const char *headOfWords) {
    std::string text = ".SH SYNOPSIS\n\\fB" + typed(typedName) + "\\fR " + typed(command.usage) +
                       "\n.SH DESCRIPTION\n" + prose(command.about);
    if (!command.words.empty())
        text += headOfWords + entries(command.words);
    if (!command.options.empty())
        text += ".SH OPTIONS\n" + entries(command.options);
    return text + examplesOfPage(command.examples) + ".SH EXIT STATUS\n" +
           prose(command.exitCodes + '.');
}

} // namespace

std::string programPage(const ManualEdition &edition) {
    std::string text =
        headOfPage("updatefacts", "say how a device gets security updates, on a label", edition) +
        bodyOf("updatefacts", programHelp(), ".SH COMMANDS\nEach has a page of its own.\n");
    text += ".SH FILES\nA disclosure is a YAML file, usually called "
            "\\fINAME\\fR.update\\-facts.yaml.\n.SH SEE ALSO\n";
    for (const NamedCommand &command : commands)
        text += ".BR updatefacts\\-" + typed(command.name) + " (1),\n";
    return text + ".BR updatefacts\\-desktop (1)\n";
}

std::string commandPage(const std::string &name, const std::string &summary, const Command &command,
                        const ManualEdition &edition) {
    return headOfPage("updatefacts-" + name, summary, edition) +
           bodyOf("updatefacts " + name, command, "") + ".SH SEE ALSO\n.BR updatefacts (1)\n";
}

} // namespace updatefacts
