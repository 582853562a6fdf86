// SPDX-License-Identifier: MIT
// The page that checks the text of a code, in a real browser.
#include "site/verify/CheckPage.h"

#include "InFrames.h"
#include "SignedSite.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

class CheckPageTest : public InFrames {
  protected:
    void SetUp() override {
        InFrames::SetUp();
        if (IsSkipped())
            return;
        put("site/check.html", checkPage());
        m_keys = m_signed.keys().keys;
        m_keys.host = "nordlicht.example";
    }

    /// What the page says of codes when it is given the keys. text: of each code, by name.
    [[nodiscard]] std::map<std::string, std::string>
    saidOf(const std::vector<std::pair<std::string, std::string>> &texts,
           const std::string &language = "en") const {
        std::vector<Frame> frames;
        for (const auto &[name, text] : texts)
            frames.push_back({name, "/check.html", text});
        return shownOn("elsewhere.example", frames,
                       "const part = id => document.getElementById(id);\n"
                       "const type = (id, text, event = 'input') => {\n"
                       "  part(id).value = text; part(id).dispatchEvent(new Event(event)); };\n"
                       "if (!frame.isTyped) {\n"
                       "  frame.isTyped = true;\n"
                       "  type('language', '" +
                           language +
                           "', 'change');\n"
                           "  type('keys-text', `" +
                           jwksText(m_keys) +
                           "`);\n"
                           "  type('text', frame.value);\n"
                           "  return '';\n"
                           "}\n"
                           "const facts = part('facts').hidden ? '' : ' | ' +\n"
                           "  Array.from(part('facts-list').children, row =>\n"
                           "  row.children[0].textContent + '=' + row.children[1].textContent)"
                           ".join('; ');\n"
                           "return part('result').textContent && "
                           "part('result').className.split(' ')[1] + ': ' +\n"
                           "  part('result').textContent + facts;");
    }

    [[nodiscard]] std::string codeOf(const Document &document, const std::string &key) const {
        return "https://nordlicht.example" + m_signed.code(document, key);
    }

    SignedSite m_signed;
    Jwks m_keys;
};

TEST_F(CheckPageTest, saysWhoSignedWhat) {
    const std::string said =
        saidOf({{"good", codeOf(SignedSite::firstKettle(), "active")}}).at("good");
    EXPECT_THAT(said,
                testing::StartsWith("note: Verified: signed by nordlicht.example. You gave the "
                                    "keys yourself. Make sure that they are those of "
                                    "nordlicht.example. | Signed for=nordlicht.example/01/"
                                    "09520000001704; Product="));
    for (const char *fact :
         {"; Manufacturer=Brewster Home Ltd;", "; Barcode number=09520000001704;",
          "; How firm the promise is=Promised;",
          "; Security updates until at least=31 January 2029;"})
        EXPECT_THAT(said, testing::HasSubstr(fact));
}

TEST_F(CheckPageTest, tellsEachCaseApart) {
    const std::string kettle = codeOf(SignedSite::firstKettle(), "active");
    const std::string second = codeOf(SignedSite::secondKettle(), "active");
    const std::string given = " You gave the keys yourself. Make sure that they are those of ";
    const std::string ask = " Do not trust the label; ask the manufacturer.";
    const std::string ours = given + "nordlicht.example.";
    std::string moved = kettle;
    moved.replace(moved.find("nordlicht"), 9, "copies");
    const std::vector<std::tuple<std::string, std::string, std::string>> rows = {
        {"flipped", flipped(kettle, kettle.size() - kettle.find('#') - 60),
         "bad: Not valid: the signature does not fit. The label was changed, or is of another "
         "address." +
             ask + ours},
        {"damaged", flipped(kettle, 5),
         "bad: The signature in the code is damaged or incomplete. Scan the code again."},
        {"other GTIN", withDigitsOf(kettle, second),
         "bad: Not valid here: nordlicht.example signed this label for another page." + ask + ours},
        {"other host", moved,
         "bad: Not valid here: nordlicht.example signed this label for another page." + ask + ours},
        {"revoked", codeOf(siteExample("camera"), "revoked"),
         "bad: Not valid: nordlicht.example revoked the key of this signature on 27 November "
         "2026." +
             ask + ours},
        {"unknown", codeOf(siteExample("camera"), "unknown"),
         "bad: Not valid: nordlicht.example has no key for this signature." + ask + ours},
        {"none", "https://nordlicht.example/uf/lc2", "note: This label has no signature."},
        {"no code", "hello", "bad: This is not the address of a label."},
        {"script", "javascript:alert(1)//#123", "bad: This is not the address of a label."},
    };
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto &[name, text, expected] : rows)
        texts.emplace_back(name, text);
    const auto said = saidOf(texts);
    for (const auto &[name, text, expected] : rows)
        EXPECT_EQ(said.at(name), expected) << name;
    EXPECT_THAT(saidOf({{"retired", codeOf(siteExample("camera"), "retired")}}).at("retired"),
                testing::StartsWith("note: Verified: signed by nordlicht.example. Its key has been "
                                    "out of use since 27 November 2026."));
}

