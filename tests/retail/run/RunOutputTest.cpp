// SPDX-License-Identifier: MIT
#include "retail/run/RunOutput.h"

#include "FolderTest.h"
#include "retail/run/RunFiles.h"
#include "retail/sheet/BuiltInSheets.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <tuple>

namespace updatefacts {
namespace {

class RunOutputTest : public FolderTest {
  protected:
    [[nodiscard]] RunOutput output(const std::string &name, const char *format,
                                   bool eachAisle = false) const {
        return {(folder() / name).string(), *labelFormat(format), eachAisle};
    }
    [[nodiscard]] std::string inTheWay(const RunOutput &output) const {
        const std::string file = inTheWayOf(output);
        return file.empty() ? "" : std::filesystem::relative(file, folder()).string();
    }
};

TEST(RunFormats, areAllButTheOneForDesign) {
    std::vector<std::pair<std::string, std::string>> formats;
    for (const LabelFormat &format : runFormats())
        formats.emplace_back(format.name, defaultTemplateOf(format));
    EXPECT_THAT(formats,
                testing::ElementsAre(testing::Pair("pdf", "shelf"), testing::Pair("png", "esl"),
                                     testing::Pair("png1", "esl"), testing::Pair("png3", "esl"),
                                     testing::Pair("zpl", "thermal")));
}

TEST(WriteTo, leavesOutWhatDoesNotGoWithTheOutput) {
    const std::vector<std::tuple<const char *, bool, int, int>> rows = {
        {"pdf", true, 3, 24}, {"zpl", false, 3, 500}, {"png3", false, 1, 1000}};
    for (const auto &[format, hasSheet, copies, pages] : rows) {
        TablePrint print;
        print.sheet = findSheet("avery-l7160").sheets.front();
        print.plan.starts = {5};
        print.plan.copies = 3;
        writeTo({"run", *labelFormat(format), true}, print);
        EXPECT_EQ(print.sheet.has_value(), hasSheet) << format;
        EXPECT_EQ(print.plan.starts.size(), hasSheet ? 1 : 0) << format;
        EXPECT_EQ(print.plan.copies, copies) << format;
        EXPECT_EQ(print.run.volumePages, pages) << format;
        EXPECT_EQ(print.run.file, "run");
        EXPECT_TRUE(print.eachAisle);
    }
}

TEST_F(RunOutputTest, whatIsInTheWayIsWhatTheRunMayWrite) {
    for (const char *name : {"long-0001.pdf", "old.pdf", "old.zpl", "old-plan.pdf", "old-2.pdf",
                             "full/4711.png", "A-0001.csv"})
        put(name, "x");
    std::filesystem::create_directory(folder() / "empty");
    const std::vector<std::tuple<RunOutput, const char *>> rows = {
        {output("old.pdf", "pdf"), "old.pdf"},
        {output("old.zpl", "zpl"), "old.zpl"},
        {output("ol.pdf", "pdf"), ""},
        {output("long.pdf", "pdf"), "long-0001.pdf"},
        {output("long.zpl", "zpl"), ""},
        {output("A.pdf", "pdf"), ""},
        {output("old.pdf", "pdf", true), "old-2.pdf"},
        {output("new.pdf", "pdf", true), ""},
        {output("full", "png3"), "full"},
        {output("empty", "png3"), ""},
        {output("nowhere", "png3"), ""},
        {output("nowhere/run.pdf", "pdf"), ""},
    };
    for (const auto &[asked, expected] : rows)
        EXPECT_EQ(inTheWay(asked), expected) << asked.file << ' ' << asked.format.name;
}

} // namespace
} // namespace updatefacts
