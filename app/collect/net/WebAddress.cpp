// SPDX-License-Identifier: MIT
#include "collect/net/WebAddress.h"

#include <QUrl>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::size_t longestAddress = 2000; // bytes

QUrl urlOf(std::string_view text) {
    return QUrl(QString::fromUtf8(text), QUrl::StrictMode);
}

std::optional<WebAddress> addressOf(QUrl url) {
    url.setFragment(QString());
    if (!url.isValid() || url.isRelative() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    WebAddress address;
    address.scheme = url.scheme().toStdString();
    if (address.scheme != "https" && address.scheme != "http")
        return std::nullopt;
    address.host = url.host(QUrl::FullyEncoded).toLower().toStdString();
    address.port = url.port(address.scheme == "https" ? 443 : 80);
    address.path = url.path(QUrl::FullyEncoded).toStdString();
    address.text = url.toString(QUrl::FullyEncoded).toStdString();
    return address.text.size() <= longestAddress ? std::optional(address) : std::nullopt;
}

} // namespace

std::string WebAddress::folder() const {
    std::string name = host;
    std::ranges::replace(name, ':', '-');
    if (name.starts_with('.'))
        name.insert(0, "_");
    return port == (scheme == "https" ? 443 : 80) ? name : name + '+' + std::to_string(port);
}

std::string WebAddress::server() const {
    return scheme + "://" + host + ':' + std::to_string(port);
}

std::optional<WebAddress> webAddressOf(std::string_view text) {
    return text.size() > longestAddress ? std::nullopt : addressOf(urlOf(text));
}

std::optional<WebAddress> webAddressOf(std::string_view reference, const WebAddress &base) {
    const QUrl url = urlOf(reference);
    if (reference.size() > longestAddress || !url.isValid())
        return std::nullopt;
    return addressOf(urlOf(base.text).resolved(url));
}

} // namespace updatefacts
