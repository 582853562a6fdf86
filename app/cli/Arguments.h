// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// An option a command knows: "--name VALUE" or, without value, "--name".
struct OptionSpec {
    std::string name;  ///< "--today", or "-o"
    std::string value; ///< what the help calls its value, such as "FOLDER"; "" where it takes none
    std::string text;  ///< what it does, for the help
};

/// A command's line, taken apart.
struct Arguments {
    std::map<std::string, std::vector<std::string>> options; ///< values in their order
    std::vector<std::string> operands;
    std::string error; ///< what is wrong with the line; empty when nothing is

    [[nodiscard]] bool has(const std::string &option) const { return options.contains(option); }
    /// The last value of the option, or "".
    [[nodiscard]] std::string value(const std::string &option) const;
    /// All values of the option, as they were given.
    [[nodiscard]] std::vector<std::string> values(const std::string &option) const;
    /// The same, each once; each may be a list with commas.
    [[nodiscard]] std::vector<std::string> list(const std::string &option) const;
};

/// "esl, panel, sheet", or with a word such as " and " before the last one. names: at least one.
[[nodiscard]] std::string listed(const std::vector<std::string> &names,
                                 const std::string &last = ", ");
/// The whole number from least to most that the text is, and nothing else.
[[nodiscard]] std::optional<int> wholeNumber(std::string_view text, int least, int most);
/// "a,b" as "a" and "b", without empty parts.
[[nodiscard]] std::vector<std::string> splitAtCommas(const std::string &text);

/// Takes "--name value" and "--name=value"; "--" ends the options, "-" is an operand. (Qt's own
/// parser writes its messages in the program's language and cannot be told the exit code.)
[[nodiscard]] Arguments parseArguments(const std::vector<std::string> &words,
                                       const std::vector<OptionSpec> &known);

} // namespace updatefacts
