// SPDX-License-Identifier: MIT
#include "desktop/files/DocumentFile.h"
#include "FolderTest.h"
#include "InChild.h"
#include "document/files/ReadFile.h"

#include <QSignalSpy>
#include <QTest>
#include <sys/stat.h>

#include <functional>

namespace updatefacts {
namespace {

namespace fs = std::filesystem;

class DocumentFileTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        put("a/camera.yaml", "old");
    }
    [[nodiscard]] QString at(const std::string &name) const {
        return QString::fromStdString(folder() / name);
    }
    void openCamera() { ASSERT_TRUE(m_file.open(at("a/camera.yaml"))); }
    void replaceByRename(const std::string &text) const {
        put("a/new", text);
        fs::rename(folder() / "a/new", folder() / "a/camera.yaml");
    }
    /// Everything that was told since the last time, such as "changed deleted".
    std::string told() {
        QTest::qWait(300);
        return std::exchange(m_told, {});
    }

    DocumentFile m_file;
    std::string m_told;

  private:
    const bool m_isWatched = watch();
    bool watch() {
        const auto tell = [this](const char *what) {
            return [this, what] { m_told += (m_told.empty() ? "" : " ") + std::string(what); };
        };
        QObject::connect(&m_file, &DocumentFile::changedOnDisk, &m_file, tell("changed"));
        QObject::connect(&m_file, &DocumentFile::deletedOnDisk, &m_file, tell("deleted"));
        QObject::connect(&m_file, &DocumentFile::sameOnDisk, &m_file, tell("same"));
        return true;
    }
};

TEST_F(DocumentFileTest, opensAndSaves) {
    openCamera();
    EXPECT_EQ(m_file.text(), "old");
    EXPECT_EQ(m_file.path(), at("a/camera.yaml"));
    const QString before = m_file.hash();
    EXPECT_EQ(before.size(), 64);
    EXPECT_TRUE(m_file.save("new"));
    EXPECT_NE(m_file.hash(), before);
    EXPECT_EQ(contents()["a/camera.yaml"], "new");
    EXPECT_TRUE(m_file.saveAs(at("a/door.yaml"), "other"));
    EXPECT_EQ(m_file.path(), at("a/door.yaml"));
    EXPECT_EQ(contents()["a/camera.yaml"], "new");
    EXPECT_EQ(told(), "") << "our own saves are no news";
    m_file.close();
    EXPECT_EQ(m_file.hash(), QString());
    put("a/door.yaml", "changed");
    EXPECT_EQ(told(), "");
}

TEST_F(DocumentFileTest, saysWhyItCannotOpen) {
    openCamera();
    fs::create_directory(folder() / "folder.yaml");
    ASSERT_EQ(::mkfifo((folder() / "pipe.yaml").c_str(), 0600), 0);
    put("large.yaml", std::string(maximumFileSize + 1, '#'));
    struct Case {
        const char *name, *part;
    };
    for (const Case &row :
         {Case{"none.yaml", "no such file"}, Case{"folder.yaml", "it is a folder"},
          Case{"pipe.yaml", "no regular file"}, Case{"large.yaml", "larger"}}) {
        EXPECT_FALSE(m_file.open(at(row.name))) << row.name;
        EXPECT_TRUE(m_file.problem().contains(QLatin1String(row.part)))
            << m_file.problem().toStdString();
    }
    EXPECT_EQ(m_file.path(), at("a/camera.yaml"));
    EXPECT_EQ(m_file.text(), "old");
}

TEST_F(DocumentFileTest, saysWhyItCannotSave) {
    EXPECT_FALSE(m_file.saveAs(at("none/camera.yaml"), "new"));
    EXPECT_TRUE(m_file.problem().startsWith(QStringLiteral("Cannot write ")));
    EXPECT_EQ(m_file.path(), QString());
}

