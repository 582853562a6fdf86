// SPDX-License-Identifier: MIT
#include "collect/net/Fetcher.h"

#include "FolderTest.h"
#include "MakerServer.h"

namespace updatefacts {
namespace {

class FetcherTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_server = std::make_unique<MakerServer>(folder() / "server");
        manners.allowsPrivate = true;
        manners.certificates = m_server->certificate();
        manners.pause = std::chrono::milliseconds(0);
    }
    void TearDown() override {
        m_server.reset();
        FolderTest::TearDown();
    }
    [[nodiscard]] MakerServer &server() const { return *m_server; }
    [[nodiscard]] std::vector<WebAnswer> fetch(const std::vector<std::string> &addresses) const {
        Fetcher fetcher(manners, {});
        std::vector<WebAnswer> answers;
        for (const std::string &address : addresses)
            fetcher.ask({address, {}, {}, 1000},
                        [&](const WebAnswer &answer) { answers.push_back(answer); });
        fetcher.run();
        return answers;
    }

    WebManners manners;

  private:
    std::unique_ptr<MakerServer> m_server;
};

TEST_F(FetcherTest, pausesBetweenRequests) {
    manners.pause = std::chrono::milliseconds(80);
    std::vector<std::string> addresses;
    for (int i = 0; i < 6; ++i) {
        server().put("/" + std::to_string(i), {"x"});
        addresses.push_back(server().address("/" + std::to_string(i), "127.0.0.1"));
    }
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(fetch(addresses).size(), 6U);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(5 * 80));
}

TEST_F(FetcherTest, triesTheNextAddressOfAName) {
    server().put("/x", {"found"});
    manners.lookUp = [](const std::string &) {
        return std::vector<std::string>{"127.0.0.9", "127.0.0.1"};
    };
    const auto answers = fetch({server().address("/x", "www.nordlicht.example")});
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers.front().bytes, "found");
}

TEST_F(FetcherTest, takesAnAnswerOfJustTheLimit) {
    server().put("/a", {std::string(1000, 'x')});
    server().put("/b", {std::string(1001, 'x')});
    EXPECT_EQ(fetch({server().address("/a")}).front().bytes.size(), 1000U);
    EXPECT_EQ(fetch({server().address("/b")}).front().trouble, Trouble::tooLarge);
}

TEST_F(FetcherTest, letsBeAServerThatDoesNotAnswer) {
    manners.lookUp = [](const std::string &) { return std::vector<std::string>{"127.0.0.9"}; };
    const auto answers = fetch(std::vector<std::string>(20, server().address("/x", "a.example")));
    ASSERT_EQ(answers.size(), 20U);
    for (const WebAnswer &answer : answers)
        EXPECT_EQ(answer.trouble, Trouble::unreachable);
}

TEST_F(FetcherTest, asksMoreFromWithinAnAnswer) {
    server().put("/a", {"/b"});
    server().put("/b", {"end"});
    Fetcher fetcher(manners, {});
    std::string last;
    fetcher.ask({server().address("/a"), {}, {}, 1000}, [&](const WebAnswer &answer) {
        fetcher.ask({server().address(answer.bytes), {}, {}, 1000},
                    [&](const WebAnswer &next) { last = next.bytes; });
    });
    fetcher.run();
    EXPECT_EQ(last, "end");
    EXPECT_EQ(fetcher.traffic().requests, 2);
    EXPECT_EQ(fetcher.traffic().bytes, 5);
}

TEST_F(FetcherTest, stopsAtOnce) {
    ServedPage page{"x"};
    page.manner = Manner::silent;
    server().put("/a", page);
    bool isStopping = false;
    Fetcher fetcher(manners, [&] { return std::exchange(isStopping, true); });
    std::vector<Trouble> troubles;
    for (int i = 0; i < 5; ++i)
        fetcher.ask({server().address("/a"), {}, {}, 1000},
                    [&](const WebAnswer &answer) { troubles.push_back(answer.trouble); });
    fetcher.run();
    EXPECT_EQ(troubles, std::vector<Trouble>(5, Trouble::stopped));
}

} // namespace
} // namespace updatefacts
