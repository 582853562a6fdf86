// SPDX-License-Identifier: MIT
#include "definitions/Placeholders.h"

namespace updatefacts {

std::string fillPlaceholders(std::string_view text,
                             const std::function<std::string(const std::string &)> &valueOf) {
    std::string result;
    while (true) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            return result.append(text);
        result.append(text.substr(0, open));
        result += valueOf(std::string(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
}

std::vector<std::string> placeholdersIn(std::string_view text) {
    std::vector<std::string> names;
    (void)fillPlaceholders(text, [&](const std::string &name) {
        names.push_back(name);
        return std::string();
    });
    return names;
}

std::string withNamesOfFiles(std::string_view text) {
    return fillPlaceholders(text, [](const std::string &name) {
        if (!name.empty() && name.front() >= '0' && name.front() <= '9')
            return name; // a date
        if (!name.starts_with('@'))
            return '{' + name + '}';
        const std::size_t equals = name.find('=');
        return name.substr(equals == std::string::npos ? 1 : equals + 1);
    });
}

} // namespace updatefacts