TEST_F(CheckPageTest, believesKeysForTheirOwnHost) {
    m_keys.host = "other.example";
    EXPECT_THAT(saidOf({{"foreign", codeOf(siteExample("camera"), "active")}}).at("foreign"),
                testing::StartsWith("bad: Not valid: nordlicht.example has no key for this "
                                    "signature."));
    m_keys.host = "Nordlicht.example";
    EXPECT_THAT(saidOf({{"capitals", codeOf(siteExample("camera"), "active")}}).at("capitals"),
                testing::StartsWith("note: Verified: signed by nordlicht.example."));
}

/// Where the browser reads codes in pictures; that of the test has no such reader, and gets one.
TEST_F(CheckPageTest, readsAPicture) {
    const std::string code = codeOf(siteExample("camera"), "active");
    std::string page = checkPage();
    const std::size_t policy = page.find("<meta http-equiv");
    page.replace(policy, page.find('\n', policy) - policy,
                 "<script>window.BarcodeDetector = class {\n"
                 "static async getSupportedFormats() { return ['qr_code']; }\n"
                 "async detect(picture) { return picture.width === 1 ? [{rawValue: '" +
                     code + "'}] : []; } };</script>");
    put("site/reader.html", page);
    const std::string said =
        shownOn("elsewhere.example", {{"picture", "/reader.html"}},
                "const part = id => document.getElementById(id);\n"
                "if (part('pictures').hidden) return '';\n"
                "if (!frame.isTyped) {\n"
                "  frame.isTyped = true;\n"
                "  const png = atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M"
                "9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');\n"
                "  const data = new DataTransfer();\n"
                "  data.items.add(new File([Uint8Array.from(png, c => c.charCodeAt(0))], 'a.png',\n"
                "    {type: 'image/png'}));\n"
                "  part('picture').files = data.files;\n"
                "  part('picture').dispatchEvent(new Event('change'));\n"
                "}\n"
                "return part('fetch').textContent && part('text').value")
            .at("picture");
    EXPECT_EQ(said, code);
}

/// Names are somebody's: marks that turn the direction of what stands beside them, and controls,
/// are not shown, and nothing of them is markup.
TEST_F(CheckPageTest, showsNamesAsTheyAreRead) {
    const Document odd = siteExampleWith("camera", "manufacturer_name", "<b>Nord\u202Elicht</b>");
    EXPECT_THAT(saidOf({{"odd", codeOf(odd, "active")}}).at("odd"),
                testing::HasSubstr("=&lt;b&gt;Nordlicht&lt;/b&gt;;"));
}

TEST_F(CheckPageTest, speaksTheReadersLanguage) {
    const std::string said =
        saidOf({{"good", codeOf(siteExample("camera"), "active")}}, "de").at("good");
    EXPECT_THAT(said, testing::StartsWith("note: Geprüft: signiert von nordlicht.example."));
    EXPECT_THAT(said, testing::HasSubstr("=30. Juni 2031"));
}

/// One file: nothing lies beside it, and it asks for nothing.
TEST(CheckPageFileTest, needsNothingElse) {
    const std::string page = checkPage();
    for (const char *reference : {" src=", "<link", "@import", "url(", "http://"})
        EXPECT_EQ(page.find(reference), std::string::npos) << reference;
    for (const std::string &tag : Words::languages())
        EXPECT_NE(page.find('"' + tag + "\": {\"name\""), std::string::npos) << tag;
    EXPECT_LT(page.size(), 400'000U);
}

} // namespace
} // namespace updatefacts
