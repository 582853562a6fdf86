// SPDX-License-Identifier: MIT
#include "site/tree/CheckFiles.h"

#include "FolderTest.h"
#include "site/tree/SiteTree.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class CheckFilesTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        SiteTree tree(site());
        for (const char *path : {"k1/index.html", "k1/disclosure.json", "k1/panel.pdf"})
            tree.add(path, path);
        (void)tree.commit();
    }

    [[nodiscard]] std::string site() const { return (folder() / "site").string(); }

    /// "RULE PATH"
    [[nodiscard]] std::vector<std::string> told(const std::set<std::string> &known = {}) const {
        std::vector<std::string> lines;
        for (const Finding &finding : checkFiles(site(), known))
            lines.push_back(finding.rule + ' ' +
                            std::filesystem::relative(finding.file, folder()).string());
        return lines;
    }
};

TEST_F(CheckFilesTest, saysNothingOfAWholeSite) {
    put("site/robots.txt", "of somebody else");
    EXPECT_THAT(told(), IsEmpty());
}

TEST_F(CheckFilesTest, namesWhatWasChangedAndWhatIsGone) {
    put("site/k1/index.html", "2035");
    std::filesystem::remove(folder() / "site/k1/panel.pdf");
    EXPECT_THAT(told(), ElementsAre("log.file_changed site/k1/index.html",
                                    "log.file_gone site/k1/panel.pdf"));
    EXPECT_THAT(told({site() + "/k1/index.html"}), ElementsAre("log.file_gone site/k1/panel.pdf"));
}

TEST_F(CheckFilesTest, notesThatThereIsNoList) {
    std::filesystem::remove(folder() / "site/.update-facts-site");
    put("site/k1/index.html", "2035");
    EXPECT_THAT(told(), ElementsAre("log.not_listed site"));
    EXPECT_EQ(checkFiles(site(), {}).front().severity, Severity::note);
}

} // namespace
} // namespace updatefacts