TEST_F(DocumentFileTest, tellsWhatOthersDo) {
    struct Case {
        const char *what;
        std::function<void(const std::string &)> change;
    };
    const auto remove = [&] { fs::remove(folder() / "a/camera.yaml"); };
    const std::vector<Case> cases = {
        {"written in place", [&](const std::string &text) { put("a/camera.yaml", text); }},
        {"replaced", [&](const std::string &text) { replaceByRename(text); }},
        {"made again",
         [&](const std::string &text) {
             remove();
             put("a/camera.yaml", text);
         }},
        {"replaced, the old file having another name",
         [&](const std::string &text) {
             fs::remove(folder() / "a/backup");
             fs::create_hard_link(folder() / "a/camera.yaml", folder() / "a/backup");
             replaceByRename(text);
         }},
        {"moved away and made again",
         [&](const std::string &text) {
             fs::rename(folder() / "a/camera.yaml", folder() / "a/camera.yaml~");
             put("a/camera.yaml", text);
         }},
        {"folder made again",
         [&](const std::string &text) {
             fs::remove_all(folder() / "a");
             put("a/camera.yaml", text);
         }},
    };
    openCamera();
    int number = 0;
    for (const Case &row : cases)
        for (const Case &change : {row, cases.front()}) { // is it still watched?
            change.change(std::to_string(++number));
            EXPECT_EQ(told(), "changed") << change.what << " after " << row.what;
            ASSERT_TRUE(m_file.open(m_file.path()));
            EXPECT_EQ(m_file.text(), std::to_string(number));
        }
}

TEST_F(DocumentFileTest, tellsThatItWasDeletedAndCameBack) {
    openCamera();
    fs::remove(folder() / "a/camera.yaml");
    EXPECT_EQ(told(), "deleted");
    put("a/camera.yaml", "old");
    EXPECT_EQ(told(), "same");
    put("a/camera.yaml", "new");
    EXPECT_EQ(told(), "changed");
    fs::remove_all(folder() / "a");
    EXPECT_EQ(told(), "deleted");
    put("a/camera.yaml", "newer");
    EXPECT_EQ(told(), "changed");
}

TEST_F(DocumentFileTest, saysNothingWhenTheTextStays) {
    openCamera();
    put("a/camera.yaml", "old");
    replaceByRename("old");
    put("a/other.yaml", "other");
    EXPECT_EQ(told(), "");
}

TEST_F(DocumentFileTest, doesNotWriteOverWhatNobodyHasSeen) {
    openCamera();
    put("a/camera.yaml", "theirs");
    EXPECT_FALSE(m_file.save("ours")) << "before the watcher could tell";
    EXPECT_EQ(contents()["a/camera.yaml"], "theirs");
    EXPECT_EQ(told(), "changed");
    EXPECT_TRUE(m_file.save("ours")) << "the user has been told";
    EXPECT_EQ(contents()["a/camera.yaml"], "ours");
    fs::remove(folder() / "a/camera.yaml");
    EXPECT_TRUE(m_file.save("ours")) << "nothing is lost by that";
}

TEST_F(DocumentFileTest, followsLinks) {
    put("b/target.yaml", "old");
    fs::create_symlink(folder() / "b/target.yaml", folder() / "a/link.yaml");
    ASSERT_TRUE(m_file.open(at("a/link.yaml")));
    for (const char *text : {"1", "2"}) {
        put("b/new", text);
        fs::rename(folder() / "b/new", folder() / "b/target.yaml");
        EXPECT_EQ(told(), "changed") << text;
    }
    EXPECT_TRUE(m_file.save("ours"));
    EXPECT_TRUE(fs::is_symlink(folder() / "a/link.yaml"));
    EXPECT_EQ(contents()["b/target.yaml"], "ours");
}

TEST_F(DocumentFileTest, knowsWhatIsReadOnly) {
    openCamera();
    fs::permissions(folder(), fs::perms::all);
    struct Case {
        fs::perms folder, file;
        bool isReadOnly;
    };
    for (const Case &row :
         {Case{fs::perms::all, fs::perms::all, false}, Case{fs::perms(0555), fs::perms::all, true},
          Case{fs::perms::all, fs::perms(0444), true}}) {
        fs::permissions(folder() / "a", row.folder);
        fs::permissions(folder() / "a/camera.yaml", row.file);
        EXPECT_TRUE(inChild(becomeNobody, [&] {
            return m_file.isReadOnly() == row.isReadOnly && m_file.save("new") != row.isReadOnly;
        }));
    }
}

} // namespace
} // namespace updatefacts
