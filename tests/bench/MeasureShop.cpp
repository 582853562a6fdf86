// SPDX-License-Identifier: MIT
// Usage: measureShop FOLDER: see tests/bench/shop.
// Opens a folder of disclosures in the window for shops, and prints how long it takes until its
// table is shown, from a key in the search to the rows painted, from a click on a heading to the
// rows painted, and the peak memory.
#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/retail/ProductPane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace updatefacts;

namespace {

constexpr auto today = std::chrono::year(2026) / std::chrono::December / 1;

/// Milliseconds that all threads have worked.
double processor() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// Milliseconds from the action until the rows it asks for are painted; 0: they never came.
double untilPainted(ShopWindow &window, const std::function<void()> &action) {
    bool isShown = false;
    const auto shown =
        QObject::connect(&window.productPane(), &ProductPane::shown, [&] { isShown = true; });
    QElapsedTimer timer;
    timer.start();
    action();
    while (!isShown && timer.elapsed() < 600000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    window.productPane().table().viewport()->repaint();
    QObject::disconnect(shown);
    return isShown ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : 0;
}

/// used: processor time of all.
void tell(const char *what, std::vector<double> times, double used) {
    std::ranges::sort(times);
    const auto count = static_cast<double>(times.size());
    std::printf("  %-34s median %6.1f ms, worst %6.1f ms, processor %6.1f ms each\n", what,
                times[times.size() / 2], times.back(), used / count);
}

QLineEdit *searchOf(ShopWindow &window) {
    for (auto *line : window.productPane().findChildren<QLineEdit *>())
        if (!line->isReadOnly())
            return line;
    return nullptr;
}

void measureKeys(ShopWindow &window) {
    QLineEdit *search = searchOf(window);
    std::vector<double> keys;
    const double before = processor();
    for (const char *text : {"model 99", "brewster 7", "kettle"}) {
        for (const char *c = text; *c; ++c)
            keys.push_back(untilPainted(window, [&] { QTest::keyClick(search, *c); }));
        while (!search->text().isEmpty())
            keys.push_back(
                untilPainted(window, [&] { QTest::keyClick(search, Qt::Key_Backspace); }));
    }
    tell("from a key to the rows", std::move(keys), processor() - before);
}

void measureSorting(ShopWindow &window) {
    QHeaderView *header = window.productPane().table().horizontalHeader();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        std::vector<double> times;
        const double before = processor();
        for (int column = 1; column < shopColumnCount; ++column)
            times.push_back(untilPainted(window, [&] { header->setSortIndicator(column, order); }));
        tell(order == Qt::AscendingOrder ? "from a heading to the rows, first" : "and once more",
             std::move(times), processor() - before);
    }
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        std::fprintf(stderr, "Usage: measureShop FOLDER\n");
        return 64;
    }
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QApplication application(argc, argv);
    Program program("en", folder.filePath(QStringLiteral("recovery")), today);
    for (const char *what : {"open, first time", "open, nothing changed"}) {
        ShopWindow *window = program.showShop();
        const double opened =
            untilPainted(*window, [&] { window->openLibrary(QString::fromLocal8Bit(argv[1])); });
        std::printf("  %-34s %13.1f ms, %d rows\n", what, opened, window->products().rowCount());
        if (what[5] == 'f') {
            delete window;
            continue;
        }
        measureKeys(*window);
        measureSorting(*window);
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("  peak memory %.1f MB\n", static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}
