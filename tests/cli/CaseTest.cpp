// SPDX-License-Identifier: MIT
// Every folder COMMAND/{pass,fail}_CASE is one command line, run in a folder of its own:
//   arguments   the words of the line, one a line, without the program's name
//   examples    files of schema/examples that are copied there first, one a line
//   input/      more files that are copied there
//   stdin       what stands on standard input
//   icu         the version of ICU whose names of languages the goldens have; with others it is
//   skipped
// and what must come of it, where a file that is missing says nothing:
//   exit        the exit code (missing: 0)
//   stdout, stderr
//   files       the files that came to be, one a line, sorted
// UPDATE_GOLDENS=1 writes these anew. pass_ ends with 0 or 3 (warnings only), fail_ with another.
#include "FolderTest.h"
#include "RunInProcess.h"
#include "label/FontVersion.h"

#include <gmock/gmock.h>

#include <unicode/uversion.h>

#include <cstdlib>
#include <regex>
#include <set>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

const fs::path cases = UPDATEFACTS_SOURCE_DIR "/tests/cli";
const fs::path examples = UPDATEFACTS_SOURCE_DIR "/schema/examples";

std::string textOf(const fs::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::string> linesOf(const fs::path &file) {
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::vector<std::string> caseNames() {
    std::vector<std::string> names;
    for (const auto &entry : fs::recursive_directory_iterator(cases))
        if (entry.path().filename() == "arguments")
            names.push_back(fs::relative(entry.path().parent_path(), cases).string());
    std::ranges::sort(names);
    return names;
}

class CaseTest : public FolderTest, public testing::WithParamInterface<std::string> {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        const fs::path here = cases / GetParam();
        for (const std::string &name : linesOf(here / "examples"))
            fs::copy(examples / name, folder());
        if (fs::exists(here / "input"))
            fs::copy(here / "input", folder(), fs::copy_options::recursive);
        m_before = contents();
        m_start = fs::current_path();
        fs::current_path(folder());
    }
    void TearDown() override {
        fs::current_path(m_start);
        FolderTest::TearDown();
    }

    /// The files that were not there before, and those that changed; DIGITS for those of what a
    /// file that all pages share is made of. By their names so shown.
    [[nodiscard]] std::string newFiles() const {
        static const std::regex digits("\\.[0-9a-f]{12}\\.(css|js)$");
        std::set<std::string> names;
        for (const auto &[name, text] : contents()) {
            const auto before = m_before.find(name);
            if (!name.ends_with('/') && (before == m_before.end() || before->second != text))
                names.insert(std::regex_replace(name, digits, ".DIGITS.$1"));
        }
        std::string lines;
        for (const std::string &name : names)
            lines += name + '\n';
        return lines;
    }

    /// Without the notes that type is small where the fonts are others than those of the goldens:
    /// there another size, or none, is too small.
    static std::string comparable(const std::string &text) {
        static const bool isOther = !otherFonts(Fonts()).empty();
        static const std::regex small("[^\n]*\n[^\n]*\\[label\\.small_type\\]\n");
        return isOther ? std::regex_replace(text, small, "") : text;
    }

    static void expect(const std::string &name, const std::string &actual) {
        const fs::path golden = cases / GetParam() / name;
        if (std::getenv("UPDATE_GOLDENS") == nullptr)
            EXPECT_EQ(comparable(actual), comparable(textOf(golden))) << golden;
        else if (actual.empty())
            fs::remove(golden);
        else
            std::ofstream(golden) << actual;
    }

  private:
    std::map<std::string, std::string> m_before;
    fs::path m_start;
};

TEST_P(CaseTest, doesAllThatIsExpected) {
    const fs::path here = cases / GetParam();
    if (const std::string icu = textOf(here / "icu");
        !icu.empty() && icu != U_ICU_VERSION_SHORT "\n")
        GTEST_SKIP() << "the golden has the names of ICU " << icu;
    const Outcome outcome = runInProcess(linesOf(here / "arguments"), textOf(here / "stdin"));
    expect("exit", outcome.code == 0 ? "" : std::to_string(outcome.code) + '\n');
    expect("stdout", outcome.out);
    expect("stderr", outcome.err);
    expect("files", newFiles());
    const bool passed = outcome.code == 0 || outcome.code == 3;
    EXPECT_EQ(here.filename().string().starts_with("pass_"), passed) << outcome.code;
}

INSTANTIATE_TEST_SUITE_P(Cli, CaseTest, testing::ValuesIn(caseNames()), [](const auto &which) {
    std::string name = which.param;
    std::ranges::replace(name, '/', '_');
    return name;
});

} // namespace
} // namespace updatefacts
