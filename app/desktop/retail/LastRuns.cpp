// SPDX-License-Identifier: MIT
#include "desktop/retail/LastRuns.h"

#include "retail/run/RunFiles.h"
#include "retail/table/MappingFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace updatefacts {

namespace {

const QString runsKey = QStringLiteral("shop/runs");

QString inText(const std::string &text) {
    return QString::fromStdString(text);
}

QJsonObject jsonOfDesign(const ShopDesign &design) {
    QJsonArray languages;
    for (const std::string &language : design.languages)
        languages.append(inText(language));
    return {{QStringLiteral("template"), inText(design.labelTemplate)},
            {QStringLiteral("languages"), languages},
            {QStringLiteral("sheet"), inText(design.sheet)},
            {QStringLiteral("start"), design.start},
            {QStringLiteral("copies"), design.copies},
            {QStringLiteral("order"), static_cast<int>(design.order)},
            {QStringLiteral("shop"), inText(design.shop)},
            {QStringLiteral("price"), design.showsPrice}};
}

ShopDesign designOfJson(const QJsonObject &json) {
    ShopDesign design;
    const auto text = [&](const char *key) {
        return json[QLatin1String(key)].toString().toStdString();
    };
    design.labelTemplate = text("template");
    for (const QJsonValue &language : json[QLatin1String("languages")].toArray())
        design.languages.push_back(language.toString().toStdString());
    design.sheet = text("sheet");
    design.start = json[QLatin1String("start")].toInt(1);
    design.copies = json[QLatin1String("copies")].toInt(1);
    design.order = static_cast<PrintOrder>(json[QLatin1String("order")].toInt());
    design.shop = text("shop");
    design.showsPrice = json[QLatin1String("price")].toBool(true);
    return design;
}

QString dayOf(Date day) {
    return inText(PartialDate::of(day).toString());
}

QString jsonOfRun(const LastRun &run) {
    const TableSource &table = run.plan.table;
    const QJsonObject json{{QStringLiteral("file"), run.file},
                           {QStringLiteral("when"), run.when.toString(Qt::ISODate)},
                           {QStringLiteral("labels"), run.labels},
                           {QStringLiteral("whole"), run.isWhole},
                           {QStringLiteral("library"), inText(run.plan.library)},
                           {QStringLiteral("table"), inText(table.name)},
                           {QStringLiteral("tableSheet"), inText(table.options.sheet)},
                           {QStringLiteral("query"), inText(table.options.query)},
                           {QStringLiteral("mapping"), run.mapping},
                           {QStringLiteral("today"), dayOf(run.plan.today)},
                           {QStringLiteral("design"), jsonOfDesign(run.plan.design)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LastRun runOfJson(const QString &text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    LastRun run;
    run.file = json[QLatin1String("file")].toString();
    run.when = QDateTime::fromString(json[QLatin1String("when")].toString(), Qt::ISODate);
    run.labels = json[QLatin1String("labels")].toInteger();
    run.isWhole = json[QLatin1String("whole")].toBool();
    run.plan.library = json[QLatin1String("library")].toString().toStdString();
    run.plan.table.name = json[QLatin1String("table")].toString().toStdString();
    run.plan.table.options.sheet = json[QLatin1String("tableSheet")].toString().toStdString();
    if (const char *password = std::getenv("UPDATEFACTS_DB_PASSWORD"))
        run.plan.table.options.password = password;
    run.plan.table.options.query = json[QLatin1String("query")].toString().toStdString();
    run.plan.design = designOfJson(json[QLatin1String("design")].toObject());
    const auto today = PartialDate::parse(json[QLatin1String("today")].toString().toStdString());
    run.plan.today = today ? today->firstDay() : Date();
    run.mapping = json[QLatin1String("mapping")].toString();
    return run;
}

} // namespace

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
    return {result.file,      when,        run.labels + run.before,
            result.isWhole(), result.plan, inText(writeMapping(result.plan.mapping))};
}

std::vector<LastRun> LastRuns::runs() const {
    std::vector<LastRun> runs;
    for (const QString &text : m_settings.value(runsKey).toStringList())
        if (LastRun run = runOfJson(text);
            QFileInfo::exists(inText(ledgerFile(run.file.toStdString()))))
            runs.push_back(std::move(run));
    return runs;
}

void LastRuns::add(const LastRun &run) {
    QStringList texts{jsonOfRun(run)};
    for (const QString &text : m_settings.value(runsKey).toStringList())
        if (runOfJson(text).file != run.file && texts.size() < maximum)
            texts << text;
    m_settings.setValue(runsKey, texts);
}

} // namespace updatefacts
