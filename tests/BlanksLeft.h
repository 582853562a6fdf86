// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Placeholders.h"
#include "definitions/messages/MessageTable.h"
#include "document/tree/Finding.h"

#include <algorithm>
#include <string>
#include <vector>

namespace updatefacts {

/// The blanks of the finding's words, in a file and in the form, that it brings nothing for. Of the
/// rules of the definitions none: their blanks are fields.
inline std::vector<std::string> blanksLeft(const Finding &finding) {
    const auto found = messageTable().messages.find(finding.message);
    if (found == messageTable().messages.end())
        return {};
    const MessageWords &words = found->second;
    const Word nothing;
    std::vector<std::string> left;
    for (const Word &word : {words.message, words.mend, words.messageInForm.value_or(nothing),
                             words.mendInForm.value_or(nothing)})
        for (const std::string &name : placeholdersIn(word.source))
            if (name != "field" && !name.starts_with('@') && name.find(':') == std::string::npos &&
                std::ranges::find(finding.arguments, name, &Argument::name) ==
                    finding.arguments.end())
                left.push_back(name);
    return left;
}

} // namespace updatefacts
