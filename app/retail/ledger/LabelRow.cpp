// SPDX-License-Identifier: MIT
#include "retail/ledger/LabelRow.h"

#include <QSqlQuery>

namespace updatefacts {

PrintedLabel labelAt(const QSqlQuery &row) {
    int column = 0;
    const auto text = [&] { return row.value(column++).toString().toStdString(); };
    const auto number = [&] { return row.value(column++).toInt(); };
    PrintedLabel label;
    label.number = row.value(column++).toLongLong();
    label.row.place.file = text();
    label.row.place.sheet = text();
    label.row.place.row = number();
    for (std::string *field : {&label.row.gtin, &label.row.model, &label.row.file, &label.row.item,
                               &label.row.price, &label.row.unitPrice, &label.row.aisle})
        *field = text();
    label.copy = number();
    for (std::string *field : {&label.disclosure, &label.fingerprint, &label.id})
        *field = text();
    label.revision = number();
    label.state = text();
    label.design = text();
    label.language = text();
    for (int *field : {&label.volume, &label.page, &label.place})
        *field = number();
    label.isProofed = number() != 0;
    return label;
}

QVariantList valuesOf(const PrintedLabel &label) {
    const ShopRow &row = label.row;
    QVariantList values{QVariant::fromValue<qlonglong>(label.number)};
    const auto add = [&](const std::string &text) { values << QString::fromStdString(text); };
    add(row.place.file);
    add(row.place.sheet);
    values << row.place.row;
    for (const std::string *field :
         {&row.gtin, &row.model, &row.file, &row.item, &row.price, &row.unitPrice, &row.aisle})
        add(*field);
    values << label.copy;
    add(label.disclosure);
    add(label.fingerprint);
    add(label.id);
    values << label.revision;
    add(label.state);
    add(label.design);
    add(label.language);
    values << label.volume << label.page << label.place << (label.isProofed ? 1 : 0);
    return values;
}

} // namespace updatefacts
