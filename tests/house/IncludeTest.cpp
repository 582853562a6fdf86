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
        {"unicode/", {"definitions", "validation", "label", "retail"}},
        {"zip.h", {"retail"}},
        {"kainjow/", {"site"}},
        {"openssl/", {"signature"}},
        {"libpsl.h", {"signature"}},
        {"cups/", {"retail"}},
        {"QNetwork", {"collect", "desktop"}},
        {"QHost", {"collect"}},
        {"QSsl", {"collect"}},
        {"QEventLoop", {"collect"}},
        {"QSql", {"retail"}},
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

/// Whether a room of the folder may see another one of it.
bool mayLook(const std::string &folder, const std::string &from, const std::string &to) {
    const std::vector<std::string> &all = rooms(folder);
    const auto seen = std::ranges::find(all, to);
    return all.empty() ? to.empty() : seen <= std::ranges::find(all, from) && seen != all.end();
}

/// What is wrong with an include of the project's own headers; "" when nothing is.
std::string includeFault(const SourceFile &file, const std::string &line) {
    static const std::regex any(R"re(\s*#\s*include\b.*)re");
    static const std::regex foreign(R"re(#include <[\w./+-]+>.*)re");
    static const std::regex own(R"re(\s*#\s*include "(\w+)/(?:(\w+)/)?\w+\.h".*)re");
    std::smatch match;
    if (!std::regex_match(line, any) || std::regex_match(line, foreign))
        return {};
    if (!std::regex_match(line, match, own))
        return "this include cannot be read";
    const std::string folder = match[1];
    if (rankOf(folder) == std::ssize(order()))
        return "there is no such folder";
    if (rankOf(folder) > rankOf(file.folder()))
        return "this looks to the right";
    if (folder == file.folder() && !mayLook(folder, file.room(), match[2]))
        return "this looks into a room to the right";
    return {};
}

} // namespace

TEST(Include, onlyLeftwards) {
    for (const SourceFile &file : sources({"app"}))
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string fault = includeFault(file, file.lines[i]);
            EXPECT_TRUE(fault.empty()) << file.at(i) << ": " << file.lines[i] << ": " << fault;
        }
}

TEST(Include, eachRoomHasItsOrder) {
    for (const SourceFile &file : sources({"app"}))
        if (!file.room().empty()) {
            EXPECT_NE(std::ranges::find(rooms(file.folder()), file.room()),
                      rooms(file.folder()).end())
                << file.path;
        }
}

TEST(Include, faultsAreSeen) {
    struct Row {
        const char *path;
        const char *line;
        bool good;
    };
    const std::vector<Row> rows = {
        {"app/label/type/Shaper.h", R"(#include "label/type/Fonts.h")", true},
        {"app/label/content/Content.h", R"(#include "label/type/Phrase.h")", true},
        {"app/label/LayOut.h", R"(#include "label/paint/PaintBlock.h")", true},
        {"app/label/LayOut.h", R"(#include "document/tree/Value.h")", true},
        {"app/definitions/read/ReadField.h", R"(#include "definitions/Field.h")", true},
        {"app/label/LayOut.cpp", R"(#include <vector>)", true},
        {"app/label/LayOut.cpp", R"(#  include "label/LayOut.h" // its own)", true},
        {"app/label/type/Shaper.h", R"(#include "label/content/Content.h")", false},
        {"app/label/type/Shaper.h", R"(#include "label/LayOut.h")", false},
        {"app/definitions/date/Digits.h", R"(#include "definitions/Field.h")", false},
        {"app/document/tree/Value.h", R"(#include "label/type/Fonts.h")", false},
        {"app/label/LayOut.h", R"(#include "lable/LayOut.h")", false},
        {"app/label/LayOut.h", R"(#include "label/nowhere/LayOut.h")", false},
        {"app/label/LayOut.h", R"(#include "LayOut.h")", false},
        {"app/label/LayOut.h", R"(#include "label/type/deep/LayOut.h")", false},
        {"app/label/LayOut.h", R"(#include "../label/LayOut.h")", false},
        {"app/label/LayOut.h", R"(#include LAY_OUT)", false},
    };
    for (const Row &row : rows)
        EXPECT_EQ(includeFault({row.path, {}}, row.line).empty(), row.good)
            << row.path << ": " << row.line;
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
