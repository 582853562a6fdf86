// SPDX-License-Identifier: MIT
// Makers who sign, and those who come after them: who is believed, and what is not taken.
#include "SignedWatch.h"

namespace updatefacts {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;
using SignedWatchTest = SignedWatch;

TEST_F(SignedWatchTest, takesWhatIsSigned) {
    build();
    EXPECT_THAT(twoNights(), IsEmpty());
    EXPECT_TRUE(hasThird());
}

TEST_F(SignedWatchTest, asksLittleForWhatIsAsItWas) {
    (void)server().takeAsked();
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    EXPECT_EQ(server().takeAsked().size(), 6U); // list, disclosure; keys, log and their signatures
}

/// A signature that is wrong, of another file, or not there: the file is put aside.
TEST_F(SignedWatchTest, refusesWhatIsNotSignedRight) {
    const std::string wrong = signatureOfFile("{}", server().address("/x.json", host), keyOf(0));
    const std::string strange = signatureOfFile("{}", server().address("/x.json", host), keyOf(3));
    for (const auto &[seal, message] :
         std::vector<std::pair<std::string, std::string>>{{wrong, "collect.signature:wrong"},
                                                          {strange, "collect.signature:unknown"},
                                                          {"", "collect.signature:none"}}) {
        build();
        server().drop(thirdSeal);
        if (!seal.empty())
            server().put(thirdSeal, {seal});
        EXPECT_THAT(twoNights(), UnorderedElementsAre(message, "collect.refused"));
        EXPECT_FALSE(hasThird());
    }
    EXPECT_TRUE(fs::exists(library() / ".update-facts/refused" / makerFolder() / "NL-LC2-100"));
    build();
    EXPECT_THAT(twoNights(), IsEmpty());
    EXPECT_TRUE(hasThird());
}

TEST_F(SignedWatchTest, refusesAFlippedByte) {
    build();
    server().put("/camera/disclosure.yaml", {replacedIn(third, "Lumio Cam 2", "Lumio Cam 3")});
    EXPECT_THAT(twoNights(), Contains("collect.signature:wrong"));
    EXPECT_FALSE(hasThird());
}

/// One that is wrong in the middle is left out; those around it are taken.
TEST_F(SignedWatchTest, takesTheRightOnesOfSeveral) {
    fs::remove_all(library());
    build();
    server().drop("/camera/disclosure.revision-2.json.cose");
    EXPECT_THAT(messagesOf(run()),
                UnorderedElementsAre("collect.keys:first", "collect.signature:none",
                                     "collect.refused", "collect.missing"));
    EXPECT_THAT(kept(),
                ElementsAre("NL-LC2-100/NL-LC2-100-1.yaml", "NL-LC2-100/NL-LC2-100-3.yaml"));
}

TEST_F(SignedWatchTest, takesNothingNewOfWhoSignsNoLonger) {
    server().clear();
    site().signer.reset();
    build();
    EXPECT_THAT(twoNights(), UnorderedElementsAre("collect.keys:unsigned", "collect.log:gone"));
    EXPECT_FALSE(hasThird());
}

/// What is said while nobody vouches for it is not remembered.
TEST_F(SignedWatchTest, forgetsTheLogOfWhoSignsNoLonger) {
    const std::string path = std::string("/") + publicationLogPath;
    const PublicationLog before = site().log;
    site().enter(Disclosure(readYaml(third, "3")));
    server().put(path, {writeLog(site().log)});
    server().drop(std::string("/") + keysPath + ".cose");
    EXPECT_THAT(twoNights(), ElementsAre("collect.keys:unsigned"));
    site().log = before;
    site().showProofs();
    EXPECT_THAT(twoNights(), IsEmpty());
}

TEST_F(SignedWatchTest, takesNothingNewOfAnotherKey) {
    site().keys.keys.clear();
    site().sign(keyOf(3));
    build();
    EXPECT_THAT(twoNights(), Contains("collect.keys:replaced"));
    EXPECT_FALSE(hasThird());
    options.pinned = {{host, {jwkOf(3)}}};
    EXPECT_THAT(messagesOf(run()), IsEmpty());
    options.pinned.clear();
    EXPECT_THAT(twoNights(), IsEmpty());
    EXPECT_TRUE(hasThird());
}

TEST_F(SignedWatchTest, followsKeysThatAreAnnounced) {
    site().keys.keys.push_back(jwkOf(1));
    site().showProofs();
    EXPECT_THAT(messagesOf(run()), ElementsAre("collect.keys:more"));
    site().keys.keys = {jwkOf(0, KeyState::retired), jwkOf(1)};
    site().sign(keyOf(1));
    build();
    EXPECT_THAT(twoNights(), IsEmpty());
    EXPECT_TRUE(hasThird());
}

/// What a revoked key signed is not believed any more, whether it is new or in the library.
TEST_F(SignedWatchTest, doubtsWhatARevokedKeySigned) {
    site().keys.keys.push_back(jwkOf(1));
    site().showProofs();
    (void)run();
    build(); // all of it still by the first key
    site().keys.keys = {jwkOf(0, KeyState::revoked), jwkOf(1)};
    site().sign(keyOf(1));
    site().showProofs();
    EXPECT_THAT(twoNights(), UnorderedElementsAre("collect.signature:revoked",
                                                  "collect.signature:revoked", "collect.refused"));
    EXPECT_FALSE(hasThird());
    build();
    EXPECT_THAT(twoNights(), IsEmpty());
    EXPECT_TRUE(hasThird());
}

TEST_F(SignedWatchTest, looksAgainAtWhatARevokedKeySigned) {
    site().keys.keys.push_back(jwkOf(1));
    site().showProofs();
    (void)run();
    site().keys.keys = {jwkOf(0, KeyState::revoked), jwkOf(1)};
    site().sign(keyOf(1));
    site().showProofs();
    EXPECT_THAT(twoNights(), ElementsAre("collect.signature:revoked", "collect.signature:revoked"));
    site().show("camera", {first, second});
    EXPECT_THAT(twoNights(), IsEmpty());
}

/// A list that is not signed right leads the way, but nothing is believed on its word.
TEST_F(SignedWatchTest, doubtsAListThatIsNotSignedRight) {
    server().drop(std::string("/") + machineIndexPath + ".cose");
    site().signer.reset();
    site().list("camera", second);
    options.trustsLists = true;
    EXPECT_THAT(messagesOf(run()), IsEmpty()) << "it was signed when it was read";
    server().put(std::string("/") + machineIndexPath,
                 {R"({"products": [{"disclosure_id": "NL-LC2-100", "revision": 2,
                      "fingerprint": ")" +
                  Disclosure(readYaml(second, "2")).fingerprint() +
                  R"(", "yaml": "/camera/disclosure.yaml"}]})"});
    (void)server().takeAsked();
    EXPECT_THAT(twoNights(), ElementsAre("collect.signature:none"));
    const std::vector<Asked> asked = server().takeAsked();
    EXPECT_TRUE(std::ranges::any_of(
        asked, [](const Asked &one) { return one.path == "/camera/disclosure.yaml"; }));
}

