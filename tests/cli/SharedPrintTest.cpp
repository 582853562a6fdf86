// SPDX-License-Identifier: MIT
// Stores that print one table at the same time, each a process of its own.
#include "FolderTest.h"
#include "PostgresServer.h"
#include "RunInProcess.h"
#include "document/files/ReadFile.h"
#include "retail/ledger/Ledger.h"

#include <gmock/gmock.h>

#include <QCryptographicHash>

#include <map>
#include <set>

namespace updatefacts {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

class SharedPrintTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        if (!PostgresServer::isInstalled() || !hasDriver())
            GTEST_SKIP() << "Skipped: postgresql or libqt6sql6-psql is not installed.";
        m_server = std::make_unique<PostgresServer>();
        ASSERT_TRUE(m_server->isReady());
        for (const char *name : {"camera", "bulb", "router"})
            put(std::string("library/") + name + ".yaml",
                readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + std::string(name) + ".yaml"));
    }
    void TearDown() override {
        m_server.reset();
        FolderTest::TearDown();
    }

    /// Whether Qt can talk to it: else that is what is said.
    [[nodiscard]] bool hasDriver() const {
        return runInProcess({"ledger", "export", "postgresql:none?host=/none"})
                   .err.find("libqt6sql6-psql") == std::string::npos;
    }

    void putTable(int rows) const {
        std::string text = "model,item,price\n";
        for (int i = 0; i < rows; ++i)
            text += std::string(i % 2 == 0 ? "LC2-100" : "GU10-827") + ",A-" + std::to_string(i) +
                    ",9.90\n";
        put("prices.csv", text);
    }

    [[nodiscard]] std::string ledger() const { return m_server->connection("week_48"); }

    [[nodiscard]] Outcome print(const std::string &folderName,
                                const std::vector<std::string> &more) const {
        fs::create_directories(folder() / folderName);
        std::vector<std::string> words = {"print",
                                          folder() / "prices.csv",
                                          "--library",
                                          folder() / "library",
                                          "--index",
                                          folder() / "index.sqlite",
                                          "--template",
                                          "tag",
                                          "--volume-pages",
                                          "10",
                                          "--proof",
                                          "none",
                                          "-o",
                                          folder() / folderName / "run.pdf"};
        words.insert(words.end(), more.begin(), more.end());
        return runInProcess(words);
    }
    [[nodiscard]] Outcome printAs(const std::string &store) const {
        return print(store, {"--ledger", ledger(), "--store", store});
    }
    /// A store of its own process.
    [[nodiscard]] pid_t startAs(const std::string &store) const {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(printAs(store).code);
        return child;
    }

    [[nodiscard]] static int codeOf(pid_t child) {
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    /// Every volume is where its store wrote it, with its hash, and each row is there once.
    void expectWhole(int rows) const {
        const Ledger read = Ledger::open(ledger());
        for (const PrintedVolume &volume : read.volumes()) {
            const std::string bytes = readFile(folder() / volume.store / volume.file);
            EXPECT_EQ(QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Sha256)
                          .toHex()
                          .toStdString(),
                      volume.hash)
                << volume.number;
        }
        std::map<int, int> printed;
        read.labels([&](PrintedLabel &&label) {
            ++printed[label.row.place.row];
            return true;
        });
        int twice = 0;
        for (const auto &[row, times] : printed)
            twice += times > 1 ? 1 : 0;
        std::printf("%d rows: %d printed twice, %d missing\n", rows, twice,
                    rows - static_cast<int>(printed.size()));
        std::fflush(stdout); // before a fork
        EXPECT_EQ(twice, 0);
        EXPECT_EQ(std::ssize(printed), rows);
        EXPECT_THAT(runInProcess({"ledger", "merge", ledger()}).out,
                    HasSubstr("The run is whole: labels " + std::to_string(rows)));
    }

    /// All volumes of the run, wherever they lie.
    [[nodiscard]] std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> files;
        for (const PrintedVolume &volume : Ledger::open(ledger()).volumes())
            files[volume.file] = readFile(folder() / volume.store / volume.file);
        return files;
    }

    std::unique_ptr<PostgresServer> m_server;
};

TEST_F(SharedPrintTest, twoStoresAtOncePrintEachRowOnce) {
    putTable(2000);
    const pid_t north = startAs("north"), south = startAs("south");
    EXPECT_EQ(codeOf(north), 0);
    EXPECT_EQ(codeOf(south), 0);
    expectWhole(2000);
    std::set<std::string> stores;
    for (const PrintedVolume &volume : Ledger::open(ledger()).volumes())
        stores.insert(volume.store);
    EXPECT_EQ(stores.size(), 2U);
    EXPECT_THAT(runInProcess({"ledger", "merge", ledger()}).out, HasSubstr("north: labels "));
    EXPECT_THAT(runInProcess({"ledger", "export", ledger()}).out, HasSubstr(R"("store":"south")"));
    const Outcome stale = runInProcess({"stale", ledger(), "--library", folder() / "library",
                                        "--index", folder() / "index.sqlite"});
    EXPECT_THAT(stale.err, HasSubstr("Stale labels: 0 of 2000."));
}

/// However far the other one has come when it is killed.
TEST_F(SharedPrintTest, theOtherStoreFinishesWhatAKilledOneBegan) {
    putTable(300);
    ASSERT_EQ(print("alone", {}).code, 0);
    for (const int volumes : {0, 1, 8}) {
        ASSERT_TRUE(m_server->run("DROP SCHEMA IF EXISTS week_48 CASCADE"));
        fs::remove_all(folder() / "north");
        fs::remove_all(folder() / "south");
        const pid_t north = startAs("north");
        const auto files = [&] {
            std::error_code none;
            return std::distance(fs::directory_iterator(folder() / "north", none), {});
        };
        while (files() < std::max(volumes, 1))
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        const pid_t south = volumes > 0 ? startAs("south") : 0;
        ::kill(north, SIGKILL);
        EXPECT_EQ(codeOf(north), -1);
        EXPECT_EQ(south > 0 ? codeOf(south) : printAs("south").code, 0);
        expectWhole(300);
        for (const auto &[name, bytes] : this->files())
            EXPECT_EQ(bytes, readFile(folder() / "alone" / name)) << name;
        const Outcome again = printAs("north"); // nothing is left for it
        EXPECT_EQ(again.code, 0) << again.err;
        EXPECT_THAT(again.err, HasSubstr("Labels printed: 0;"));
    }
}

TEST_F(SharedPrintTest, asksForWhatBelongsTogether) {
    putTable(1);
    EXPECT_EQ(print("a", {"--ledger", ledger()}).code, 64);
    EXPECT_EQ(print("a", {"--store", "north"}).code, 64);
    EXPECT_EQ(print("a", {"--ledger", ledger(), "--store", "a", "--shard", "1/2"}).code, 64);
    const Outcome secret = print("a", {"--ledger", "postgresql:x?password=y", "--store", "a"});
    EXPECT_EQ(secret.code, 4);
    EXPECT_THAT(secret.err, HasSubstr("UPDATEFACTS_DB_PASSWORD"));
}

} // namespace
} // namespace updatefacts
