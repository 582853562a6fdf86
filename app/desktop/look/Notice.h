// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"

#include <QString>

#include <functional>
#include <vector>

namespace updatefacts {

/// Something the user should know, with what can be done about it.
struct Notice {
    struct Choice {
        QString title; ///< may have a mnemonic
        std::function<void()> action;
    };

    Severity severity = Severity::note;
    QString text;                       ///< plain text, full sentences
    std::vector<Choice> choices = {};   ///< up to three; the notice goes when one is taken
    std::function<void()> onClose = {}; ///< closed without a choice; may be empty
};

} // namespace updatefacts
