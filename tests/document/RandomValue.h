// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Value.h"
#include "document/yaml/ResolveScalar.h"

#include <random>
#include <string>
#include <vector>

namespace updatefacts {

/// Random trees of values, the same ones for the same seed on every machine.
class RandomValue {
  public:
    explicit RandomValue(unsigned seed) : m_random(seed) {}

    /// A list, a map or a scalar, at most `depth` levels below it.
    Value value(int depth) {
        Value result;
        switch (depth > 0 ? below(5) : 4) {
        case 0:
        case 1:
            return map(depth);
        case 2:
            result.kind = Value::Kind::list;
            for (std::size_t i = below(4); i > 0; --i)
                result.list.push_back(value(depth - 1));
            return result;
        default:
            return scalar();
        }
    }

    Value map(int depth) {
        Value result;
        result.kind = Value::Kind::map;
        for (std::size_t i = below(5); i > 0; --i) {
            const std::string key = text(6);
            if (!result.find(key) && key.find_first_of("\t\r\n") == std::string::npos)
                result.map.push_back({key, {}, value(depth - 1)});
        }
        return result;
    }

    Value scalar() {
        static const std::vector<std::string> plain = {"null", "true", "false", "0",
                                                       "-17",  "1.50", "1e3",   ".inf"};
        if (below(3) == 0)
            return resolveScalar(plain[below(plain.size())], false, {});
        return resolveScalar(text(30), true, {});
    }

    /// Text made of what YAML gives a meaning, and of characters from all over Unicode.
    std::string text(std::size_t longest) {
        static const std::vector<std::string> pieces = {
            " ",           "  ", "\n",   "\t",  "\r", "\"",       "'",
            "\\",          "#",  " #",   ":",   ": ", "-",        "- ",
            "?",           "|",  ">",    "&",   "*",  "!",        "%",
            "@",           "`",  "{",    "}",   "[",  "]",        ",",
            "~",           "a",  "null", "yes", "no", "1",        "0x1",
            "ä",           "😀",  "日本", "é",   "א",  "---",      "...",
            "=",           "<<", "\\n",  "A",   "_",  "\xC2\xA0", "\xE2\x80\xA8",
            "\xE2\x80\x8B"};
        std::string result;
        for (std::size_t i = below(longest); i > 0; --i)
            result += pieces[below(pieces.size())];
        return result;
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

  private:
    std::mt19937 m_random;
};

} // namespace updatefacts
