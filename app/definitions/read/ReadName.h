// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace updatefacts {

/// How the definitions write the values of one enumeration.
template<typename Enum, std::size_t count>
using Names = std::array<std::pair<std::string_view, Enum>, count>;

/// The value the key names; an unknown name is an error, a missing key gives `otherwise`.
template<typename Enum, std::size_t count>
[[nodiscard]] Enum readName(MapReader &reader, std::string_view key,
                            const Names<Enum, count> &names, Enum otherwise) {
    const std::string text = reader.text(key);
    if (text.empty())
        return otherwise;
    const auto found =
        std::ranges::find(names, std::string_view(text), &std::pair<std::string_view, Enum>::first);
    if (found != names.end())
        return found->second;
    std::vector<std::string> known;
    for (const auto &[name, value] : names)
        known.emplace_back(name);
    reader.fail(key, "definitions.wrong:name",
                {argument::text("value", text), argument::text("key", key),
                 argument::list(argument::plain("names", {}), std::move(known),
                                Argument::Joined::byComma)});
    return otherwise;
}

/// "error", "warning" or "note" under the key.
[[nodiscard]] Severity readSeverity(MapReader &reader, std::string_view key, Severity otherwise);

} // namespace updatefacts
