// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace house {

TEST(Format, isClangFormats) {
    if (std::system("command -v clang-format >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "clang-format is not installed";
    if (std::system("clang-format --version | grep -q 'version 14[.]'") != 0)
        GTEST_SKIP() << "clang-format is not 14 (Debian 12), and others format otherwise";
    std::string files;
    for (const SourceFile &file : sources({"app", "tests"}))
        files += " '" + file.path + '\'';
    const std::string command = "cd '" UPDATEFACTS_SOURCE_DIR "' && clang-format --dry-run "
                                "--Werror" +
                                files;
    EXPECT_EQ(std::system(command.c_str()), 0) << "Run clang-format -i on the files named above.";
}

} // namespace house
