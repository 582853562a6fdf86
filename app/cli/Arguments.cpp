// SPDX-License-Identifier: MIT
#include "cli/Arguments.h"

#include <algorithm>
#include <charconv>

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

std::optional<int> wholeNumber(std::string_view text, int least, int most) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::string Arguments::value(const std::string &option) const {
    const auto found = options.find(option);
    return found == options.end() || found->second.empty() ? std::string() : found->second.back();
}

std::vector<std::string> Arguments::values(const std::string &option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::string> Arguments::list(const std::string &option) const {
    std::vector<std::string> result;
    for (const std::string &text : values(option))
        for (std::string &part : splitAtCommas(text))
            if (std::ranges::find(result, part) == result.end())
                result.push_back(std::move(part));
    return result;
}

namespace {

/// Reads the words of one line; the first fault ends it.
class ArgumentReader {
  public:
    ArgumentReader(const std::vector<std::string> &words, const std::vector<OptionSpec> &known)
        : m_words(words), m_known(known) {}

    Arguments read() && {
        bool optionsEnded = false;
        for (; m_at < m_words.size() && m_result.error.empty(); ++m_at) {
            const std::string &word = m_words[m_at];
            if (optionsEnded || word == "-" || !word.starts_with('-'))
                m_result.operands.push_back(word);
            else if (word == "--")
                optionsEnded = true;
            else
                readOption(word);
        }
        return std::move(m_result);
    }

  private:
    void readOption(const std::string &word) {
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const bool inWord = equals != std::string::npos;
        const std::string name = word.substr(0, equals);
        const auto spec = std::ranges::find(m_known, name, &OptionSpec::name);
        if (spec == m_known.end()) {
            m_result.error = "There is no option \"" + name + "\".";
            return;
        }
        std::vector<std::string> &values = m_result.options[name];
        if (spec->value.empty()) {
            if (inWord)
                m_result.error = "The option \"" + name + "\" takes no value.";
            return;
        }
        const bool hasNext = inWord || ++m_at < m_words.size();
        values.push_back(inWord ? word.substr(equals + 1) : hasNext ? m_words[m_at] : "");
        if (values.back().empty()) // an unset variable of a script, perhaps
            m_result.error = "The option \"" + name + "\" needs a value.";
    }

    const std::vector<std::string> &m_words;
    const std::vector<OptionSpec> &m_known;
    std::size_t m_at = 0; ///< the word
    Arguments m_result;
};

} // namespace

Arguments parseArguments(const std::vector<std::string> &words,
                         const std::vector<OptionSpec> &known) {
    return ArgumentReader(words, known).read();
}

} // namespace updatefacts
