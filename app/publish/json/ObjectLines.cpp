// SPDX-License-Identifier: MIT
#include "publish/json/ObjectLines.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace updatefacts {

void visitObjectLines(std::string_view text,
                      const std::function<void(const QJsonObject &)> &visitor) {
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        line.remove_prefix(std::min(line.size(), line.find_first_not_of(' ')));
        if (line.ends_with(','))
            line.remove_suffix(1);
        const QByteArray bytes(line.data(), static_cast<qsizetype>(line.size()));
        if (line.starts_with('{') && line.ends_with('}'))
            visitor(QJsonDocument::fromJson(bytes).object());
    }
}

} // namespace updatefacts
