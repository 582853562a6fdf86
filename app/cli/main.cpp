// SPDX-License-Identifier: MIT
#include "cli/RunCommand.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/ReadyProcess.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <iostream>

namespace {

/// Set by SIGINT and SIGTERM: the run stops after the labels under way and writes nothing.
std::atomic<bool> cancelled = false;

void cancel(int) {
    cancelled = true;
}

/// A second signal of the kind ends the process at once, whatever it waits for.
void cancelOn(int signal) {
    struct sigaction action {};
    action.sa_handler = cancel;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigaction(signal, &action, nullptr);
}

/// Qt says that the connection of a database is lost, too; we say it in plain words.
void leaveOutLostConnections(QtMsgType, const QMessageLogContext &, const QString &text) {
    if (!text.startsWith(QLatin1String("Unable to free statement")))
        std::cerr << text.toStdString() << '\n';
}

int failWithout(const updatefacts::Argument &means) {
    std::cerr << "updatefacts: " << updatefacts::inWords(means, updatefacts::plainVoice()) << '\n';
    return static_cast<int>(updatefacts::ExitCode::io);
}

} // namespace

int main(int argc, char **argv) {
    const auto missing = updatefacts::readyProcess();
    if (missing)
        return failWithout(*missing);
    cancelOn(SIGINT);
    cancelOn(SIGTERM);
    qInstallMessageHandler(leaveOutLostConnections);
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers by it
    std::ios::sync_with_stdio(false);
    using namespace std::chrono;
    const updatefacts::Date today(floor<days>(system_clock::now()));
    updatefacts::CommandStreams streams{
        std::cin, std::cout, std::cerr, ::isatty(STDERR_FILENO) != 0, today, &cancelled};
    return static_cast<int>(updatefacts::runCommand({argv + 1, argv + argc}, streams));
}
