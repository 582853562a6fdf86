// SPDX-License-Identifier: MIT
// Usage: measureFormFuzz STEPS FILE SEED: see tests/bench/formFuzz.
#include "FuzzForm.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace updatefacts;

namespace {

/// What came of all that was done to the forms.
struct Sum {
    int steps = 0, pastes = 0, undos = 0, saves = 0, refused = 0;
    QStringList losses;
};

/// One form and what is done to it; the next one starts anew, with the file as the last left it.
void useOneForm(const QString &file, int steps, std::uint64_t seed, Sum &sum) {
    FuzzForm fuzz(file, seed);
    for (int i = 0; i < steps; ++i)
        fuzz.step();
    sum.steps += steps;
    sum.pastes += fuzz.pastes();
    sum.undos += fuzz.undos();
    sum.saves += fuzz.saves();
    sum.refused += fuzz.refused();
    sum.losses += fuzz.losses();
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 4)
        return 64;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int steps = std::atoi(argv[1]), stepsOfOneForm = 1000;
    std::uint64_t seed = std::strtoull(argv[3], nullptr, 10);
    Sum sum;
    while (sum.steps < steps)
        useOneForm(QString::fromLocal8Bit(argv[2]), std::min(stepsOfOneForm, steps - sum.steps),
                   seed++, sum);
    std::printf("steps %d: %d pastes, %d times undone, %d saves, %d changes refused\n", sum.steps,
                sum.pastes, sum.undos, sum.saves, sum.refused);
    std::printf("fields lost: %d\n", static_cast<int>(sum.losses.size()));
    for (const QString &loss : sum.losses.mid(0, 20))
        std::printf("  %s\n", loss.toUtf8().constData());
    return sum.losses.isEmpty() && steps > 0 ? 0 : 1;
}
