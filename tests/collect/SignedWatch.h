// SPDX-License-Identifier: MIT
#pragma once

#include "CollectFixture.h"
#include "trust/TestKeys.h"

namespace updatefacts {

/// With the first two revisions of the camera in the library, signed by the first key.
class SignedWatch : public CollectFixture {
  protected:
    void SetUp() override {
        CollectFixture::SetUp();
        site().sign(keyOf(0));
        site().show("camera", {first, second});
        EXPECT_THAT(messagesOf(run()), testing::ElementsAre("collect.keys:first"));
        EXPECT_EQ(kept().size(), 2U);
    }
    /// All of the site, as a maker builds it again.
    void build() const { site().show("camera", {first, second, third}); }
    [[nodiscard]] bool hasThird() const { return kept().size() == 3; }
    /// What two nights say, which is the same.
    [[nodiscard]] std::vector<std::string> twoNights() const {
        const std::vector<std::string> one = messagesOf(run());
        EXPECT_EQ(messagesOf(run()), one);
        return one;
    }
    void rewriteLog(const std::function<void(std::vector<PublishedRevision> &entries)> &change) {
        std::vector<PublishedRevision> entries;
        for (const LogEntry &entry : site().log)
            entries.push_back(entry.published);
        change(entries);
        site().log.clear();
        for (const PublishedRevision &entry : entries)
            site().enter(entry);
        site().showProofs();
    }

    const std::string thirdSeal = "/camera/disclosure.json.cose";
};

} // namespace updatefacts
