// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "RunInProcess.h"

#include <gmock/gmock.h>

#include <streambuf>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

const std::string examples = UPDATEFACTS_SOURCE_DIR "/schema/examples";

class LabelRunTest : public FolderTest {
  protected:
    [[nodiscard]] std::vector<std::string> words(const std::string &out) const {
        return {"label",
                examples + "/kettle.yaml",
                examples + "/bulb.yaml",
                "--format",
                "svg",
                "-o",
                folder() / out,
                "--template",
                "panel,shelf"};
    }
};

TEST_F(LabelRunTest, givesTheSameBytesAgain) {
    ASSERT_THAT(runInProcess(words("one")).code, testing::AnyOf(0, 3));
    ASSERT_THAT(runInProcess(words("two")).code, testing::AnyOf(0, 3));
    int files = 0;
    const std::map<std::string, std::string> all = contents();
    for (const auto &[name, text] : all)
        if (name.starts_with("one/") && !name.ends_with('/')) {
            ++files;
            EXPECT_EQ(all.at("two" + name.substr(3)), text) << name;
        }
    EXPECT_EQ(files, 4);
}

TEST_F(LabelRunTest, writesNothingWhenCancelled) {
    const std::atomic<bool> cancelled = true;
    const Outcome outcome = runInProcess(words("out"), {}, false, &cancelled);
    EXPECT_EQ(outcome.code, 130);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, "updatefacts: Stopped; nothing was written.\n");
    EXPECT_TRUE(contents().empty());
}

TEST_F(LabelRunTest, showsProgressOnATerminalOnly) {
    EXPECT_THAT(runInProcess(words("out"), {}, true).err, HasSubstr("1 of 2 disclosures"));
    EXPECT_THAT(runInProcess(words("out"), {}, false).err, Not(HasSubstr("1 of 2")));
}

/// A device that takes so many bytes and no more.
class FullDevice : public std::streambuf {
  public:
    explicit FullDevice(int bytes) : m_left(bytes) {}

  protected:
    int_type overflow(int_type c) override { return m_left-- > 0 ? c : traits_type::eof(); }

  private:
    int m_left;
};

TEST_F(LabelRunTest, saysWhenStandardOutputIsFull) {
    for (const int bytes : {0, 1, 100}) {
        FullDevice device(bytes);
        std::istringstream in;
        std::ostream out(&device);
        std::ostringstream err;
        CommandStreams streams{in, out, err, false, testDay, nullptr};
        EXPECT_EQ(runCommand({"list", "fields"}, streams), ExitCode::io);
        EXPECT_EQ(err.str(), "updatefacts: Cannot write to standard output.\n");
    }
}

// What the shop says is text of the label as the maker's is.
TEST_F(LabelRunTest, refusesAShopLineThatNoLabelCanShow) {
    const struct {
        const char *option;
        std::string text;
        const char *why; ///< "": it is fine
    } rows[] = {
        {"--price", "34,99 €", ""},
        {"--shop", "Käse & Brot", ""},
        {"--item", "0012", ""},
        {"--price", "\U0001F600 5", "U+1F600 GRINNING FACE"},
        {"--price", "9\x1b[1m", "U+001B"},
        {"--price", "\xff", "its bytes are no UTF-8"},
        {"--shop", " \u00A0", "shows nothing"},
        {"--item", "9\n99", "more than one line"},
    };
    for (const auto &[option, text, why] : rows) {
        const Outcome outcome = runInProcess({"label", examples + "/kettle.yaml", "--template",
                                              "shelf", option, text, "-o", folder() / "out"});
        const bool isFine = std::string(why).empty();
        EXPECT_EQ(outcome.code == 64, !isFine) << text << outcome.err;
        EXPECT_THAT(outcome.err, HasSubstr(why));
    }
}

// A file that cannot be read is no error of a disclosure.
TEST_F(LabelRunTest, endsWithTheWorstOfAll) {
    std::vector<std::string> all = words("out");
    all.insert(all.begin() + 1, folder() / "none.yaml");
    all.push_back("--keep-going");
    EXPECT_EQ(runInProcess(all).code, 4);
}

} // namespace
} // namespace updatefacts
