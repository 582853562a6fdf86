// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "PassphrasePipe.h"
#include "disclosure/Payload.h"
#include "document/files/ReadFile.h"
#include "signature/SignCode.h"
#include "signature/SignFile.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;

Disclosure kettle() {
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml";
    return Disclosure(readYaml(readFile(file), file));
}

std::string with(std::string text, const std::string &what, const std::string &by) {
    return text.replace(text.find(what), what.size(), by);
}

class VerifyCommandTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        putKeys("active", KeyState::active);
        putKeys("retired", KeyState::retired);
        putKeys("revoked", KeyState::revoked);
        put("others.json", jwksText({}));
    }
    static const SigningKey &key() {
        static const SigningKey made = makeSigningKey(KeyKind::es256);
        return made;
    }
    [[nodiscard]] std::string code() const { return *signedPayloadOf(kettle(), key()); }
    [[nodiscard]] std::string file(const std::string &name) const { return folder() / name; }

    [[nodiscard]] Outcome verify(const std::string &operand, const std::string &keys = "active",
                                 const std::vector<std::string> &more = {}) const {
        std::vector<std::string> words = {"verify", operand, "--keys", file(keys + ".json")};
        words.insert(words.end(), more.begin(), more.end());
        return runInProcess(words);
    }

  private:
    void putKeys(const std::string &name, KeyState state) const {
        const std::optional<Date> since =
            state == KeyState::active ? std::nullopt : std::optional(testDay);
        put(name + ".json",
            jwksText({"brewster.example", {{key().publicKey(), state, testDay, since, {}}}}));
    }
};

TEST_F(VerifyCommandTest, aGoodCodeSaysByWhomAndWhat) {
    const Outcome outcome = verify(code());
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.out,
              "Signed by brewster.example, key " + kidText(key().publicKey()) +
                  ".\n"
                  "  leads to          https://brewster.example/01/09520000001704\n"
                  "  product           Brewster Home Ltd, Steam & Pour Kettle 1.7 l, K17-GB\n"
                  "  security updates  promised until 2029-01-31\n"
                  "  last changed      2026-02-02\n");
    EXPECT_THAT(verify(code(), "active", {"--today", "2029-02-01"}).out,
                HasSubstr("security updates  ended on 2029-01-31\n"));
}

TEST_F(VerifyCommandTest, eachCaseHasItsExitCode) {
    const std::string good = code();
    std::string flipped = good;
    flipped.back() = flipped.back() == '1' ? '2' : '1';
    const std::string otherGtin = with(good, "09520000001704", "09520000000011");
    const std::string otherHost = with(good, "brewster.example", "brewster.test");
    struct Row {
        const char *name;
        std::string text, keys;
        int code;
        const char *rule;
    };
    const std::vector<Row> rows = {
        {"good", good, "active", 0, ""},
        {"retired", good, "retired", 3, "[verify.retired]"},
        {"not signed", payloadOf(kettle()), "active", 10, "[verify.not_signed]"},
        {"unknown key", good, "others", 11, "[verify.unknown_key]"},
        {"flipped digit", flipped, "active", 12, "[verify.changed]"},
        {"cut off", good.substr(0, good.size() - 1), "active", 12, "[verify.unreadable]"},
        {"other GTIN", otherGtin, "active", 13, "[verify.other_product]"},
        {"other host", otherHost, "active", 14, "[verify.other_host]"},
        {"revoked", good, "revoked", 15, "[verify.revoked]"},
    };
    for (const Row &row : rows) {
        const Outcome outcome = verify(row.text, row.keys);
        EXPECT_EQ(outcome.code, row.code) << row.name << outcome.err;
        EXPECT_THAT(outcome.err, HasSubstr(row.rule)) << row.name;
        EXPECT_EQ(outcome.out.empty(), row.code != 0 && row.code != 3) << row.name;
    }
    EXPECT_EQ(verify(otherHost, "active", {"--host", "other.example"}).code, 12);
    EXPECT_EQ(verify(good, "active", {"--host", "other.example"}).code, 11);
    EXPECT_EQ(verify(good, "retired", {"--host", "other.example"}).code, 11);
}

