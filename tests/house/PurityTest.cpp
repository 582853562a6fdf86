// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace house {

namespace {

/// A pattern that must not stand in the code of any folder but those named.
struct Ban {
    const char *what;
    const char *pattern;
    std::vector<std::string> except;
};

const std::vector<Ban> &bans() {
    static const std::vector<Ban> all = {
        {"signals and objects belong to the desktop",
         R"(\bQ_OBJECT\b|\bQObject\b|\bemit\b)",
         {"desktop"}},
        {"the clock is an argument",
         R"(system_clock::now|currentDate|\btime\(\s*(nullptr|NULL|0)\s*\)|gettimeofday)",
         {"cli", "desktop"}},
        {"the program's locale is nobody's business",
         R"(\bsetlocale\b|QLocale::system|std::locale)",
         {"desktop"}},
        {"only IoError is thrown", R"(\bthrow\s+(?!IoError\b)\w)", {}},
        {"nobody catches everything", R"(catch\s*\(\s*\.\.\.)", {}},
        {"the machine's fonts do not count", R"(QFontDatabase|QFont\b)", {"desktop"}},
    };
    return all;
}

} // namespace

TEST(Purity, stagesArePlainFunctionsOfValues) {
    for (const SourceFile &file : sources({"app"})) {
        const std::vector<std::string> code = file.code();
        for (const Ban &ban : bans()) {
            if (std::ranges::find(ban.except, file.folder()) != ban.except.end())
                continue;
            const std::regex pattern(ban.pattern);
            for (std::size_t i = 0; i < code.size(); ++i)
                EXPECT_FALSE(std::regex_search(code[i], pattern))
                    << file.at(i) << ": " << ban.what << ": " << file.lines[i];
        }
    }
}

/// Files are written by one class, which checks every answer of the file system (Qt's do not). A
/// "buffer" is a QBuffer, which writes to memory.
TEST(Purity, oneWayToWriteAFile) {
    static const std::regex writing(
        R"(QSaveFile|QTemporaryFile|\bofstream\b|\bfstream\b(?!>)|\bfopen\b|\bmkstemp\b|\bcopy_file\b)"
        R"(|\b(WriteOnly|ReadWrite|Append|Truncate)\b|\bO_(WRONLY|RDWR|CREAT|TMPFILE)\b)");
    for (const SourceFile &file : sources({"app"})) {
        if (file.path == "app/output/files/NewFile.cpp" ||
            file.path == "app/document/files/ReadyProcess.cpp" || // it opens /dev/null
            file.path == "app/retail/ledger/LedgerLock.cpp")      // it never has bytes
            continue;
        const std::vector<std::string> code = file.code();
        for (std::size_t i = 0; i < code.size(); ++i)
            EXPECT_FALSE(std::regex_search(code[i], writing) &&
                         code[i].find("buffer.open(") == std::string::npos)
                << file.at(i) << ": " << code[i];
    }
}

/// QSettings writes in a way of its own: what is remembered goes through Settings.
TEST(Purity, oneWayToRemember) {
    static const std::regex remembering(R"(\bQSettings\b(?!::setDefaultFormat|>|::IniFormat))");
    for (const SourceFile &file : sources({"app"})) {
        if (file.path == "app/desktop/files/Settings.cpp")
            continue;
        const std::vector<std::string> code = file.code();
        for (std::size_t i = 0; i < code.size(); ++i)
            EXPECT_FALSE(std::regex_search(code[i], remembering)) << file.at(i) << ": " << code[i];
    }
}

/// Lines that begin at the margin stand at namespace scope: a variable there must be constant.
TEST(Purity, noMutableGlobals) {
    static const std::regex variable(
        R"(^(?!const|constexpr|static const|inline const|using|struct|class|enum|namespace|)"
        R"(template|extern|return|friend|#)[A-Za-z_][\w:<>,* ]* \w+( = .*;|\{.*\};|;)$)");
    for (const SourceFile &file : sources({"app"})) {
        if (file.path == "app/cli/main.cpp") // a signal handler has nothing else to write to
            continue;
        const std::vector<std::string> code = file.code();
        for (std::size_t i = 0; i < code.size(); ++i)
            EXPECT_FALSE(std::regex_search(code[i], variable)) << file.at(i) << ": " << code[i];
    }
}

/// A static variable in a function is a global too.
TEST(Purity, noMutableStatics) {
    static const std::regex variable(
        R"(^\s+static (?!const |constexpr )[A-Za-z_][\w:<>,* ]* \w+( = .*| ?\{.*|;)$)");
    for (const SourceFile &file : sources({"app"})) {
        const std::vector<std::string> code = file.code();
        for (std::size_t i = 0; i < code.size(); ++i)
            EXPECT_FALSE(std::regex_search(code[i], variable)) << file.at(i) << ": " << code[i];
    }
}

} // namespace house
