// SPDX-License-Identifier: MIT
// Usage: measureDesktop start|type|memory [COUNT]: see tests/bench/desktop.
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/form/FormPane.h"
#include "desktop/preview/PreviewPane.h"
#include "document/files/ReadFile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace updatefacts;

namespace {

constexpr auto today = std::chrono::year(2026) / std::chrono::November / 23;

constexpr std::chrono::seconds longestWait(5); ///< for a picture

double nowInMs() {
    return std::chrono::duration<double, std::milli>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

PreviewPane &previewOf(const DocumentWindow &window) {
    return *window.findChild<PreviewPane *>();
}

bool waitForPicture(const DocumentWindow &window) {
    const PreviewPane &pane = previewOf(window);
    bool isPainted = false;
    const auto painted = QObject::connect(&pane, &PreviewPane::painted,
                                          [&] { isPainted = !pane.result().pages.empty(); });
    const bool came = QTest::qWaitFor([&] { return isPainted; }, 20000);
    QObject::disconnect(painted);
    return came;
}

bool waitForProof(const DocumentWindow &window) {
    return QTest::qWaitFor([&] { return previewOf(window).isProofed(); }, 20000);
}

/// In a window with room for form and label: on a small screen the label would be put away.
DocumentWindow *openCamera(Program &program) {
    DocumentWindow *window = program.openText(
        readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml"), QStringLiteral("camera"));
    window->resize(1280, 760);
    window->showLabel(true);
    return window;
}

/// In a process of its own: prints how long it took from the moment given to the window, and to the
/// label in it.
int startOnce(Program &program, double begun) {
    const DocumentWindow *window = openCamera(program);
    if (!QTest::qWaitForWindowExposed(window->windowHandle()))
        return 1;
    const double shown = nowInMs() - begun;
    if (!waitForPicture(*window))
        return 1;
    std::printf("%.1f %.1f\n", shown, nowInMs() - begun);
    return 0;
}

void printTimes(const char *what, std::vector<double> times) {
    std::ranges::sort(times);
    std::printf("%s: median %.1f ms, p99 %.1f ms, most %.1f ms, of %zu\n", what,
                times[times.size() / 2], times[times.size() * 99 / 100], times.back(),
                times.size());
}

int start(int count) {
    std::vector<double> toWindow, toLabel;
    for (int i = 0; i < count; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("once"), QString::number(nowInMs(), 'f', 3)});
        if (!child.waitForFinished() || child.exitCode() != 0)
            return 1;
        const QList<QByteArray> times = child.readAllStandardOutput().trimmed().split(' ');
        toWindow.push_back(times.value(0).toDouble());
        toLabel.push_back(times.value(1).toDouble());
    }
    printTimes("start to window", toWindow);
    printTimes("start to label", toLabel);
    return 0;
}

/// Types and deletes a name at the pace of a quick typist, 50 to 150 ms from key to key, and takes
/// the time from each key to the picture that shows it.
int type(Program &program, int count) {
    const DocumentWindow *window = openCamera(program);
    if (!waitForProof(*window))
        return 1;
    window->findChild<FormPane *>()->goTo(*Pointer::parse("/product_name"));
    QWidget *line = window->focusWidget();
    if (!line)
        return 1;
    QTest::keyClick(line, Qt::Key_End, Qt::ControlModifier);
    const PreviewPane &pane = previewOf(*window);
    const QString name =
        QStringLiteral("-for-the-garden"); // no blanks: at the end they say nothing
    std::mt19937 random(1);
    std::uniform_int_distribution<int> pause(50, 150);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const quint64 before = pane.result().number;
        const int at = i % (2 * static_cast<int>(name.size()));
        QEventLoop waiting;
        QObject::connect(&pane, &PreviewPane::painted, &waiting, [&] {
            if (pane.result().number > before)
                waiting.quit();
        });
        QTimer::singleShot(longestWait, &waiting, [&] { waiting.exit(1); });
        QElapsedTimer clock;
        clock.start();
        if (at < name.size())
            QTest::keyClicks(line, name.mid(at, 1));
        else
            QTest::keyClick(line, Qt::Key_Backspace);
        if (waiting.exec() != 0) {
            std::fprintf(stderr, "Key %d was not painted.\n", i);
            return 1;
        }
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(pause(random));
    }
    printTimes("key to painted label", times);
    return 0;
}

/// Resident memory of this process, in MB.
double residentMemory() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == "VmRSS:" && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

int memory(Program &program, int count) {
    for (int i = 1; i <= count; ++i) {
        const DocumentWindow *window = openCamera(program);
        if (!waitForProof(*window))
            return 1;
        if (i == 1 || i == count)
            std::printf("memory with %d documents: %.0f MB\n", i, residentMemory());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 2)
        return 64;
    const std::string what = argv[1];
    QApplication application(argc, argv);
    const QTemporaryDir directory;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    const int count = argc > 2 && what != "once" ? std::atoi(argv[2]) : 20;
    if (what == "start")
        return start(count);
    Program program("en", directory.filePath(QStringLiteral("recovery")), today);
    program.setTheme(Theme::light);
    if (what == "once")
        return startOnce(program, argc > 2 ? std::stod(argv[2]) : nowInMs());
    return what == "type" ? type(program, count) : memory(program, count);
}
