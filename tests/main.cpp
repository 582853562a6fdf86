// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <clocale>

/// Runs the tests in whatever locale the environment names: none may depend on it.
int main(int argc, char **argv) {
    std::setlocale(LC_ALL, "");
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
