// SPDX-License-Identifier: MIT
#include "desktop/editing/Autosave.h"
#include "FolderTest.h"
#include "desktop/editing/DisclosureModel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace updatefacts {
namespace {

constexpr Date today{std::chrono::year(2026), std::chrono::March, std::chrono::day(20)};

class AutosaveTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_model.open("product_name: \"0\"\n", QStringLiteral("camera.yaml"));
        m_autosave = std::make_unique<Autosave>(m_model, directory());
    }
    void TearDown() override {
        m_autosave.reset();
        FolderTest::TearDown();
    }
    [[nodiscard]] QString directory() const {
        return QString::fromStdString(folder() / "recovery");
    }
    void type(int number) {
        m_model.replaceText("product_name: \"" + std::to_string(number) + "\"\n",
                            QStringLiteral("Change"));
    }
    /// What a crash would leave now; "" when nothing. Files may go while this looks at them.
    [[nodiscard]] std::string safe() const {
        const QDir recovery(directory());
        for (const QString &name : recovery.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
            QFile file(recovery.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                return file.readAll().toStdString();
        }
        return {};
    }
    bool waitForSafe(const std::string &text) {
        return QTest::qWaitFor([&] { return safe() == text; }, 1500);
    }

    DisclosureModel m_model{today};
    std::unique_ptr<Autosave> m_autosave;
};

TEST_F(AutosaveTest, savesASecondAfterAChange) {
    QTest::qWait(1200);
    EXPECT_EQ(safe(), "") << "nothing is unsaved";
    type(1);
    EXPECT_TRUE(waitForSafe(m_model.text()));
}

TEST_F(AutosaveTest, savesWhileTypingGoesOn) {
    QElapsedTimer clock;
    clock.start();
    std::map<std::string, qint64> typed; // when the text came
    for (int i = 1; clock.elapsed() < 4000; ++i) {
        type(i);
        typed[m_model.text()] = clock.elapsed();
        QTest::qWait(50);
        if (clock.elapsed() > 2000) {
            EXPECT_LT(clock.elapsed() - typed[safe()], 2000);
        }
    }
}

TEST_F(AutosaveTest, discardsWhatIsSaved) {
    type(1);
    ASSERT_TRUE(waitForSafe(m_model.text()));
    m_model.undoStack().setClean();
    EXPECT_TRUE(waitForSafe(""));
    type(2);
    ASSERT_TRUE(waitForSafe(m_model.text()));
    m_model.undoStack().undo();
    EXPECT_TRUE(waitForSafe("")) << "undone as far as it was saved";
    m_model.undoStack().redo();
    EXPECT_TRUE(waitForSafe(m_model.text()));
}

TEST_F(AutosaveTest, keepsWhatIsUnsavedUntilItIsGivenUp) {
    type(1);
    m_autosave->saveNow();
    EXPECT_EQ(safe(), m_model.text());
    m_autosave.reset();
    EXPECT_EQ(RecoveryStore::orphans(directory()).size(), 1U);

    m_autosave = std::make_unique<Autosave>(m_model, directory());
    m_autosave->saveNow();
    m_autosave->discard();
    m_autosave.reset();
    EXPECT_EQ(RecoveryStore::orphans(directory()).size(), 1U) << "that of the first alone";
}

TEST_F(AutosaveTest, goesOnWithAnOrphan) {
    RecoveryStore(directory()).save({}, "product_name: \"7\"\n");
    const auto orphans = RecoveryStore::orphans(directory());
    ASSERT_EQ(orphans.size(), 1U);
    ASSERT_TRUE(m_autosave->take(orphans[0].id));
    m_model.replaceText(orphans[0].text, QStringLiteral("Restore"));
    EXPECT_TRUE(m_model.isModified());
    QTest::qWait(1300);
    EXPECT_EQ(safe(), m_model.text());
    EXPECT_TRUE(RecoveryStore::orphans(directory()).empty());
    Autosave other(m_model, directory());
    EXPECT_FALSE(other.take(orphans[0].id));
    m_model.undoStack().setClean();
    EXPECT_TRUE(waitForSafe(""));
}

TEST_F(AutosaveTest, dropsWhatWasUnsavedWhenAnotherDocumentComes) {
    type(1);
    m_autosave->saveNow();
    m_model.open("product_name: \"other\"\n", {});
    EXPECT_TRUE(waitForSafe(""));
}

TEST_F(AutosaveTest, tellsOnceThatItCannotAndGoesOnTrying) {
    put("recovery", "a file where the directory should be");
    QSignalSpy failed(m_autosave.get(), &Autosave::failed);
    QSignalSpy recovered(m_autosave.get(), &Autosave::recovered);
    type(1);
    ASSERT_TRUE(failed.wait(2000));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("Cannot write ")))
        << failed[0][0].toString().toStdString();
    QTest::qWait(3500);
    EXPECT_EQ(failed.size(), 1);
    std::filesystem::remove(folder() / "recovery");
    ASSERT_TRUE(recovered.wait(4000));
    EXPECT_EQ(safe(), m_model.text());
}

} // namespace
} // namespace updatefacts
