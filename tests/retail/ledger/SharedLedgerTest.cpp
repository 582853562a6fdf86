// SPDX-License-Identifier: MIT
// Several stores share a ledger in a database of PostgreSQL.
#include "InChild.h"
#include "PostgresServer.h"
#include "document/files/IoError.h"
#include "retail/cells/ReadQuery.h"
#include "retail/database/Connection.h"
#include "retail/ledger/Ledger.h"

#include <gmock/gmock.h>

#include <utility>

namespace updatefacts {
namespace {

using testing::HasSubstr;

class SharedLedgerTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        if (PostgresServer::isInstalled() && !missingDriver({.driver = "QPSQL"}))
            s_server = new PostgresServer;
    }
    static void TearDownTestSuite() { delete std::exchange(s_server, nullptr); }
    void SetUp() override {
        if (!s_server)
            GTEST_SKIP() << "Skipped: postgresql or libqt6sql6-psql is not installed.";
        ASSERT_TRUE(s_server->isReady());
        m_schema = "run" + std::to_string(++s_tests);
    }

    [[nodiscard]] std::string name() const { return s_server->connection(m_schema); }
    [[nodiscard]] Ledger join(const char *store, const char *plan = "p") const {
        return Ledger::join(name(), {plan, "{}", "all", 50},
                            {store, std::string(store) + ":/run.pdf"});
    }

    static inline PostgresServer *s_server = nullptr;
    static inline int s_tests = 0;
    std::string m_schema; ///< each test has its own
};

PrintedLabel shared(std::int64_t number, int volume) {
    PrintedLabel label;
    label.number = number;
    label.row.place = {"prices.csv", "", static_cast<int>(number) + 1, 0};
    label.row.item = "Ärmel \"1\" \\ 'x' ? :n $1";
    label.volume = volume;
    return label;
}

std::vector<PrintedLabel> several(int first, int count, int volume) {
    std::vector<PrintedLabel> labels;
    for (int i = 0; i < count; ++i)
        labels.push_back(shared(first + i, volume));
    return labels;
}

/// The key of the phrase, and that of its {why}.
std::string failureOf(const std::function<void()> &action) {
    try {
        action();
    } catch (const IoError &error) {
        std::string text = error.sentence().values.front();
        for (const Argument &part : error.sentence().parts)
            if (part.name == "why")
                text += ' ' + part.values.front();
        return text;
    }
    return "none";
}

TEST_F(SharedLedgerTest, keepsWhoPrintedWhat) {
    Ledger north = join("north"), south = join("south");
    EXPECT_EQ(north.claim(1), VolumeClaim::ours);
    EXPECT_EQ(north.claim(1), VolumeClaim::ours);
    EXPECT_EQ(south.claim(1), VolumeClaim::others);
    EXPECT_EQ(south.claim(2), VolumeClaim::ours);
    north.add({1, "run-0001.pdf", "aa", 1, 300}, several(1, 300, 1));
    EXPECT_EQ(south.claim(1), VolumeClaim::printed);
    south.release(2);
    EXPECT_EQ(north.claim(2), VolumeClaim::ours);
    north.release(2);
    EXPECT_EQ(south.claim(2), VolumeClaim::ours);
    south.add({2, "run-0002.pdf", "bb", 1, 1}, several(301, 1, 2));
    south.finish(2);

    const Ledger read = Ledger::open(name());
    ASSERT_EQ(read.volumes().size(), 2U);
    EXPECT_EQ(read.volumes()[0].store, "north");
    EXPECT_EQ(read.volumes()[1].store, "south");
    std::vector<PrintedLabel> labels;
    read.labels([&](PrintedLabel &&label) {
        labels.push_back(std::move(label));
        return labels.size() < 301;
    });
    ASSERT_EQ(labels.size(), 301U);
    PrintedLabel expected = shared(299, 1);
    expected.store = "north";
    EXPECT_EQ(jsonLine(labels[298]), jsonLine(expected));
    EXPECT_THAT(jsonLine(labels[300]), HasSubstr(R"("store":"south")"));
    EXPECT_TRUE(mergeFaults({name()}).empty());
}

TEST_F(SharedLedgerTest, takesAVolumeOnceAndWhole) {
    Ledger north = join("north"), south = join("south");
    north.add({1, "run", "aa", 1, 200}, several(1, 200, 1));
    EXPECT_NE(failureOf([&] { south.add({1, "run", "aa", 1, 1}, several(900, 1, 1)); }), "none");
    EXPECT_NE(failureOf([&] {
                  south.add({2, "run", "aa", 1, 200}, several(150, 200, 2));
              }),
              "none"); // labels 150 to 200 again
    EXPECT_EQ(north.volumes().size(), 1U);
    south.add({2, "run", "aa", 1, 1}, several(201, 1, 2)); // it goes on
    north.finish(2);
    EXPECT_EQ(failureOf([&] { south.finish(3); }), "failed.other_run");
}

