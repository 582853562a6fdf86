// SPDX-License-Identifier: MIT
#include "retail/ledger/EnterVolume.h"

#include "retail/database/Database.h"
#include "retail/ledger/LabelRow.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// At most so many rows come in with one statement: both databases take so many values.
constexpr std::size_t rowsAtOnce = 128;

void insertRows(Database &database, const PrintedLabel *labels, std::size_t count) {
    const QString row = QLatin1Char('(') +
                        QStringList(labelColumnCount, QStringLiteral("?")).join(QLatin1Char(',')) +
                        QLatin1Char(')');
    QSqlQuery &insert =
        database.kept(QStringLiteral("INSERT INTO labels VALUES ") +
                      QStringList(static_cast<qsizetype>(count), row).join(QLatin1Char(',')));
    int at = 0;
    for (std::size_t i = 0; i < count; ++i)
        for (const QVariant &value : valuesOf(labels[i]))
            insert.bindValue(at++, value);
    database.run(insert);
    insert.finish();
}

void insertVolume(Database &database, const PrintedVolume &volume, const std::string &store) {
    QVariantList values{volume.number, QString::fromStdString(volume.file),
                        QString::fromStdString(volume.hash), volume.pages,
                        QVariant::fromValue<qlonglong>(volume.labels)};
    if (!store.empty())
        values << QString::fromStdString(store);
    database.run(QStringLiteral("INSERT INTO volumes VALUES (%1)")
                     .arg(QStringList(values.size(), QStringLiteral("?")).join(QLatin1Char(','))),
                 values);
    if (!store.empty())
        database.run(QStringLiteral("DELETE FROM claims WHERE volume = ?"), {volume.number});
}

} // namespace

void enterVolume(Database &database, const PrintedVolume &volume,
                 const std::vector<PrintedLabel> &labels, const std::string &store) {
    insertVolume(database, volume, store);
    for (std::size_t i = 0; i < labels.size(); i += rowsAtOnce)
        insertRows(database, &labels[i], std::min(rowsAtOnce, labels.size() - i));
}

} // namespace updatefacts
