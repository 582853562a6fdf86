// SPDX-License-Identifier: MIT
#include "desktop/export/OutputPlan.h"

#include <QRegularExpression>

namespace updatefacts {

namespace {

QString joined(const std::vector<std::string> &words) {
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list.join(QLatin1Char(','));
}

} // namespace

LabelJob jobOf(const OutputPlan &plan, Date today) {
    LabelJob job;
    for (const std::string &id : plan.templates)
        job.templates.push_back(builtInTemplate(id));
    job.languages = plan.languages;
    for (const std::string &name : plan.formats)
        job.formats.push_back(*labelFormat(name));
    job.options.today = today;
    job.options.resolution = plan.resolution;
    job.survey =
        std::make_shared<FolderSurvey>(); // as the command looks at what lies beside a file
    return job;
}

QString commandOf(const OutputPlan &plan, const std::vector<OutputSource> &sources) {
    QStringList words{QStringLiteral("updatefacts"), QStringLiteral("label")};
    for (const OutputSource &source : sources)
        words << shellWord(source.file);
    words << QStringLiteral("--template") << joined(plan.templates);
    for (const std::vector<std::string> &language : plan.languages)
        words << QStringLiteral("--language") << joined(language);
    words << QStringLiteral("--format") << joined(plan.formats);
    if (plan.resolution > 0)
        words << QStringLiteral("--resolution") << QString::number(plan.resolution);
    if (plan.keepsGoing)
        words << QStringLiteral("--keep-going");
    words << QStringLiteral("-o") << shellWord(plan.folder);
    return words.join(QLatin1Char(' '));
}

QString shellWord(const QString &text) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

} // namespace updatefacts
