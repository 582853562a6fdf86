// SPDX-License-Identifier: MIT
#include "collect/leads/FindLeads.h"

#include "collect/leads/PageLinks.h"
#include "site/tree/SitePath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace updatefacts {

namespace {

std::string memberText(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toString().toStdString();
}

/// An address that somebody wrote, as it is asked for; empty where it is none.
std::string absolute(const std::string &written, const WebAddress &base) {
    const auto address = webAddressOf(written, base);
    return written.empty() || !address ? std::string() : address->text;
}

Found listOf(const QJsonArray &products, const WebAddress &base, std::size_t most) {
    Found found{Found::Kind::list};
    for (const QJsonValue &value : products) {
        const QJsonObject product = value.toObject();
        Lead lead{absolute(memberText(product, "yaml"), base), memberText(product, "disclosure_id"),
                  product.value(QLatin1String("revision")).toInteger(),
                  memberText(product, "fingerprint"), memberText(product, "withdrawn")};
        for (const char *other : {"json", "page"})
            if (lead.address.empty())
                lead.address = absolute(memberText(product, other), base);
        if (lead.address.empty())
            continue;
        found.isCut = found.leads.size() == most;
        if (found.isCut)
            break;
        found.leads.push_back(std::move(lead));
    }
    return found;
}

/// How well a link suits; smaller is better.
int rankOfLink(const QString &relation, const std::string &type) {
    if (type.ends_with("yaml"))
        return 0;
    if (type == "application/json")
        return 1;
    const bool isPage = type.empty() || type == "text/html";
    if (isPage && relation == QStringLiteral("https://gs1.org/voc/pip"))
        return 2;
    return isPage && relation == QStringLiteral("https://gs1.org/voc/defaultLink") ? 3 : 4;
}

Found linksOf(const QJsonArray &contexts, const WebAddress &base) {
    constexpr int unsuitable = 4;
    Found found{Found::Kind::linkSet};
    int best = unsuitable;
    for (const QJsonValue &value : contexts) {
        const QJsonObject context = value.toObject();
        for (auto relation = context.begin(); relation != context.end(); ++relation)
            for (const QJsonValue &target : relation.value().toArray()) {
                const int rank = rankOfLink(relation.key(), memberText(target.toObject(), "type"));
                std::string address = absolute(memberText(target.toObject(), "href"), base);
                if (rank >= best || address.empty())
                    continue;
                best = rank;
                found.leads = {{std::move(address)}};
            }
    }
    return found;
}

/// Whether pages do not lie there: "disclosure.yaml".
bool isOfData(const std::string &path) {
    return path.ends_with(".yaml") || path.ends_with(".yml") || path.ends_with(".json");
}

Found pageOf(std::string_view bytes, const WebAddress &base) {
    Found found{Found::Kind::page};
    std::string address = absolute(disclosureLinkOf(bytes), base);
    if (const auto path = sitePathOf(base.text); address.empty() && path && !isOfData(base.path))
        address = absolute(path->path(path->file(".yaml")), base);
    if (!address.empty() && address != base.text)
        found.leads = {{std::move(address)}};
    return found;
}

} // namespace

Found findLeads(std::string_view bytes, const WebAddress &address, std::size_t most) {
    const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const char begin = first == std::string_view::npos ? '\0' : bytes[first];
    if (begin == '<')
        return pageOf(bytes, address);
    if (begin != '{')
        return {};
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())))
            .object();
    if (const QJsonValue products = object.value(QLatin1String("products")); products.isArray())
        return listOf(products.toArray(), address, most);
    if (const QJsonValue set = object.value(QLatin1String("linkset")); set.isArray())
        return linksOf(set.toArray(), address);
    return {};
}

std::string textOf(const Found &found) {
    QJsonArray lines;
    for (const Lead &lead : found.leads)
        lines.append(QJsonArray{QString::fromStdString(lead.address),
                                QString::fromStdString(lead.id), qint64(lead.revision),
                                QString::fromStdString(lead.fingerprint),
                                QString::fromStdString(lead.withdrawn)});
    const QJsonArray all{int(found.kind), found.isCut, lines};
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

Found foundOf(const std::string &text) {
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(text)).array();
    Found found{Found::Kind(all.at(0).toInt()), {}, all.at(1).toBool()};
    for (const QJsonValue &line : all.at(2).toArray())
        found.leads.push_back({line.toArray().at(0).toString().toStdString(),
                               line.toArray().at(1).toString().toStdString(),
                               line.toArray().at(2).toInteger(),
                               line.toArray().at(3).toString().toStdString(),
                               line.toArray().at(4).toString().toStdString()});
    return found;
}

} // namespace updatefacts
