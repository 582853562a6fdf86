// SPDX-License-Identifier: MIT
// Usage: measureFormFuzz STEPS FILE: see tests/bench/formFuzz.
#include "FuzzForm.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

using namespace updatefacts;

int main(int argc, char **argv) {
    if (argc != 3)
        return 64;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int steps = std::atoi(argv[1]);
    FuzzForm fuzz(QString::fromLocal8Bit(argv[2]), 20261126);
    for (int i = 0; i < steps; ++i)
        fuzz.step();
    std::printf("steps %d: %d pastes, %d times undone, %d saves, %d changes refused\n", steps,
                fuzz.pastes(), fuzz.undos(), fuzz.saves(), fuzz.refused());
    std::printf("fields lost: %d\n", fuzz.lost());
    for (const QString &loss : fuzz.losses().mid(0, 20))
        std::printf("  %s\n", loss.toUtf8().constData());
    return fuzz.lost() == 0 && steps > 0 ? 0 : 1;
}
