// SPDX-License-Identifier: MIT
#include "output/published/NeighbourKey.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <random>

namespace updatefacts {

namespace {

/// Few different texts, empty ones among them, so that many keys have one in common.
NeighbourKey randomKey(std::mt19937 &random) {
    const auto text = [&](const char *begin) {
        const auto number = random() % 12;
        return number == 0 ? std::string() : begin + std::to_string(number);
    };
    return {text("id"),
            "fingerprint" + std::to_string(random() % 12),
            text("fingerprint"),
            {text("gtin"), text("model")}};
}

} // namespace

TEST(NeighbourKey, CandidatesHoldEachNeighbourOnceInOrder) {
    std::mt19937 random(1);
    std::vector<NeighbourKey> keys;
    NeighbourIndex index;
    for (std::size_t i = 0; i < 200; ++i) {
        keys.push_back(randomKey(random));
        index.add(keys.back(), i);
    }
    for (const NeighbourKey &ours : keys) {
        std::vector<std::size_t> neighbours;
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (areNeighbours(ours, keys[i]))
                neighbours.push_back(i);
        std::vector<std::size_t> found = index.candidates(ours);
        EXPECT_EQ(std::ranges::adjacent_find(found, std::ranges::greater_equal()), found.end());
        std::erase_if(found, [&](std::size_t i) { return !areNeighbours(ours, keys[i]); });
        EXPECT_EQ(found, neighbours);
    }
}

TEST(NeighbourKey, IsMentionedHoweverItsProductIsWritten) {
    const NeighbourKey ours{"A-1", "f00d", "", {"9520000001704", "acme\nkt100"}};
    for (const char *text :
         {"disclosure_id: A-1", "supersedes: f00d", "gtin: '9520000001704'",
          "gtin: '09520000001704'", "model_identifier: kt100", "model_identifier: KT 100"})
        EXPECT_TRUE(mentions(text, ours)) << text;
    for (const char *text :
         {"disclosure_id: a-1", "gtin: '952000000170'", "model_identifier: KT10"})
        EXPECT_FALSE(mentions(text, ours)) << text;
    EXPECT_FALSE(mentions("anything", {"", "f00d", "", {}}));
    EXPECT_TRUE(mentions("anything", {"", "f00d", "", {"", "acme\nkä"}})) << "it has to be read";
}

TEST(NeighbourKey, EmptyTextsAreNotInCommon) {
    NeighbourIndex index;
    index.add({"", "a", "", {}}, 0);
    EXPECT_THAT(index.candidates({"", "b", "", {}}), testing::IsEmpty());
    EXPECT_TRUE(index.hasFingerprint("a"));
    EXPECT_FALSE(index.hasFingerprint("b"));
}

} // namespace updatefacts
