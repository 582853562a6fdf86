// SPDX-License-Identifier: MIT
#include "desktop/export/ExportStatement.h"

#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "label/type/Fonts.h"
#include "output/files/WriteFile.h"
#include "publish/statement/MakeStatement.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace updatefacts {

namespace {

QString say(const char *text) {
    return QCoreApplication::translate("updatefacts::ExportStatement", text);
}

/// A document is laid out and read back, which takes a moment.
class WaitingCursor {
  public:
    WaitingCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitingCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitingCursor(const WaitingCursor &) = delete;
    WaitingCursor &operator=(const WaitingCursor &) = delete;
};

MadeStatement made(const WantedStatement &wanted, const DisclosureModel &model,
                   StatementForm form) {
    const WaitingCursor waiting;
    const Fonts fonts;
    LabelSession session(fonts);
    return makeStatement(model.disclosure(),
                         {wanted.statement, wanted.language, form, wanted.today}, session);
}

StatementProblem problemOf(const Findings &findings, const Words &words) {
    std::vector<const Finding *> errors;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::error)
            errors.push_back(&finding);
    if (errors.empty())
        return {};
    const Finding &first = *errors.front();
    QString sentence =
        say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement", "There is no document. %1 %2"))
            .arg(placeOf(first, words), sentenceOf(first, words));
    const int more = static_cast<int>(errors.size()) - 1;
    if (more > 0)
        sentence += QLatin1Char(' ') + QCoreApplication::translate("updatefacts::ExportStatement",
                                                                   "And %n more.", nullptr, more);
    return {sentence, first.pointer};
}

} // namespace

QString titleOf(const Statement &statement) {
    if (statement.id == "uk")
        return say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement",
                                     "Statement of compliance, &United Kingdom ..."));
    if (statement.id == "au")
        return say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement",
                                     "Statement of compliance, &Australia ..."));
    if (statement.id == "eu-user-information")
        return say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement",
                                     "&Information for users, European Union"));
    if (statement.id == "eu-consumer")
        return say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement",
                                     "Software updates &before you buy, European Union"));
    return QString::fromStdString(statement.id);
}

StatementProblem writeStatement(const WantedStatement &wanted, const DisclosureModel &model,
                                const Words &words, const std::string &path) {
    if (!model.isPrintable())
        return {say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement",
                                      "The disclosure has an error. F8 leads to what is wrong.")),
                {}};
    const MadeStatement statement =
        made(wanted, model, statementFormOf(path).value_or(StatementForm::pdf));
    StatementProblem problem = problemOf(statement.findings, words);
    if (!problem.sentence.isEmpty())
        return problem;
    try {
        (void)writeFile(path, statement.bytes, Existing::replace);
    } catch (const IoError &error) {
        return {inWindowWords(error.sentence()), {}};
    }
    return {};
}

StatementProblem exportStatement(const WantedStatement &wanted, const DisclosureModel &model,
                                 const Words &words, const QString &name, QWidget *parent) {
    const QFileInfo file(name);
    const QString suggested = file.dir().filePath(
        file.completeBaseName() + QLatin1Char('-') + QString::fromStdString(wanted.statement.id) +
        QLatin1Char('-') + QString::fromStdString(wanted.language) + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(
        parent, say(QT_TRANSLATE_NOOP("updatefacts::ExportStatement", "Statement of the maker")),
        suggested, QStringLiteral("PDF (*.pdf);;Markdown (*.md)"));
    if (path.isEmpty())
        return {};
    return writeStatement(wanted, model, words, path.toStdString());
}

} // namespace updatefacts
