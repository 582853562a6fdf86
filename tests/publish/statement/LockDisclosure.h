// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "document/files/ReadFile.h"

#include <string>

namespace updatefacts {

inline constexpr Date today = std::chrono::year(2026) / 11 / 26;

/// Complete for every law that asks for a statement; `what` of its text replaced.
inline Disclosure lockDisclosure(const std::string &what = {}, const std::string &by = {}) {
    std::string text = readFile(UPDATEFACTS_SOURCE_DIR "/tests/publish/statement/data/lock.yaml");
    if (const std::size_t at = text.find(what); !what.empty() && at != std::string::npos)
        text.replace(at, what.size(), by);
    return Disclosure(readYaml(text, "lock.yaml"));
}

/// The same without what a top-level field says.
inline Disclosure lockWithout(const std::string &field) {
    Document document = lockDisclosure().document();
    std::erase_if(document.root.map, [&](const Member &member) { return member.key == field; });
    return Disclosure(std::move(document));
}

} // namespace updatefacts
