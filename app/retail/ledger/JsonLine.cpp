// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace updatefacts {

std::string jsonLine(const PrintedLabel &label) {
    const ShopRow &row = label.row;
    QJsonObject object{
        {QStringLiteral("number"), static_cast<qint64>(label.number)},
        {QStringLiteral("table"), QString::fromStdString(row.place.file)},
        {QStringLiteral("row"), row.place.row},
        {QStringLiteral("copy"), label.copy},
        {QStringLiteral("disclosure"), QString::fromStdString(label.disclosure)},
        {QStringLiteral("fingerprint"), QString::fromStdString(label.fingerprint)},
        {QStringLiteral("disclosure_id"), QString::fromStdString(label.id)},
        {QStringLiteral("revision"), label.revision},
        {QStringLiteral("state"), QString::fromStdString(label.state)},
        {QStringLiteral("design"), QString::fromStdString(label.design)},
        {QStringLiteral("language"), QString::fromStdString(label.language)},
        {QStringLiteral("volume"), label.volume},
        {QStringLiteral("page"), label.page},
        {QStringLiteral("place"), label.place},
        {QStringLiteral("proofed"), label.isProofed},
    };
    for (const auto &[key, text] :
         {std::pair{"sheet", row.place.sheet}, std::pair{"gtin", row.gtin},
          std::pair{"model", row.model}, std::pair{"file", row.file}, std::pair{"item", row.item},
          std::pair{"price", row.price}, std::pair{"unit_price", row.unitPrice},
          std::pair{"aisle", row.aisle}, std::pair{"store", label.store},
          std::pair{"signed_by", label.signer}})
        if (!text.empty())
            object.insert(QLatin1String(key), QString::fromStdString(text));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace updatefacts
