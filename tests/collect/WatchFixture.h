// SPDX-License-Identifier: MIT
#pragma once

#include "CollectFixture.h"

namespace updatefacts {

/// With the camera, all three revisions, in the library.
class WatchFixture : public CollectFixture {
  protected:
    void SetUp() override {
        CollectFixture::SetUp();
        showCamera();
        EXPECT_THAT(messagesOf(run()), testing::IsEmpty());
        m_before = files();
    }
    /// Whatever happened: all that was there is there, as it was.
    void TearDown() override {
        const std::map<std::string, std::string> after = files();
        for (const auto &[name, text] : m_before)
            EXPECT_TRUE(after.contains(name) && after.at(name) == text) << name;
        CollectFixture::TearDown();
    }
    [[nodiscard]] std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> files;
        for (const auto &[name, text] : contents())
            if (name.starts_with("library/" + makerFolder()) && name.ends_with(".yaml"))
                files[name] = text;
        return files;
    }
    /// The next revision of the camera, with this end.
    [[nodiscard]] std::string fourth(const std::string &end) const {
        std::string text = replacedIn(third, "revision: 3", "revision: 4");
        text = replacedIn(text, "support_end: \"2031-06\"", "support_end: \"" + end + '"');
        text = replacedIn(
            text, "supersedes: \"595f2cf8bae570ff38cf2b5e4a4a95562e4871d03c536799c8ae16c62162753c",
            "supersedes: \"" + Disclosure(readYaml(third, "3")).fingerprint());
        return replacedIn(text, "last_updated: \"" + updatedOf(third),
                          "last_updated: \"2026-11-20T09:00:00Z");
    }
    [[nodiscard]] static std::string updatedOf(const std::string &text) {
        return Disclosure(readYaml(text, "x")).text("last_updated");
    }

  private:
    std::map<std::string, std::string> m_before;
};

} // namespace updatefacts
