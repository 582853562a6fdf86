// SPDX-License-Identifier: MIT
// Servers that are down, broken or up to something: what is said, and that nothing is lost.
#include "WatchFixture.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using HostileServerTest = WatchFixture;

TEST_F(HostileServerTest, cutsOffWhatNeverEnds) {
    for (const Manner manner : {Manner::endless, Manner::huge}) {
        const std::size_t before = server().sent();
        ServedPage page{"x"};
        page.manner = manner;
        server().put("/camera/disclosure.yaml", page);
        EXPECT_THAT(messagesOf(run()), ElementsAre("collect.cut_off:large"));
        EXPECT_LT(server().sent() - before, 16U << 20);
    }
    server().put("/camera/disclosure.yaml", {third + std::string(300'000, '#')});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.cut_off:large"));
}

TEST_F(HostileServerTest, cutsOffWhatDrips) {
    ServedPage page{third};
    page.manner = Manner::drip;
    server().put("/camera/disclosure.yaml", page);
    options.manners.timeout = std::chrono::milliseconds(700);
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.cut_off:slow"));
    page.manner = Manner::silent;
    server().put("/camera/disclosure.yaml", page);
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.cut_off:slow"));
}

TEST_F(HostileServerTest, takesNothingPackedOrBroken) {
    ServedPage page{third};
    page.manner = Manner::packed;
    server().put("/camera/disclosure.yaml", page);
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.cut_off:packed"));
    page.manner = Manner::breaksOff;
    server().put("/camera/disclosure.yaml", page);
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.cut_off:broken"));
}

TEST_F(HostileServerTest, followsRedirectsAtHomeOnly) {
    server().put("/new.yaml", {third});
    server().put("/camera/disclosure.yaml",
                 {"", 302, {{"Location", server().address("/new.yaml", "cdn.nordlicht.example")}}});
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), IsEmpty()) << outcome.findings.front().file;
    server().put("/camera/disclosure.yaml",
                 {"", 301, {{"Location", server().address("/new.yaml", "somebody.example")}}});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.elsewhere:redirect"));
    server().put("/camera/disclosure.yaml", {"", 302, {{"Location", "/camera/disclosure.yaml"}}});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.elsewhere:circles"));
}

TEST_F(HostileServerTest, followsNoListToSomebodyElse) {
    server().put("/.well-known/update-facts/index.json",
                 {R"({"version": 1, "products": [{"disclosure_id": "NL-LC2-100", "revision": 3,
                      "yaml": "https://somebody.example/x.yaml"}]})"});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.elsewhere:link"));
}

TEST_F(HostileServerTest, waitsForABusyServer) {
    ServedPage page{fourth("2031-09")};
    page.busyFor = 1;
    site().show("camera", {first, second, third, page.body});
    server().put("/camera/disclosure.yaml", page);
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    server().put("/camera/disclosure.yaml", {"", 503, {{"Retry-After", "86400"}}});
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.not_reached:busy"));
}

TEST_F(HostileServerTest, tellsAServerThatIsDownOnce) {
    const std::string list = site().listAddress();
    const std::string other = server().address("/x.yaml", "rebound.example");
    options.manners.lookUp = [](const std::string &name) {
        return name == "rebound.example" ? std::vector<std::string>{}
                                         : std::vector<std::string>{"127.0.0.2"};
    };
    const CollectOutcome outcome =
        run({{list}, {list + "?2"}, {list + "?3"}, {list + "?4"}, {list + "?5"}, {other}});
    EXPECT_THAT(messagesOf(outcome),
                UnorderedElementsAre("collect.not_reached:silent", "collect.not_reached:name"));
    EXPECT_EQ(outcome.counts.missed, 6);
    EXPECT_FALSE(hasError(outcome.findings));
}

TEST_F(HostileServerTest, tellsWhenNobodyKnowsWhoAnswers) {
    options.manners.certificates.clear();
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.tls"));
    const MakerServer impostor(folder() / "impostor", MakerServer::Tls::otherName);
    options.manners.certificates = impostor.certificate();
    EXPECT_THAT(messagesOf(run({{impostor.address("/x.yaml", host)}})), ElementsAre("collect.tls"));
}

TEST_F(HostileServerTest, asksNoPrivateAddress) {
    options.manners.allowsPrivate = false;
    const std::size_t before = server().sent();
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.private"));
    EXPECT_THAT(messagesOf(run({{server().address("/x", "127.0.0.1")}})),
                ElementsAre("collect.private"));
    EXPECT_THAT(
        messagesOf(run({{"https://[::ffff:127.0.0.1]:" + std::to_string(server().port()) + "/x"}})),
        ElementsAre("collect.private"));
    EXPECT_EQ(server().sent(), before);
}

/// A name that is looked up once more may mean another address by then.
TEST_F(HostileServerTest, isNotReboundToAnotherAddress) {
    int asked = 0;
    options.manners.lookUp = [&](const std::string &) {
        return std::vector<std::string>{++asked == 1 ? "127.0.0.1" : "10.0.0.1"};
    };
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    EXPECT_EQ(asked, 1);
    options.manners.allowsPrivate = false;
    options.manners.lookUp = [](const std::string &) {
        return std::vector<std::string>{"93.184.216.34", "169.254.169.254"};
    };
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.private"));
}

TEST_F(HostileServerTest, asksNobodyWithoutTls) {
    MakerServer plain(folder() / "plain", MakerServer::Tls::none);
    plain.put("/camera.yaml", {third});
    EXPECT_THAT(messagesOf(run({{plain.address("/camera.yaml", "127.0.0.1")}})),
                ElementsAre("collect.missing")); // loopback, as it is allowed
    options.manners.lookUp = [](const std::string &) {
        return std::vector<std::string>{"10.255.255.1"};
    };
    EXPECT_THAT(messagesOf(run({{"http://shop.example/x"}})), ElementsAre("collect.address:http"));
    options.manners.allowsPrivate = false;
    EXPECT_THAT(messagesOf(run({{plain.address("/camera.yaml", "127.0.0.1")}})),
                ElementsAre("collect.address:http"));
}

TEST_F(HostileServerTest, takesOnlyTheFirstOfAVeryLongList) {
    options.most = 5;
    for (int i = 1; i <= 8; ++i)
        site().show("p" + std::to_string(i),
                    {replacedIn(first, "NL-LC2-100\"", "P-" + std::to_string(i) + '"')});
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), ElementsAre("collect.too_many"));
    EXPECT_EQ(outcome.counts.added + outcome.counts.same, 5);
}

TEST_F(HostileServerTest, takesTenThousandProducts) {
    std::string products;
    for (int i = 0; i < 10'000; ++i) {
        const std::string number = std::to_string(i);
        const std::string path = "/p" + number + ".yaml";
        products += (i == 0 ? "" : ",") +
                    (R"({"disclosure_id": "P-)" + number + R"(", "yaml": ")" + path + "\"}");
        if (i < 200) // the others are not there, which is told of each
            server().put(path, {replacedIn(first, "NL-LC2-100\"", "P-" + number + '"')});
    }
    server().put("/list", {"{\"version\": 1, \"products\": [" + products + "]}"});
    const CollectOutcome outcome = run({{server().address("/list", host)}});
    EXPECT_EQ(outcome.counts.added, 200);
    EXPECT_EQ(outcome.counts.missed, 9'800);
    EXPECT_EQ(outcome.findings.size(), 9'800U);
}

} // namespace
} // namespace updatefacts
