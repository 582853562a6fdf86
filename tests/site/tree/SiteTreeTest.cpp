// SPDX-License-Identifier: MIT
#include "site/tree/SiteTree.h"

#include "FolderTest.h"
#include "InChild.h"
#include "document/files/IoError.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class SiteTreeTest : public FolderTest {
  protected:
    [[nodiscard]] fs::path site() const { return folder() / "site"; }

    SiteChanges build(const std::vector<std::pair<std::string, std::string>> &files) {
        SiteTree tree(site().string());
        for (const auto &[path, text] : files)
            tree.add(path, text);
        return tree.commit();
    }

    [[nodiscard]] static ino_t fileNumber(const fs::path &path) {
        struct stat status {};
        EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
        return status.st_ino;
    }

    [[nodiscard]] std::string text(const std::string &path) const {
        std::ifstream stream(site() / path);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    void put(const std::string &path, const std::string &text) const {
        fs::create_directories((site() / path).parent_path());
        std::ofstream(site() / path) << text;
    }
};

TEST_F(SiteTreeTest, comesWhole) {
    const SiteChanges changes = build({{"a/index.html", "one"}, {"b.txt", "two"}});
    EXPECT_EQ(changes.added, 2U);
    EXPECT_EQ(text("a/index.html"), "one");
    EXPECT_EQ(text("b.txt"), "two");
}

TEST_F(SiteTreeTest, touchesNothingThatStaysTheSame) {
    (void)build({{"a.html", "one"}, {"b.html", "two"}});
    const ino_t before = fileNumber(site() / "a.html");
    const SiteChanges same = build({{"a.html", "one"}, {"b.html", "two"}});
    EXPECT_EQ(same.added + same.changed + same.removed, 0U);
    const SiteChanges changes = build({{"a.html", "one"}, {"c.html", "three"}});
    EXPECT_EQ(changes.added, 1U);
    EXPECT_EQ(changes.removed, 1U);
    EXPECT_EQ(fileNumber(site() / "a.html"), before);
    EXPECT_FALSE(fs::exists(site() / "b.html"));
}

/// Lists of many products are larger than any disclosure.
TEST_F(SiteTreeTest, takesFilesOfAnySize) {
    const std::string large(1 << 20, 'x');
    std::vector<std::pair<std::string, std::string>> files = {{"products.json", large}};
    for (int i = 0; i < 4000; ++i)
        files.emplace_back("p/" + std::to_string(i) + "/index.html", "page");
    (void)build(files);
    const SiteChanges changes = build(files);
    EXPECT_EQ(changes.files, files.size());
    EXPECT_EQ(changes.added + changes.changed + changes.removed, 0U);
}

