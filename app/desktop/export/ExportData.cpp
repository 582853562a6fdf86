// SPDX-License-Identifier: MIT
#include "desktop/export/ExportData.h"

#include "definitions/messages/SayFinding.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/WindowVoice.h"
#include "document/files/IoError.h"
#include "output/files/WriteFile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace updatefacts {

QString titleOf(const ExportFormat &format) {
    if (format.id == "openeox")
        return QCoreApplication::translate("updatefacts::ExportData", "&OpenEoX dates ...");
    if (format.id == "ixit")
        return QCoreApplication::translate("updatefacts::ExportData",
                                           "Answers for a &test lab (IXIT, for programs) ...");
    if (format.id == "ixit-text")
        return QCoreApplication::translate("updatefacts::ExportData",
                                           "Answers for a test lab (IXIT, to &read) ...");
    return QString::fromUtf8(format.id);
}

QString writeExport(const ExportFormat &format, const DisclosureModel &model, const Words &words,
                    const std::string &path) {
    if (!model.isPrintable())
        return QCoreApplication::translate(
            "updatefacts::ExportData", "The disclosure has an error. F8 leads to what is wrong.");
    const Exported exported = format.write(model.disclosure());
    const WindowVoice voice(words);
    for (const Finding &finding : exported.findings)
        if (finding.severity == Severity::error)
            return QString::fromStdString(messageOf(finding, voice) + ' ' + mendOf(finding, voice));
    try {
        (void)writeFile(path, exported.text, Existing::replace);
    } catch (const IoError &error) {
        return inWindowWords(error.sentence());
    }
    return {};
}

QString exportData(const ExportFormat &format, const DisclosureModel &model, const Words &words,
                   const QString &name, QWidget *parent) {
    const QFileInfo file(name);
    const QString ending = QString::fromUtf8(format.ending);
    const QString suggested = file.dir().filePath(file.completeBaseName() + QLatin1Char('-') +
                                                  QString::fromUtf8(format.id) + ending);
    const QString path = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("updatefacts::ExportData", "Export for other programs"),
        suggested, QStringLiteral("*") + ending);
    if (path.isEmpty())
        return {};
    return writeExport(format, model, words, path.toStdString());
}

} // namespace updatefacts
