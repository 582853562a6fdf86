// SPDX-License-Identifier: MIT
// The recipes for several machines do what they say: each is run here, three parts of it, with the
// variables that Slurm and Kubernetes set, and the parts are those of a single run.
#include "FolderTest.h"
#include "RunInProcess.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace updatefacts {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

constexpr const char *recipes = UPDATEFACTS_SOURCE_DIR "/.github/recipes/";
constexpr int parts = 3;
constexpr const char *day = "2026-03-20";

class RecipesTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        for (const char *name : {"camera", "bulb"})
            put(std::string("in/disclosures/") + name + ".yaml",
                readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + std::string(name) + ".yaml"));
        std::string table = "model,item\nnone,A-0\n"; // a row that cannot be printed
        for (int i = 1; i <= 70; ++i)
            table +=
                std::string(i % 2 == 0 ? "LC2-100" : "GU10-827") + ",A-" + std::to_string(i) + '\n';
        put("in/prices.csv", table);
        fs::create_directories(folder() / "whole");
        std::vector<std::string> words = {
            "print", in("in/prices.csv"), "-o", in("whole/run.pdf"), "--today", day};
        for (const std::string &word : ways())
            words.push_back(word);
        EXPECT_EQ(runInProcess(words).code, 2);
    }

    [[nodiscard]] std::string in(const std::string &name) const { return folder() / name; }
    [[nodiscard]] std::vector<std::string> ways() const {
        return {"--library", in("in/disclosures"), "--index", in("index.sqlite"), "--template",
                "tag",       "--volume-pages",     "10"};
    }
    [[nodiscard]] std::string waysInShell() const {
        std::string text;
        for (const std::string &word : ways())
            text += " '" + word + "'";
        return text;
    }

    /// Runs the line with the program on the path; what it printed is in `said`.
    [[nodiscard]] int shell(const std::string &line) const {
        const std::string command = "cd '" + folder().string() +
                                    "' && PATH='" UPDATEFACTS_PROGRAM_DIR
                                    "':$PATH; export PATH; { " +
                                    line + "; } >said 2>&1";
        return std::system(command.c_str());
    }
    [[nodiscard]] std::string said() const { return readFile(in("said")); }

    [[nodiscard]] std::map<std::string, std::string> files(const std::string &name) const {
        std::map<std::string, std::string> all;
        for (const auto &entry : fs::recursive_directory_iterator(folder() / name))
            if (entry.path().extension() == ".pdf")
                all[entry.path().filename()] = readFile(entry.path());
        return all;
    }
    void expectTheRun(const std::string &name) const {
        EXPECT_EQ(files(name).size(), 7U);
        EXPECT_EQ(files(name), files("whole"));
        const int code = shell("updatefacts ledger merge " + name + "/*/run.pdf.ledger");
        EXPECT_EQ(code, 0);
        EXPECT_THAT(said(), HasSubstr("The run is whole: labels 70, files 7"));
    }
};

TEST_F(RecipesTest, parallel) {
    if (std::system("parallel --version >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "Skipped: parallel is not installed.";
    const std::string line = "TODAY=" + std::string(day) + ' ' + recipes + "parallel 3 out " +
                             in("in/prices.csv") + waysInShell();
    EXPECT_EQ(shell(line), 0) << said();
    EXPECT_THAT(said(), HasSubstr("The run is whole: labels 70, files 7"));
    EXPECT_EQ(shell(line), 0) << said(); // it goes on with what is there
    expectTheRun("out");
}

TEST_F(RecipesTest, slurm) {
    for (int part = 1; part <= parts; ++part)
        EXPECT_EQ(shell("SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_ID=" + std::to_string(part) +
                        ' ' + recipes + "slurm out " + in("in/prices.csv") + waysInShell() +
                        " --today " + day),
                  0)
            << said();
    expectTheRun("out");
}

/// The commands of the manifest, its folders in that of the test.
TEST_F(RecipesTest, kubernetes) {
    const Value job = readYaml(readFile(std::string(recipes) + "kubernetes.yaml"), "job").root;
    const auto text = [&](const char *pointer) {
        const Value *found = job.at(*Pointer::parse(pointer));
        return found ? found->scalar : std::string("none");
    };
    const std::string container = "/spec/template/spec/containers/0";
    EXPECT_EQ(text("/spec/completionMode"), "Indexed");
    EXPECT_EQ(text("/spec/completions"), std::to_string(parts));
    EXPECT_EQ(text((container + "/env/0/value").c_str()), std::to_string(parts));
    std::string line = text((container + "/args/0").c_str());
    for (const auto &[from, to] :
         {std::pair{std::string("/out/"), in("out/")},
          {"/in/", in("in/")},
          {"/tmp/index.sqlite", in("index.sqlite") + " --template tag --volume-pages 10"}})
        for (std::size_t at = 0; (at = line.find(from, at)) != std::string::npos; at += to.size())
            line.replace(at, from.size(), to);
    put("line", line);
    for (int part = 0; part < parts; ++part)
        EXPECT_EQ(shell("PARTS=3 TODAY=" + std::string(day) + " JOB_COMPLETION_INDEX=" +
                        std::to_string(part) + " bash -euc \"$(cat line)\""),
                  0)
            << said();
    expectTheRun("out");
}

} // namespace
} // namespace updatefacts
