// SPDX-License-Identifier: MIT
// Usage: saveAndExport save|saveAs|autosave|export|settings ARGUMENTS
// Does once what the window does when it writes; says why it could not, and ends with 4 then.
#include "desktop/editing/Autosave.h"
#include "desktop/editing/DisclosureModel.h"
#include "desktop/export/OutputRun.h"
#include "desktop/files/DocumentFile.h"
#include "desktop/files/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <map>

using namespace updatefacts;

namespace {

constexpr Date today = {std::chrono::year(2026), std::chrono::March, std::chrono::day(20)};

int end(const QString &problem) {
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", problem.toUtf8().constData());
    return 4;
}

std::string changed(const DocumentFile &file) {
    return file.text() + "# changed\n";
}

int save(const QStringList &words) {
    DocumentFile file;
    const bool isSaved = file.open(words[0]) && file.save(changed(file));
    return end(isSaved ? file.note() : file.problem());
}

int saveAs(const QStringList &words) {
    DocumentFile file;
    const bool isSaved = file.open(words[0]) && file.saveAs(words[1], changed(file));
    return end(isSaved ? file.note() : file.problem());
}

/// Not by a call that may be failing.
void rename(const QString &from, const QString &to) {
    ::syscall(SYS_rename, from.toUtf8().constData(), to.toUtf8().constData());
}

/// The first name of an entry is drawn by lot; it is given another, as it must be told again.
int autosave(const QStringList &words) {
    DocumentFile file;
    if (!file.open(words[0]))
        return end(file.problem());
    DisclosureModel model(today);
    model.open(file.text(), file.path());
    QString problem;
    {
        Autosave saving(model, words[1]);
        saving.setSource({QStringLiteral("camera.yaml"), QStringLiteral("camera"), file.hash()});
        QObject::connect(&saving, &Autosave::failed, [&](const QString &said) { problem = said; });
        Value value;
        value.kind = Value::Kind::text;
        value.scalar = "Changed";
        model.set(Pointer({"product_name"}), value, QStringLiteral("Type"),
                  DisclosureModel::Step::typing);
        saving.saveNow();
        QCoreApplication::processEvents(); // what the writing thread has to tell
    }
    const QDir directory(words[1]);
    for (const QString &name : directory.entryList(QDir::Files))
        if (!name.startsWith(QLatin1Char('.')))
            rename(directory.filePath(name),
                   directory.filePath(QStringLiteral("entry.") + name.section(u'.', -1)));
    return end(problem);
}

int exportLabels(const QStringList &words) {
    DocumentFile file;
    if (!file.open(words[0]))
        return end(file.problem());
    OutputRun run;
    QString problem;
    QObject::connect(
        &run, &OutputRun::finished, QCoreApplication::instance(),
        [&](const OutputOutcome &outcome) {
            problem = outcome.problem;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    run.start({{file.text(), words[0]}},
              {{"strip"}, {}, {"pdf", "svg", "png", "png1", "png3", "zpl"}, 0, words[1]}, today);
    QCoreApplication::exec();
    return end(problem);
}

/// A setting that cannot be kept disturbs nobody; here it must be seen.
int settings(const QStringList &words) {
    QCoreApplication::setOrganizationName(QStringLiteral("updatefacts"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       QDir::current().filePath(words[0]));
    Settings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    return Settings().value(QStringLiteral("theme")).toString() == QStringLiteral("dark")
               ? 0
               : end(QStringLiteral("The setting was not kept."));
}

} // namespace

int main(int argc, char **argv) {
    std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication application(argc, argv);
    const std::map<QString, int (*)(const QStringList &)> verbs = {
        {QStringLiteral("save"), save},
        {QStringLiteral("saveAs"), saveAs},
        {QStringLiteral("autosave"), autosave},
        {QStringLiteral("export"), exportLabels},
        {QStringLiteral("settings"), settings}};
    const QStringList words = QCoreApplication::arguments().mid(1);
    return words.isEmpty() ? 64 : verbs.at(words[0])(words.mid(1));
}
