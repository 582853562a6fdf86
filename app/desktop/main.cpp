// SPDX-License-Identifier: MIT
#include "desktop/Program.h"
#include "desktop/files/RecoveryStore.h"
#include "desktop/files/Settings.h"
#include "desktop/look/AppIcon.h"
#include "desktop/look/Theme.h"
#include "desktop/words/InterfaceLanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashFunctions>
#include <QSettings>

#include <chrono>
#include <csignal>

namespace {

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Opens what the command line names, or the start page.
void openAll(updatefacts::Program &program, const QStringList &examples, const QStringList &files) {
    QString problem;
    for (const QString &state : examples)
        if (!program.openExample(state))
            problem = QStringLiteral("There is no example \"%1\".").arg(state);
    for (const QString &path : files)
        if (!program.openFile(path, problem) && !program.hasHandedOver())
            program.showStart(problem);
    if (program.documents().empty() && !program.hasHandedOver())
        program.showStart(problem);
}

} // namespace

int main(int argc, char **argv) {
    using namespace updatefacts;
    std::signal(SIGXFSZ, SIG_IGN); // a file that grows too large is a failure to write like others
    QHashSeed::setDeterministicGlobalSeed(); // the same order in every run, as on the command line
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Update Facts"));
    QApplication::setApplicationName(QStringLiteral("updatefacts"));
    QApplication::setApplicationVersion(QStringLiteral(UPDATEFACTS_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const std::string language =
        interfaceLanguageFor(Settings().value(QStringLiteral("language")).toString());
    speak(application, language);
    QApplication::setWindowIcon(appIcon());
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("disclosures to open"),
                                 QStringLiteral("[FILE...]"));
    const QCommandLineOption example(
        QStringLiteral("example"),
        QStringLiteral("opens an example: promised, planned, not_promised, not_possible or ended"),
        QStringLiteral("STATE"));
    parser.addOption(example);
    parser.process(application);
    Program program(language, RecoveryStore::defaultDirectory(), Clock(now));
    program.setTheme(program.theme());
    program.recover();
    openAll(program, parser.values(example), parser.positionalArguments());
    return program.documents().empty() && program.hasHandedOver() ? 0 : QApplication::exec();
}
