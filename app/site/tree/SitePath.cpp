// SPDX-License-Identifier: MIT
#include "site/tree/SitePath.h"

#include <QUrl>

#include <algorithm>
#include <vector>

namespace updatefacts {

namespace {

constexpr std::string_view pageEnding = ".html";
constexpr std::size_t longestName = 200; ///< bytes: with what we add it is at most 255

bool isFileName(std::string_view name) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return !name.empty() && !name.starts_with('.') && name.size() <= longestName &&
           name.find('\\') == std::string_view::npos && std::ranges::none_of(name, isControl);
}

std::vector<std::string> partsOf(const std::string &path) {
    std::vector<std::string> parts;
    for (const QString &part : QString::fromStdString(path).split(QLatin1Char('/')))
        parts.push_back(part.toStdString());
    return parts;
}

std::string dotted(std::string_view tag) {
    return tag.empty() ? std::string() : '.' + std::string(tag);
}

} // namespace

std::string SitePath::page(std::string_view tag) const {
    return stem + dotted(tag) + std::string(pageEnding);
}

std::string SitePath::page(std::string_view tag, std::string_view revision) const {
    const std::string before = stem == "index" ? std::string() : stem + '.';
    return before + "revision-" + std::string(revision) + dotted(tag) + std::string(pageEnding);
}

std::string SitePath::file(std::string_view ending) const {
    return (stem == "index" ? "disclosure" : stem) + std::string(ending);
}

std::string SitePath::address(std::string_view name) const {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromStdString(host));
    url.setPath(QString::fromStdString('/' + folder + std::string(name)), QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded).toStdString();
}

std::string SitePath::path(std::string_view name) const {
    return address(name).substr(std::string("https://").size() + host.size());
}

std::optional<SitePath> sitePathOf(const std::string &address) {
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.hasQuery())
        return std::nullopt;
    SitePath path{url.host(QUrl::FullyEncoded).toLower().toStdString(), {}, "index"};
    std::vector<std::string> parts = partsOf(url.path(QUrl::FullyDecoded).toStdString());
    parts.erase(parts.begin()); // before the first "/"
    if (!parts.empty() && parts.back().empty())
        parts.pop_back(); // after the last
    if (!std::ranges::all_of(parts, isFileName))
        return std::nullopt;
    if (!parts.empty() && parts.back().ends_with(pageEnding)) {
        path.stem = parts.back().substr(0, parts.back().size() - pageEnding.size());
        parts.pop_back();
    }
    for (const std::string &part : parts)
        path.folder += part + '/';
    return path.stem.empty() ? std::nullopt : std::optional(path);
}

} // namespace updatefacts
