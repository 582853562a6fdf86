// SPDX-License-Identifier: MIT
#include "retail/run/RunIdentity.h"

#include "disclosure/Sha256.h"
#include "retail/cells/InputFile.h"
#include "retail/ledger/SignerOfRun.h"
#include "retail/library/FilterLibrary.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace updatefacts {

namespace {

QString tableHash(const TableSource &table) {
    constexpr std::size_t bytes = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (table.kind != TableSource::Kind::database) {
        InputFile file(table.name);
        for (std::string piece = file.read(bytes); !piece.empty(); piece = file.read(bytes))
            hash.addData(QByteArrayView(piece));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Of a file without its folder: another machine has it elsewhere.
QString tableName(const TableSource &table) {
    return QString::fromStdString(table.kind == TableSource::Kind::database
                                      ? table.name
                                      : std::filesystem::path(table.name).filename().string());
}

QString libraryHash(const Library &library) {
    constexpr std::int64_t several = 5000;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    LibraryFilter filter;
    filter.sortedBy = LibraryColumn::file;
    filter.count = several;
    std::vector<LibraryEntry> entries;
    do {
        entries = entriesOf(library, filter);
        for (const LibraryEntry &entry : entries)
            hash.addData(QByteArray::fromStdString(entry.file + '\n' + entry.fingerprint + '\n'));
        filter.first += several;
    } while (std::ssize(entries) == several);
    return QString::fromLatin1(hash.result().toHex());
}

/// A number where at most one sheet is partly used.
QJsonValue startOf(const PlanOptions &plan) {
    if (plan.starts.size() <= 1)
        return plan.starts.empty() ? 1 : plan.starts.front();
    QJsonArray starts;
    for (const int start : plan.starts)
        starts.append(start);
    return starts;
}

QString lengthsOf(std::initializer_list<Length> lengths) {
    QString text;
    for (const Length length : lengths)
        text += QString::number(length.micrometres()) + QLatin1Char(' ');
    return text;
}

QJsonObject sheetObject(const TablePrint &print) {
    if (!print.sheet)
        return {};
    const Sheet &sheet = *print.sheet;
    const PrinterCorrection &printer = print.sheetOptions.printer;
    return {
        {QStringLiteral("id"), QString::fromStdString(sheet.id)},
        {QStringLiteral("places"),
         lengthsOf({sheet.paper.width, sheet.paper.height, sheet.label.width, sheet.label.height,
                    sheet.first.x, sheet.first.y, sheet.pitch.x, sheet.pitch.y, printer.offset.x,
                    printer.offset.y, print.sheetOptions.bleed})},
        {QStringLiteral("scale"), QString::number(printer.scaleX, 'g', 17) + QLatin1Char(' ') +
                                      QString::number(printer.scaleY, 'g', 17)},
        {QStringLiteral("columns"), sheet.columns},
        {QStringLiteral("rows"), sheet.rows},
        {QStringLiteral("outlines"), print.sheetOptions.outlines},
        {QStringLiteral("crop_marks"), print.sheetOptions.cropMarks}};
}

QJsonObject designObject(const RunDesign &design) {
    QString templates, languages;
    for (const auto &[id, labelTemplate] : design.templates)
        templates += QString::fromStdString(designOf(labelTemplate)) + QLatin1Char(';');
    for (const std::string &language : design.languages)
        languages += QString::fromStdString(language) + QLatin1Char(' ');
    const auto &retailer = design.options.retailer;
    return {{QStringLiteral("format"), QString::fromUtf8(design.format.name)},
            {QStringLiteral("template"), QString::fromStdString(design.labelTemplate)},
            {QStringLiteral("templates"), templates},
            {QStringLiteral("languages"), languages},
            {QStringLiteral("shop"), QString::fromStdString(retailer ? retailer->shop : "")},
            {QStringLiteral("resolution"), design.options.resolution},
            {QStringLiteral("today"),
             QString::fromStdString(PartialDate::of(design.options.today).toString())}};
}

QString mappingText(const ColumnMapping &mapping) {
    QString text = QString::number(mapping.headingRow);
    for (const MappedColumn &column : mapping.columns)
        if (column.field)
            text += QStringLiteral(" %1:%2")
                        .arg(column.column)
                        .arg(QString::fromStdString(std::string(idOf(*column.field))));
    return text;
}

std::string proofText(const ProofOfRun &proof) {
    return proof.every == 1   ? "all"
           : proof.every == 0 ? "none"
                              : "sample=" + std::to_string(proof.every);
}

} // namespace

RunPlan planOf(const TablePrint &print) {
    const PlanOptions &plan = print.plan;
    QJsonObject said{
        {QStringLiteral("program"), QString::fromStdString(print.program)},
        {QStringLiteral("table"), tableName(print.table)},
        {QStringLiteral("table_sheet"), QString::fromStdString(print.table.options.sheet)},
        {QStringLiteral("query"), QString::fromStdString(print.table.options.query)},
        {QStringLiteral("table_sha256"), tableHash(print.table)},
        {QStringLiteral("mapping"), mappingText(print.mapping)},
        {QStringLiteral("library_sha256"), libraryHash(*print.library)},
        {QStringLiteral("design"), designObject(print.design)},
        {QStringLiteral("sheet"), sheetObject(print)},
        {QStringLiteral("start"), startOf(plan)},
        {QStringLiteral("copies"), plan.copies},
        {QStringLiteral("collated"), plan.collated},
        {QStringLiteral("gap"), static_cast<int>(plan.gap)},
        {QStringLiteral("order"), static_cast<int>(print.order)},
        {QStringLiteral("each_aisle"), print.eachAisle},
        {QStringLiteral("is_sent"), static_cast<bool>(print.run.send)},
    };
    if (print.design.signer)
        said[QLatin1String(signerEntry)] = QString::fromStdString(print.design.signer->kid);
    if (const std::string printed = print.printed.hash(); !printed.empty())
        said[QStringLiteral("passed_over_sha256")] = QString::fromStdString(printed);
    const QByteArray json = QJsonDocument(said).toJson(QJsonDocument::Compact);
    return {sha256({json.data(), static_cast<std::size_t>(json.size())}), json.toStdString(),
            proofText(print.run.proof), print.run.volumePages};
}

} // namespace updatefacts
