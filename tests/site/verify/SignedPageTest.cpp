// SPDX-License-Identifier: MIT
// What the page says of the signature that it was opened with.
#include "InFrames.h"
#include "SignedSite.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

class SignedPageTest : public InFrames {
  protected:
    void SetUp() override {
        InFrames::SetUp();
        if (IsSkipped())
            return;
        const SiteOutcome outcome = m_signed.build(site().string());
        ASSERT_FALSE(hasError(outcome.findings)) << outcome.findings.front().rule;
    }

    [[nodiscard]] std::map<std::string, std::string>
    pagesOn(const std::string &host, const std::vector<Frame> &frames) const {
        return shownOn(host, frames,
                       "const line = document.getElementById('signature');\n"
                       "const none = document.querySelector('.unsigned:not([hidden])');\n"
                       "return none ? 'none: ' + none.textContent\n"
                       "  : line.textContent && line.className.split(' ')[1] + ': ' + "
                       "line.textContent;");
    }

    SignedSite m_signed;
};

TEST_F(SignedPageTest, tellsEachCaseApart) {
    const std::string kettle = m_signed.code(SignedSite::firstKettle(), "active");
    const std::string second = m_signed.code(SignedSite::secondKettle(), "active");
    const std::string camera = m_signed.code(siteExample("camera"), "active");
    const std::string ask = "Do not trust the label; ask the manufacturer.";
    struct Row {
        const char *name;
        std::string address, says;
    };
    const std::vector<Row> rows = {
        {"good", kettle,
         "good: Verified: signed by nordlicht.example. The label says the same as this page."},
        {"good, Ed25519", m_signed.code(siteExample("camera"), "ed25519"),
         "good: Verified: signed by nordlicht.example. The label says the same as this page."},
        {"Arabic", withDigitsOf("/uf/lc2/index.ar.html#", camera),
         "good: تم التحقق: التوقيع من nordlicht.example. يقول الملصق ما تقوله هذه الصفحة."},
        {"digit of the signature flipped", flipped(kettle, kettle.size() - kettle.find('#') - 60),
         "bad: Not valid: the signature does not fit. The label was changed, or is of another "
         "address. " +
             ask},
        {"digit of the head flipped", flipped(kettle, 5),
         "bad: The signature in the code is damaged or incomplete. Scan the code again."},
        {"cut off", kettle.substr(0, kettle.size() - 30),
         "bad: The signature in the code is damaged or incomplete. Scan the code again."},
        {"other GTIN", withDigitsOf(kettle, second),
         "bad: Not valid here: nordlicht.example signed this label for another page. "
         "https://nordlicht.example/01/09520000001711"},
        {"other path", withDigitsOf(kettle, camera),
         "bad: Not valid here: nordlicht.example signed this label for another page. "
         "https://nordlicht.example/uf/lc2"},
        {"retired", m_signed.code(siteExample("camera"), "retired"),
         "note: Verified: signed by nordlicht.example. The label says the same as this page. Its "
         "key has been out of use since 27 November 2026. What was signed with it stays valid."},
        {"revoked", m_signed.code(siteExample("camera"), "revoked"),
         "bad: Not valid: nordlicht.example revoked the key of this signature on 27 November "
         "2026. " +
             ask},
        {"unknown", m_signed.code(siteExample("camera"), "unknown"),
         "bad: Not valid: nordlicht.example has no key for this signature. " + ask},
        {"superseded", m_signed.code(siteExample("history/camera-2"), "active"),
         "note: Verified: signed by nordlicht.example. It is the label of version 2. This page "
         "shows a newer one."},
        {"never published",
         m_signed.code(siteExampleWith("camera", "support_end", "2035-12"), "active"),
         "bad: Verified: signed by nordlicht.example. No version of this page says what the label "
         "says. " +
             ask},
        {"none", "/uf/lc2", "none: The address that you opened carries no signature."},
        {"a place on the page", "/uf/lc2#match",
         "none: The address that you opened carries no signature."},
    };
    std::vector<Frame> frames;
    for (const Row &row : rows)
        frames.push_back({row.name, row.address});
    const std::map<std::string, std::string> said = pagesOn("nordlicht.example", frames);
    for (const Row &row : rows)
        EXPECT_EQ(said.at(row.name), row.says) << row.name;
}

/// Whoever copies the whole site with its keys cannot sign for its host.
TEST_F(SignedPageTest, isACopyOnAnotherHost) {
    const std::string camera = m_signed.code(siteExample("camera"), "active");
    EXPECT_EQ(pagesOn("copies.example", {{"copy", camera}}).at("copy"),
              "bad: This page is a copy on copies.example. The label is of nordlicht.example. "
              "https://nordlicht.example/uf/lc2");
}

TEST_F(SignedPageTest, saysThatItCouldNotCheck) {
    const std::string camera = m_signed.code(siteExample("camera"), "active");
    std::filesystem::remove(site() / keysPath);
    const std::string unchecked =
        "note: The signature could not be checked. nordlicht.example did not answer.";
    EXPECT_EQ(pagesOn("nordlicht.example", {{"no keys", camera}}).at("no keys"), unchecked);
    std::filesystem::remove(site() / "update-facts/verify.en.json");
    EXPECT_EQ(pagesOn("nordlicht.example", {{"no words", camera}}).at("no words"), unchecked);
}

} // namespace
} // namespace updatefacts
