// SPDX-License-Identifier: MIT
#include "cli/Arguments.h"

#include <algorithm>

namespace updatefacts {

std::string listed(const std::vector<std::string> &names, const std::string &last) {
    std::string result = names.front();
    for (std::size_t i = 1; i < names.size(); ++i)
        result += (i + 1 == names.size() ? last : ", ") + names[i];
    return result;
}

std::vector<std::string> splitAtCommas(const std::string &text) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        if (comma > at)
            parts.push_back(text.substr(at, comma - at));
        at = comma + 1;
    }
    return parts;
}

std::string Arguments::value(const std::string &option) const {
    const auto found = options.find(option);
    return found == options.end() || found->second.empty() ? std::string() : found->second.back();
}

std::vector<std::string> Arguments::list(const std::string &option) const {
    std::vector<std::string> result;
    if (const auto found = options.find(option); found != options.end())
        for (const std::string &text : found->second)
            for (std::string &part : splitAtCommas(text))
                if (std::ranges::find(result, part) == result.end())
                    result.push_back(std::move(part));
    return result;
}

Arguments parseArguments(const std::vector<std::string> &words,
                         const std::vector<OptionSpec> &known) {
    Arguments arguments;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (optionsEnded || word == "-" || !word.starts_with('-')) {
            arguments.operands.push_back(word);
            continue;
        }
        if (word == "--") {
            optionsEnded = true;
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const auto spec = std::ranges::find(known, name, &OptionSpec::name);
        if (spec == known.end()) {
            arguments.error = "There is no option \"" + name + "\".";
            return arguments;
        }
        std::vector<std::string> &values = arguments.options[name];
        const bool takesValue = !spec->value.empty();
        if (!takesValue && equals != std::string::npos)
            arguments.error = "The option \"" + name + "\" takes no value.";
        if (takesValue) {
            const bool inWord = equals != std::string::npos;
            const bool hasNext = inWord || ++i < words.size();
            values.push_back(inWord ? word.substr(equals + 1) : hasNext ? words[i] : "");
            if (values.back().empty()) // an unset variable of a script, perhaps
                arguments.error = "The option \"" + name + "\" needs a value.";
        }
        if (!arguments.error.empty())
            return arguments;
    }
    return arguments;
}

} // namespace updatefacts
