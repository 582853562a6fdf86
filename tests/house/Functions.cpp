// SPDX-License-Identifier: MIT
#include "Functions.h"

#include <algorithm>
#include <regex>

namespace house {

namespace {

/// Walks through the code and remembers what the last head was.
class FunctionFinder {
  public:
    explicit FunctionFinder(const SourceFile &file) {
        static const std::regex left(R"re(""|'(\\.|[^'\\])'|^#.*)re"); // of texts, and directives
        for (const std::string &line : file.code())
            m_code += std::regex_replace(line, left, "") + '\n';
    }

    std::vector<Function> find() {
        for (; m_at < m_code.size(); ++m_at)
            take(m_code[m_at]);
        return std::move(m_functions);
    }

  private:
    void take(char c) {
        if (c == '{' && isFunction())
            return addFunction();
        if (c == '{' && isValue())
            return skip();
        if (c == ';' || c == '{' || c == '}')
            m_head.clear();
        else if (!m_head.empty() || (c != ' ' && c != '\n'))
            addToHead(c);
        if (m_head.ends_with("public:") || m_head.ends_with("private:") ||
            m_head.ends_with("protected:"))
            m_head.clear();
    }

    void addToHead(char c) {
        if (m_head.empty())
            m_begin = m_at;
        m_head += c == '\n' ? ' ' : c;
    }

    /// "name(...) ... {", and no value such as "rows = {" or a member of an initializer list.
    [[nodiscard]] bool isFunction() const {
        static const std::regex kept(R"(^(namespace|enum|class|struct|union|extern)\b)");
        static const std::regex member(R"(\)\s*(noexcept\s*)?:\s*(.*[),}]\s*,\s*)?[\w:<>]+\s*$)");
        static const std::regex opening(R"([\w\]>)&=!<>+*/|~-]\s*\()");
        return !std::regex_search(m_head, kept) && std::regex_search(m_head, opening) &&
               !std::regex_search(m_head, member) && !hasValue();
    }

    /// Whether a value is given: an "=" outside of brackets that is no operator's.
    [[nodiscard]] bool hasValue() const {
        int depth = 0;
        for (std::size_t i = 0; i < m_head.size(); ++i) {
            depth += m_head[i] == '(' || m_head[i] == '<' ? 1 : 0;
            depth -= m_head[i] == ')' || (m_head[i] == '>' && depth > 0) ? 1 : 0;
            if (m_head[i] == '=' && depth <= 0 &&
                m_head.substr(0, i).find("operator") == std::string::npos)
                return true;
        }
        return false;
    }

    /// A brace of a value or of a member's initializer.
    [[nodiscard]] bool isValue() const {
        static const std::regex kept(R"(^(namespace|enum|class|struct|union|extern)\b)");
        return !m_head.empty() && !std::regex_search(m_head, kept);
    }

    /// To the brace that closes this one, which stays part of the head.
    void skip() {
        m_at = closing();
        m_head += "{}";
    }

    [[nodiscard]] std::size_t closing() const {
        int depth = 0;
        for (std::size_t at = m_at; at < m_code.size(); ++at) {
            depth += m_code[at] == '{' ? 1 : m_code[at] == '}' ? -1 : 0;
            if (depth == 0)
                return at;
        }
        return m_code.size() - 1;
    }

    void addFunction() {
        const std::size_t end = closing();
        const auto lineOf = [&](std::size_t at) {
            return static_cast<std::size_t>(
                std::count(m_code.begin(), m_code.begin() + static_cast<long>(at), '\n'));
        };
        m_functions.push_back(
            {m_head, lineOf(m_begin), lineOf(end) - lineOf(m_begin) + 1, parametersOf(m_head)});
        m_at = end;
        m_head.clear();
    }

    /// Of the first bracket that has a name, or operator(), before it.
    static std::size_t parametersOf(const std::string &head) {
        std::size_t at = head.find('(');
        if (at != std::string::npos && head.substr(0, at).ends_with("operator"))
            at = head.find('(', at + 1);
        int depth = 0;
        std::size_t count = 0;
        bool isEmpty = true;
        for (; at != std::string::npos && at < head.size(); ++at) {
            const char c = head[at];
            depth += c == '(' || c == '<' || c == '{' || c == '[' ? 1 : 0;
            depth -= c == ')' || c == '>' || c == '}' || c == ']' ? 1 : 0;
            if (depth == 0)
                break;
            isEmpty = isEmpty && (c == '(' || c == ' ');
            count += c == ',' && depth == 1 ? 1 : 0;
        }
        return isEmpty ? 0 : count + 1;
    }

    std::string m_code;
    std::string m_head;
    std::size_t m_begin = 0; ///< of the head
    std::size_t m_at = 0;
    std::vector<Function> m_functions;
};

} // namespace

std::vector<Function> functionsIn(const SourceFile &file) {
    return FunctionFinder(file).find();
}

} // namespace house
