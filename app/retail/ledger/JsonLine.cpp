// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace updatefacts {

namespace {

QString inQt(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

std::string jsonLine(const PrintedLabel &label) {
    const ShopRow &row = label.row;
    QJsonObject object{
        {QStringLiteral("number"), static_cast<qint64>(label.number)},
        {QStringLiteral("table"), inQt(row.place.file)},
        {QStringLiteral("row"), row.place.row},
        {QStringLiteral("copy"), label.copy},
        {QStringLiteral("disclosure"), inQt(label.disclosure)},
        {QStringLiteral("fingerprint"), inQt(label.fingerprint)},
        {QStringLiteral("disclosure_id"), inQt(label.id)},
        {QStringLiteral("revision"), label.revision},
        {QStringLiteral("state"), inQt(label.state)},
        {QStringLiteral("design"), inQt(label.design)},
        {QStringLiteral("language"), inQt(label.language)},
        {QStringLiteral("volume"), label.volume},
        {QStringLiteral("page"), label.page},
        {QStringLiteral("place"), label.place},
        {QStringLiteral("proofed"), label.isProofed},
    };
    for (const auto &[key, text] :
         {std::pair{"sheet", row.place.sheet}, std::pair{"gtin", row.gtin},
          std::pair{"model", row.model}, std::pair{"file", row.file}, std::pair{"item", row.item},
          std::pair{"price", row.price}, std::pair{"unit_price", row.unitPrice},
          std::pair{"aisle", row.aisle}})
        if (!text.empty())
            object.insert(QLatin1String(key), inQt(text));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace updatefacts