TEST_F(SignedWatchTest, saysThatASiteDoesNotSignOnce) {
    MakerSite other(server(), "other.nordlicht.example");
    server().clear();
    other.show("camera", {first});
    const std::vector<CollectItem> items = {{other.listAddress()}};
    const CollectOutcome night = run(items);
    ASSERT_EQ(night.findings.size(), 1U);
    EXPECT_EQ(night.findings.front().message, "collect.unsigned");
    EXPECT_EQ(night.findings.front().severity, Severity::note);
    EXPECT_THAT(run(items).findings, IsEmpty());
    other.sign(keyOf(0));
    other.show("camera", {first, second});
    EXPECT_THAT(messagesOf(run(items)), ElementsAre("collect.keys:first"));
    EXPECT_THAT(run(items).findings, IsEmpty());
}

TEST_F(SignedWatchTest, takesNothingWhileTheKeysCannotBeAsked) {
    build();
    server().put(std::string("/") + keysPath, {"", 500});
    const CollectOutcome outcome = run();
    EXPECT_THAT(messagesOf(outcome), UnorderedElementsAre("collect.status"));
    EXPECT_EQ(outcome.counts.missed, 1);
    EXPECT_FALSE(hasThird());
}

/// Who was pinned has to sign from the beginning.
TEST_F(SignedWatchTest, expectsSignaturesOfWhoIsPinned) {
    fs::remove_all(library());
    server().clear();
    site().signer.reset();
    build();
    options.pinned = {{host, {jwkOf(0)}}};
    EXPECT_THAT(twoNights(), ElementsAre("collect.keys:unsigned"));
    EXPECT_THAT(kept(), IsEmpty());
}

} // namespace
} // namespace updatefacts
