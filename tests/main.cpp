// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <clocale>
#include <cstdio>
#include <cstdlib>

/// Runs the tests in whatever locale the environment names: none may depend on it.
int main(int argc, char **argv) {
    if (!std::setlocale(LC_ALL, "") && std::getenv("LOCPATH")) {
        std::fputs("The locale that the environment names is not there.\n", stderr);
        return 1;
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