TEST_F(SiteTreeTest, writesAFileWhileItIsMade) {
    const auto buildOf = [&](const std::string &piece) {
        SiteTree tree(site().string());
        tree.write("lists/all.csv", [&](const TextSink &sink) {
            for (int i = 0; i < 100'000; ++i)
                sink(piece);
        });
        return tree.commit();
    };
    EXPECT_EQ(buildOf("one,").added, 1U);
    EXPECT_EQ(text("lists/all.csv").size(), 400'000U);
    const ino_t before = fileNumber(site() / "lists/all.csv");
    const SiteChanges same = buildOf("one,");
    EXPECT_EQ(same.files, 1U);
    EXPECT_EQ(same.added + same.changed + same.removed, 0U);
    EXPECT_EQ(fileNumber(site() / "lists/all.csv"), before);
    EXPECT_EQ(buildOf("two,").changed, 1U);
    EXPECT_EQ(text("lists/all.csv").substr(0, 8), "two,two,");
}

TEST_F(SiteTreeTest, leavesTheOldFileWhereTheNewOneCannotBeMade) {
    (void)build({{"all.csv", "old"}});
    {
        SiteTree tree(site().string());
        const auto fail = [](const TextSink &sink) {
            sink("half");
            throw IoError(argument::phrase("", "why.no_file"));
        };
        EXPECT_THROW(tree.write("all.csv", fail), IoError);
    }
    EXPECT_EQ(text("all.csv"), "old");
    EXPECT_FALSE(fs::exists(folder() / ".site.next"));
}

TEST_F(SiteTreeTest, readsAListInAnyOrder) {
    (void)build({{"b/two.html", "2"}, {"a/one.html", "1"}, {"a/b/three.html", "3"}});
    const FileList list(site() / ".update-facts-site");
    EXPECT_EQ(list.size(), 3U);
    EXPECT_TRUE(list.find("a/one.html"));
    EXPECT_FALSE(list.find("a/one.htm"));
    EXPECT_TRUE(list.hasBelow("a/b"));
    EXPECT_FALSE(list.hasBelow("a/c"));
    std::vector<std::string> paths;
    list.visit([&](const std::string &path, const std::string &hash) {
        EXPECT_EQ(hash, list.find(path)->hash);
        (void)list.find("b/two.html"); // reads elsewhere meanwhile
        paths.push_back(path);
    });
    EXPECT_EQ(paths, (std::vector<std::string>{"b/two.html", "a/one.html", "a/b/three.html"}));
}

TEST_F(SiteTreeTest, takesNoListThatCannotBeReadForAnEmptyOne) {
    fs::create_directories(site() / siteListName);
    EXPECT_THROW(FileList(site() / siteListName), IoError);
    EXPECT_EQ(FileList(site() / "none").size(), 0U);
}

TEST_F(SiteTreeTest, mendsAFileThatSomebodyChanged) {
    (void)build({{"a.html", "one"}});
    put("a.html", "edited");
    EXPECT_EQ(build({{"a.html", "one"}}).changed, 1U);
    EXPECT_EQ(text("a.html"), "one");
}

TEST_F(SiteTreeTest, keepsFilesOfOthers) {
    put("own/page.html", "mine");
    fs::create_symlink("own", site() / "link");
    (void)build({{"a.html", "one"}});
    EXPECT_EQ(text("own/page.html"), "mine");
    EXPECT_TRUE(fs::is_symlink(site() / "link"));
}

TEST_F(SiteTreeTest, keepsFoldersOfOthersAsTheyAre) {
    fs::create_directories(site() / "empty");
    put("own/page.html", "mine");
    fs::permissions(site() / "own", fs::perms::owner_all);
    fs::permissions(site(), fs::perms::owner_all | fs::perms::group_read);
    (void)build({{"a.html", "one"}, {"own/ours.html", "two"}});
    (void)build({{"b.html", "three"}, {"own/ours.html", "two"}});
    EXPECT_TRUE(fs::is_directory(site() / "empty"));
    EXPECT_EQ(fs::status(site() / "own").permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(site()).permissions(), fs::perms::owner_all | fs::perms::group_read);
}

TEST_F(SiteTreeTest, takesItsOwnFoldersAway) {
    (void)build({{"gone/deep/a.html", "one"}, {"b.html", "two"}});
    (void)build({{"b.html", "two"}});
    EXPECT_FALSE(fs::exists(site() / "gone"));
}

/// Pages that somebody kept find the style that they were made with.
TEST_F(SiteTreeTest, keepsWhatIsToStay) {
    (void)build({{"u/page.1.css", "one"}, {"u/page.1.txt", "other"}, {"u/index.html", "old"}});
    const auto buildKeeping = [this] {
        SiteTree tree(site().string());
        tree.add("u/page.2.css", "two");
        tree.keepBefore("u/page.", ".css");
        return tree.commit();
    };
    const SiteChanges changes = buildKeeping();
    EXPECT_EQ(changes.files, 2U);
    EXPECT_EQ(changes.removed, 2U);
    EXPECT_EQ(text("u/page.1.css"), "one");
    EXPECT_FALSE(fs::exists(site() / "u/page.1.txt"));
    const SiteChanges none = buildKeeping();
    EXPECT_EQ(none.added + none.changed + none.removed, 0U);
}

TEST_F(SiteTreeTest, readsWhatItWroteBefore) {
    (void)build({{"a.html", "one"}, {"b.html", "two"}, {"gone.html", "three"}, {"d/e", "four"}});
    put("b.html", "edited");
    put("c.html", "mine");
    fs::remove(site() / "gone.html");
    fs::remove(site() / "d/e");
    fs::create_directory(site() / "d/e");
    const SiteTree tree(site().string());
    EXPECT_EQ(tree.before("a.html"), "one");
    EXPECT_FALSE(tree.before("b.html"));
    EXPECT_FALSE(tree.before("c.html"));
    EXPECT_FALSE(tree.before("gone.html"));
    EXPECT_THROW((void)tree.before("d/e"), IoError);
    EXPECT_TRUE(tree.isOfOthers("c.html"));
    EXPECT_FALSE(tree.isOfOthers("a.html"));
    EXPECT_FALSE(tree.isOfOthers("d.html"));
}

TEST_F(SiteTreeTest, replacesNoFileOfOthers) {
    put("a.html", "mine");
    EXPECT_THROW((void)build({{"a.html", "one"}}), IoError);
    EXPECT_EQ(text("a.html"), "mine");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), 1);
}

TEST_F(SiteTreeTest, leavesTheOldSiteWithoutCommit) {
    (void)build({{"a.html", "one"}});
    {
        SiteTree tree(site().string());
        tree.add("a.html", "two");
    }
    EXPECT_EQ(text("a.html"), "one");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), 1);
}

TEST_F(SiteTreeTest, takesAwayWhatAKilledRunLeft) {
    (void)build({{"a.html", "one"}});
    fs::create_directories(folder() / ".site.next" / "old");
    (void)build({{"a.html", "two"}});
    EXPECT_EQ(text("a.html"), "two");
    EXPECT_FALSE(fs::exists(folder() / ".site.next"));
}

} // namespace
} // namespace updatefacts
