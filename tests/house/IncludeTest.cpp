// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace house {

namespace {

std::ptrdiff_t rankOf(const std::string &folder) {
    return std::ranges::find(order(), folder) - order().begin();
}

/// Which folders may see a third-party library, by the beginning of its headers' names.
struct Library {
    const char *header;
    std::vector<std::string> folders;
};

const std::vector<Library> &libraries() {
    static const std::vector<Library> all = {
        {"yaml-cpp/", {"document"}},
        {"qrencode.h", {"label"}},
        {"unicode/", {"definitions", "validation", "label"}},
        {"hb-subset.h", {"render"}},
        {"hb-ot.h", {"render"}},
        {"hb.h", {"label", "render"}},
        {"qpdf/", {"render"}},
        {"poppler", {"proof"}},
        {"ZXing/", {"proof"}},
        {"ReadBarcode.h", {"proof"}},
        {"QWidget", {"desktop"}},
        {"QApplication", {"desktop"}},
    };
    return all;
}

} // namespace

TEST(Include, onlyLeftwards) {
    static const std::regex own(R"re(#include "(\w+)/\w+\.h")re");
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::smatch match;
            if (std::regex_match(file.lines[i], match, own)) {
                EXPECT_LE(rankOf(match[1]), rankOf(file.folder()))
                    << file.at(i) << ": " << file.lines[i];
                EXPECT_LT(rankOf(match[1]), std::ssize(order())) << file.at(i);
            }
        }
}

TEST(Include, eachLibraryInItsFolder) {
    static const std::regex foreign(R"re(#include <([\w./-]+)>)re");
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::smatch match;
            if (!std::regex_match(file.lines[i], match, foreign))
                continue;
            const std::string header = match[1];
            for (const Library &library : libraries())
                if (header.starts_with(library.header)) {
                    EXPECT_NE(std::ranges::find(library.folders, file.folder()),
                              library.folders.end())
                        << file.at(i) << ": " << header;
                    break;
                }
        }
}

TEST(Include, noUmbrellas) {
    static const std::regex umbrella(R"re(#include <Qt(Core|Gui|Widgets|Test)>)re");
    for (const SourceFile &file : sources({"app", "tests"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            EXPECT_FALSE(std::regex_match(file.lines[i], umbrella)) << file.at(i);
}

TEST(Include, ownHeaderFirst) {
    for (const SourceFile &file : sources({"app"})) {
        const std::string header =
            file.path.substr(4, file.path.size() - 4 - 4) + ".h"; // without "app/" and ".cpp"
        const auto includes = [](const std::string &line) { return line.starts_with("#include"); };
        const auto first = std::ranges::find_if(file.lines, includes);
        const auto own = std::ranges::find(file.lines, "#include \"" + header + '"');
        if (file.path.ends_with(".cpp") && own != file.lines.end()) {
            EXPECT_EQ(first, own) << file.path;
        }
    }
}

} // namespace house
