// SPDX-License-Identifier: MIT
// Usage: measureRecovery TYPE_AND_DIE DIRECTORY KILLS: see tests/bench/recovery.
#include "desktop/KillWhileTyping.h"

#include "desktop/files/RecoveryStore.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace updatefacts;

namespace {

/// How long one save of a usual disclosure takes.
void printSaveTimes(const QString &directory) {
    RecoveryStore store(directory);
    const std::string text(4000, 'x');
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer clock;
        clock.start();
        store.save({}, text);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("one save of 4 kB: median %.1f ms, p99 %.1f ms\n", times[100], times[198]);
    store.discard();
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4)
        return 64;
    const QString directory = QString::fromLocal8Bit(argv[2]);
    printSaveTimes(directory + QStringLiteral("/saves"));
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<int> moment(0, 8000);
    const int kills = std::atoi(argv[3]);
    std::vector<long long> losses;
    bool isGood = kills > 0;
    for (int i = 1; i <= kills; ++i) {
        const int after = moment(random);
        const KillOutcome outcome =
            killWhileTyping(QString::fromLocal8Bit(argv[1]), directory + QString::number(i),
                            std::chrono::milliseconds(after));
        losses.push_back(outcome.loss.count());
        isGood = isGood && outcome.problem.isEmpty() && outcome.loss.count() <= 5000;
        std::printf("kill %2d after %4d ms: %3d edits, %2d lost, %4lld ms  %s\n", i, after,
                    outcome.typed, std::max(0, outcome.typed - outcome.recovered), losses.back(),
                    outcome.problem.toUtf8().constData());
        std::fflush(stdout);
    }
    std::ranges::sort(losses);
    if (isGood)
        std::printf("lost by a kill: median %lld ms, most %lld ms; 5000 ms are allowed\n",
                    losses[losses.size() / 2], losses.back());
    return isGood ? 0 : 1;
}