TEST_F(VerifyCommandTest, textMayComeFromAnywhere) {
    put("code.txt", "  " + code() + "\r\n");
    EXPECT_THAT(verify(file("code.txt")).out, HasSubstr("code.txt: signed by brewster.example"));
    EXPECT_EQ(runInProcess({"verify", "-", "--keys", file("active.json")}, code() + '\n').code, 0);
}

TEST_F(VerifyCommandTest, theWorstOfSeveralCounts) {
    const Outcome outcome = runInProcess(
        {"verify", code(), payloadOf(kettle()), code(), "--keys", file("active.json")});
    EXPECT_EQ(outcome.code, 10);
    EXPECT_THAT(outcome.out, HasSubstr("Signed by"));
}

TEST_F(VerifyCommandTest, filesBesideTheirSignature) {
    const std::string address = "https://brewster.example/uf/disclosure.json";
    const std::string json = "{\"a\": 1}\n";
    put("disclosure.json", json);
    const auto codeAt = [&](const std::string &at, const std::string &keys = "active") {
        return verify(file("disclosure.json"), keys, {"--at", at}).code;
    };
    EXPECT_EQ(verify(file("disclosure.json")).code, 64);
    EXPECT_EQ(codeAt(address), 10);
    put("disclosure.json.cose", signatureOfFile(json, address, key()));
    EXPECT_EQ(codeAt(address), 0);
    EXPECT_THAT(verify(file("disclosure.json"), "active", {"--at", address}).out,
                HasSubstr("disclosure.json: signed by brewster.example, key"));
    EXPECT_EQ(codeAt(address, "retired"), 3);
    EXPECT_EQ(codeAt(address, "revoked"), 15);
    EXPECT_EQ(codeAt(address, "others"), 11);
    EXPECT_EQ(codeAt("https://other.example/uf/disclosure.json"), 12);
    EXPECT_EQ(
        verify(file("disclosure.json"), "active", {"--at", address, "--host", "x.example"}).code,
        11);
    put("disclosure.json", json + '\n');
    EXPECT_EQ(codeAt(address), 12);
    put("disclosure.json.cose", "nonsense");
    EXPECT_EQ(codeAt(address), 12);
}

TEST_F(VerifyCommandTest, whatCannotBeReadIsSaid) {
    put("empty.png", "");
    put("noise.pdf", "%PDF-1.4 nonsense");
    put("picture.svg", "<svg width='9e9mm' height='1mm'/>");
    for (const char *name : {"empty.png", "noise.pdf"}) {
        EXPECT_EQ(verify(file(name)).code, 2) << name;
        EXPECT_THAT(verify(file(name)).err, HasSubstr("[verify.no_code]")) << name;
    }
    EXPECT_EQ(verify(file("picture.svg")).code, 4);
    EXPECT_THAT(verify(file("picture.svg")).err, HasSubstr("it is larger than 150 million dots"));
    EXPECT_EQ(verify(file("missing.png")).code, 4);
    EXPECT_EQ(verify(code(), "missing").code, 4);
    put("broken.json", "{\"keys\": 1}");
    EXPECT_EQ(verify(code(), "broken").code, 4);
    EXPECT_EQ(runInProcess({"verify"}).code, 64);
}

/// What a code says is shown, and nothing of it is obeyed.
TEST_F(VerifyCommandTest, hostileNamesAreHarmless) {
    Document document = kettle().document();
    for (Member &member : document.root.map)
        if (member.key == "product_name")
            member.value.scalar = "\x1b[31mKettle\u202e\n";
    const std::string payload = *signedPayloadOf(Disclosure(document), key());
    const Outcome outcome = verify(payload);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, testing::Not(HasSubstr("\x1b")));
    EXPECT_THAT(outcome.out, testing::Not(HasSubstr("\u202e")));
    EXPECT_EQ(std::ranges::count(outcome.out, '\n'), 5);
}

} // namespace
} // namespace updatefacts
