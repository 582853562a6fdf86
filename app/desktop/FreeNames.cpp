// SPDX-License-Identifier: MIT
#include "desktop/FreeNames.h"

#include <QString>

namespace updatefacts {

std::string FreeNames::take(const std::string &name, const std::string &hash) {
    const auto folded = [](const std::string &text) {
        return QString::fromStdString(text).toCaseFolded().toStdString();
    };
    std::string free = name;
    for (std::size_t digits = 6; !m_taken.insert(folded(free)).second; ++digits) {
        const std::size_t dot = name.rfind('.');
        free = name.substr(0, dot) + '~' + hash.substr(0, digits) + name.substr(dot);
    }
    return free;
}

} // namespace updatefacts
