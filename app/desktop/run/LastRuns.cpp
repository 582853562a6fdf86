// SPDX-License-Identifier: MIT
#include "desktop/run/LastRuns.h"

#include "retail/database/Connection.h"
#include "retail/run/RunFiles.h"
#include "retail/table/MappingFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace updatefacts {

namespace {

const QString runsKey = QStringLiteral("shop/runs");

QString inText(const std::string &text) {
    return QString::fromStdString(text);
}

QJsonArray jsonOfTexts(const std::vector<std::string> &texts) {
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(inText(text));
    return array;
}

std::vector<std::string> textsOfJson(const QJsonArray &array) {
    std::vector<std::string> texts;
    for (const QJsonValue &text : array)
        texts.push_back(text.toString().toStdString());
    return texts;
}

QJsonObject jsonOfDesign(const ShopDesign &design) {
    return {{QStringLiteral("template"), inText(design.labelTemplate)},
            {QStringLiteral("languages"), jsonOfTexts(design.languages)},
            {QStringLiteral("sheet"), inText(design.sheet)},
            {QStringLiteral("start"), design.start},
            {QStringLiteral("copies"), design.copies},
            {QStringLiteral("order"), static_cast<int>(design.order)},
            {QStringLiteral("shop"), inText(design.shop)},
            {QStringLiteral("price"), design.showsPrice},
            {QStringLiteral("resolution"), design.resolution}};
}

ShopDesign designOfJson(const QJsonObject &json) {
    ShopDesign design;
    const auto text = [&](const char *key) {
        return json[QLatin1String(key)].toString().toStdString();
    };
    design.labelTemplate = text("template");
    design.languages = textsOfJson(json[QLatin1String("languages")].toArray());
    design.sheet = text("sheet");
    design.start = json[QLatin1String("start")].toInt(1);
    design.copies = json[QLatin1String("copies")].toInt(1);
    design.order = static_cast<PrintOrder>(json[QLatin1String("order")].toInt());
    design.shop = text("shop");
    design.showsPrice = json[QLatin1String("price")].toBool(true);
    design.resolution = json[QLatin1String("resolution")].toInt();
    return design;
}

QJsonObject jsonOfOutput(const RunOutput &output) {
    return {{QStringLiteral("format"), inText(std::string(output.format.name))},
            {QStringLiteral("eachAisle"), output.eachAisle},
            {QStringLiteral("printer"), inText(output.printer)}};
}

RunOutput outputOfJson(const QJsonObject &json) {
    RunOutput output;
    const std::string format = json[QLatin1String("format")].toString().toStdString();
    output.format = labelFormat(format).value_or(output.format);
    output.eachAisle = json[QLatin1String("eachAisle")].toBool();
    output.printer = json[QLatin1String("printer")].toString().toStdString();
    return output;
}

QString dayOf(Date day) {
    return inText(PartialDate::of(day).toString());
}

QString jsonOfRun(const LastRun &run) {
    const TableSource &table = run.plan.table;
    const QJsonObject json{{QStringLiteral("file"), run.file()},
                           {QStringLiteral("when"), run.when.toString(Qt::ISODate)},
                           {QStringLiteral("labels"), run.labels},
                           {QStringLiteral("whole"), run.isWhole},
                           {QStringLiteral("library"), inText(run.plan.library)},
                           {QStringLiteral("table"), inText(table.name)},
                           {QStringLiteral("tableSheet"), inText(table.options.sheet)},
                           {QStringLiteral("query"), inText(table.options.query)},
                           {QStringLiteral("mapping"), run.mapping},
                           {QStringLiteral("today"), dayOf(run.plan.today)},
                           {QStringLiteral("passedOver"), jsonOfTexts(run.plan.passedOver)},
                           {QStringLiteral("output"), jsonOfOutput(run.plan.output)},
                           {QStringLiteral("design"), jsonOfDesign(run.plan.design)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LastRun runOfJson(const QString &text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    LastRun run;
    run.when = QDateTime::fromString(json[QLatin1String("when")].toString(), Qt::ISODate);
    run.labels = json[QLatin1String("labels")].toInteger();
    run.isWhole = json[QLatin1String("whole")].toBool();
    run.plan.library = json[QLatin1String("library")].toString().toStdString();
    run.plan.table.name = json[QLatin1String("table")].toString().toStdString();
    run.plan.table.options.sheet = json[QLatin1String("tableSheet")].toString().toStdString();
    run.plan.table.options.password = databasePassword();
    run.plan.table.options.query = json[QLatin1String("query")].toString().toStdString();
    run.plan.design = designOfJson(json[QLatin1String("design")].toObject());
    const auto today = PartialDate::parse(json[QLatin1String("today")].toString().toStdString());
    run.plan.today = today ? today->firstDay() : Date();
    run.mapping = json[QLatin1String("mapping")].toString();
    run.plan.passedOver = textsOfJson(json[QLatin1String("passedOver")].toArray());
    run.plan.output = outputOfJson(json[QLatin1String("output")].toObject());
    run.plan.output.file = json[QLatin1String("file")].toString().toStdString();
    return run;
}

} // namespace

QString LastRun::file() const {
    return inText(plan.output.file);
}

std::string LastRun::ledger() const {
    return ledgerFile(plan.output.file);
}

ShopPlan LastRun::reopened(Findings &findings) const {
    ShopPlan again = plan;
    again.table = openTable(plan.table.name, plan.table.options, findings);
    if (again.table.kind == TableSource::Kind::none)
        return again;
    const ChosenColumns chosen = readMapping(mapping.toStdString(), plan.table.name, findings);
    again.mapping = applyMapping(chosen, firstRows(again.table), again.table.name, findings);
    return again;
}

LastRun lastRunOf(const RunResult &result, const QDateTime &when) {
    const RunOutcome &run = result.outcome.run;
    return {when, run.labels + run.before, result.isWhole(), result.plan,
            inText(writeMapping(result.plan.mapping))};
}

LastRun lastRunOfLedger(const QString &ledger, const std::string &library) {
    LastRun run;
    for (const PrintedVolume &volume : Ledger::open(ledger.toStdString()).volumes())
        run.labels += volume.labels;
    const QFileInfo file(ledger);
    run.when = file.lastModified();
    run.isWhole = true;
    run.plan.library = library;
    const std::string ending = ledgerFile({});
    run.plan.output.file = file.absoluteFilePath().toStdString();
    if (run.plan.output.file.ends_with(ending))
        run.plan.output.file.resize(run.plan.output.file.size() - ending.size());
    return run;
}

std::vector<LastRun> LastRuns::runs() const {
    std::vector<LastRun> runs;
    for (const QString &text : m_settings.value(runsKey).toStringList())
        if (LastRun run = runOfJson(text); QFileInfo::exists(inText(run.ledger())))
            runs.push_back(std::move(run));
    std::ranges::stable_sort(runs, std::ranges::greater(), &LastRun::when);
    return runs;
}

void LastRuns::add(const LastRun &run) {
    QStringList texts{jsonOfRun(run)};
    for (const QString &text : m_settings.value(runsKey).toStringList())
        if (runOfJson(text).file() != run.file() && texts.size() < maximum)
            texts << text;
    m_settings.setValue(runsKey, texts);
}

} // namespace updatefacts