/// What a killed store was about is free as soon as the server sees its connection closed.
TEST_F(SharedLedgerTest, aDeadStoreGivesItsVolumesBack) {
    Ledger south = join("south");
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Ledger north = join("north");
        const bool isOurs =
            north.claim(1) == VolumeClaim::ours && north.claim(2) == VolumeClaim::ours;
        (void)!::write(ready[1], isOurs ? "y" : "n", 1);
        ::pause();
    }
    char answer = 'n';
    ASSERT_EQ(::read(ready[0], &answer, 1), 1);
    EXPECT_EQ(answer, 'y');
    EXPECT_EQ(south.claim(1), VolumeClaim::others);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    VolumeClaim claim = VolumeClaim::others;
    for (int i = 0; i < 100 && claim == VolumeClaim::others; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        claim = south.claim(1);
    }
    EXPECT_EQ(claim, VolumeClaim::ours);
    EXPECT_EQ(south.claim(2), VolumeClaim::ours);
}

TEST_F(SharedLedgerTest, isBegunByManyAtOnce) {
    std::vector<pid_t> children;
    for (int i = 0; i < 8; ++i)
        if (children.push_back(::fork()); children.back() == 0)
            ::_exit(failureOf([&] { (void)join(std::to_string(i).c_str()); }) == "none" ? 0 : 1);
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
}

TEST_F(SharedLedgerTest, refusesWhatIsNotTheSame) {
    { (void)join("north"); }
    EXPECT_EQ(failureOf([&] { (void)join("north", "q"); }), "failed.other_run");
    EXPECT_EQ(failureOf([&] {
                  (void)Ledger::join(name(), {"p", "{}", "all", 50}, {"north", "pc7:/run.pdf"});
              }),
              "failed.store_elsewhere");
    EXPECT_EQ(failureOf([&] { (void)Ledger::open(s_server->connection("other")); }),
              "failed.no_ledger");
    ASSERT_TRUE(s_server->run("UPDATE " + m_schema + ".about SET version = 9"));
    EXPECT_EQ(failureOf([&] { (void)join("north"); }), "failed.ledger_version");
}

TEST_F(SharedLedgerTest, saysWhyItCannotBeUsed) {
    struct Row {
        std::string name, failure;
    };
    const std::vector<Row> rows = {
        {"postgresql:shop?password=x", "failed.ledger_password"},
        {"postgresql:shop?schema=A\"B", "failed.shared_ledger"},
        {"odbc:Shop", "failed.shared_ledger"},
        {"postgresql:", "failed.shared_ledger"},
        {"postgresql:shop?host=/nowhere", "failed.ledger why.unknown"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(failureOf([&] { (void)Ledger::open(row.name); }), row.failure) << row.name;
    ASSERT_TRUE(s_server->run("CREATE ROLE cashier LOGIN"));
    const std::string cashier = s_server->connection(m_schema, "&user=cashier");
    const auto joinAs = [&] {
        (void)Ledger::join(cashier, {"p", "{}", "all", 50}, {"till", "till:/run.pdf"});
    };
    EXPECT_EQ(failureOf(joinAs), "failed.ledger why.no_permission");
    { (void)join("north"); }
    ASSERT_TRUE(s_server->run("GRANT USAGE ON SCHEMA " + m_schema + " TO cashier"));
    ASSERT_TRUE(s_server->run("GRANT ALL ON ALL TABLES IN SCHEMA " + m_schema + " TO cashier"));
    EXPECT_EQ(failureOf(joinAs), "none"); // who may not make the schema finds it made
}

TEST_F(SharedLedgerTest, saysThatTheServerIsGone) {
    PostgresServer server;
    Ledger north =
        Ledger::join(server.connection("run"), {"p", "{}", "all", 50}, {"north", "pc:/run.pdf"});
    EXPECT_EQ(north.claim(1), VolumeClaim::ours);
    server.stop();
    EXPECT_EQ(failureOf([&] {
                  north.add({1, "run", "aa", 1, 1}, several(1, 1, 1));
              }),
              "failed.ledger why.unknown");
}

/// A price list in the same database.
TEST_F(SharedLedgerTest, readsATableOfASchema) {
    ASSERT_TRUE(s_server->run("CREATE SCHEMA shop; CREATE TABLE shop.prices (gtin TEXT, "
                              "price NUMERIC(9,2)); INSERT INTO shop.prices VALUES ('42', 9.90)"));
    std::vector<std::string> cells;
    const auto take = [&](TableRow &&row) {
        for (const Cell &cell : row.cells)
            cells.push_back(cell.text);
        return true;
    };
    readQuery({s_server->connection("shop"), "SELECT * FROM prices", {}}, take,
              [&](Finding &&finding) { cells.push_back(finding.message); });
    EXPECT_THAT(cells, testing::ElementsAre("gtin", "price", "42", "9.90"));
}

} // namespace
} // namespace updatefacts
