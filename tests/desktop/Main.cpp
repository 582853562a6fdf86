// SPDX-License-Identifier: MIT
#include <QApplication>

#include <gtest/gtest.h>

/// Runs the tests of widgets, without a screen unless the environment names one.
int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
