// SPDX-License-Identifier: MIT
#include "definitions/messages/SayFinding.h"
#include "desktop/Program.h"
#include "desktop/files/RecoveryStore.h"
#include "desktop/files/Settings.h"
#include "desktop/look/AppIcon.h"
#include "desktop/look/Theme.h"
#include "desktop/words/InterfaceLanguage.h"
#include "document/files/ReadyProcess.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashFunctions>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Opens what the command line names, or the start page; that says what could not be opened. False:
/// no window is open, as another process has all of it.
bool openAll(updatefacts::Program &program, const QStringList &examples, const QStringList &files) {
    QStringList problems;
    for (const QString &state : examples)
        if (!program.openExample(state))
            problems << QStringLiteral("There is no example \"%1\".").arg(state);
    if (const QString problem = program.openFiles(files); !problem.isEmpty())
        problems << problem;
    const bool hasWindow = !program.documents().empty() || program.hasShop();
    if (problems.isEmpty() && (hasWindow || program.hasHandedOver()))
        return hasWindow;
    program.showStart(problems.join(QLatin1Char('\n')));
    return true;
}

/// Whether there is a screen to show windows on, or a platform was asked for that needs none. Qt
/// itself would abort.
bool hasScreen(int argc, char **argv) {
    const bool isChosen = std::any_of(argv, argv + argc, [](const char *word) {
        return std::string_view(word) == "-platform" || std::string_view(word) == "--platform";
    });
    return isChosen || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

constexpr const char *noDisplay =
    "There is no display for the window. On the command line, \"updatefacts\" checks disclosures "
    "and makes labels.";

/// As the command line, where the world fails.
int fail(const std::string &sentence) {
    std::fprintf(stderr, "updatefacts-desktop: %s\n", sentence.c_str());
    return 4;
}

bool hasDisplay = false; ///< one that could be reached

/// Qt aborts where a display that is named cannot be reached.
void sayOfQt(QtMsgType type, const QMessageLogContext &, const QString &text) {
    if (type == QtFatalMsg && !hasDisplay)
        std::_Exit(fail(noDisplay));
    std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

void setUp(QCommandLineParser &parser, const QCommandLineOption &example) {
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("disclosures to open, or a folder or .zip of them"),
                                 QStringLiteral("[FILE...]"));
    parser.addOption(example);
}

/// Settings lie where the names say.
void nameProgram() {
    QApplication::setOrganizationName(QStringLiteral("Update Facts"));
    QApplication::setApplicationName(QStringLiteral("updatefacts"));
    QApplication::setApplicationVersion(QStringLiteral(UPDATEFACTS_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

} // namespace

int main(int argc, char **argv) {
    using namespace updatefacts;
    if (const auto missing = readyProcess())
        return fail(inWords(*missing, plainVoice()));
    if (!hasScreen(argc, argv))
        return fail(noDisplay);
    qInstallMessageHandler(sayOfQt);
    QHashSeed::setDeterministicGlobalSeed(); // the same order in every run, as on the command line
    QApplication application(argc, argv);
    hasDisplay = true;
    nameProgram();
    const std::string language =
        interfaceLanguageFor(Settings().value(QStringLiteral("language")).toString());
    speak(application, language);
    QApplication::setWindowIcon(appIcon());
    const QCommandLineOption example(
        QStringLiteral("example"),
        QStringLiteral("opens an example: promised, planned, not_promised, not_possible or ended"),
        QStringLiteral("STATE"));
    QCommandLineParser parser;
    setUp(parser, example);
    parser.process(application);
    Program program(language, RecoveryStore::defaultDirectory(), Clock(now));
    program.setTheme(program.theme());
    program.recover();
    return openAll(program, parser.values(example), parser.positionalArguments())
               ? QApplication::exec()
               : 0;
}
