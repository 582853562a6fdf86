// SPDX-License-Identifier: MIT
#include "retail/run/AisleNames.h"

#include "disclosure/Sha256.h"
#include "output/labels/FileNames.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace {

/// Bytes of the longest name, and of what may stand around that of the aisle: "-", "~", digits of
/// its hash, the number of the volume.
constexpr std::ptrdiff_t longestFileName = 255, around = 24;
constexpr std::ptrdiff_t mostOfAisle = 60, leastOfAisle = 8;

bool endsLikeAVolume(const std::string &name) {
    static const QRegularExpression form(QStringLiteral("-[0-9]{4,}$"));
    return form.match(QString::fromStdString(name)).hasMatch();
}

} // namespace

AisleNames::AisleNames(const std::string &file) {
    const std::ptrdiff_t own = std::ssize(std::filesystem::path(file).filename().string());
    m_mostBytes = std::clamp(longestFileName - around - own, leastOfAisle, mostOfAisle);
}

std::string AisleNames::nameFor(const std::string &aisle) {
    std::string name = aisle.empty() ? "none" : fileNamePart(aisle, m_mostBytes);
    const auto take = [&] {
        return m_taken.insert(QString::fromStdString(name).toCaseFolded().toStdString()).second;
    };
    const std::string stem = name;
    const std::string hash = sha256(aisle);
    constexpr std::size_t digits = 6;
    if (endsLikeAVolume(name))
        name = stem + '~' + hash.substr(0, digits);
    for (std::size_t count = digits; !take(); ++count)
        name = stem + '~' + hash.substr(0, count);
    return name;
}

} // namespace updatefacts
