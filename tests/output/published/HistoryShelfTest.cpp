// SPDX-License-Identifier: MIT
#include "output/published/HistoryShelf.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <gtest/gtest.h>

#include <atomic>

namespace updatefacts {
namespace {

Document exampleOf(const std::string &name) {
    return readYaml(readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml"),
                    name + ".yaml");
}

const std::vector<std::string> names = {"kettle", "camera", "history/camera-1", "doorbell",
                                        "history/camera-2"};

HistoryShelf shelf(std::function<std::optional<Document>(std::size_t)> read) {
    return {{names.size(), std::move(read), {}}, builtInDefinitions()};
}

TEST(HistoryShelf, readsEachHistoryWhenItIsWanted) {
    std::atomic<std::size_t> reads = 0;
    const HistoryShelf all = shelf([&](std::size_t i) {
        ++reads;
        return std::optional(exampleOf(names[i]));
    });
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(reads, names.size());
    std::size_t camera = 0;
    while (all.id(camera) != "NL-LC2-100")
        ++camera;
    EXPECT_EQ(all.language(camera), "en");
    const History history = all.read(camera);
    EXPECT_EQ(history.revisions.size(), 3U);
    EXPECT_EQ(history.revisions.back().disclosure.document().file, "camera.yaml");
    EXPECT_TRUE(history.findings.empty());
    EXPECT_EQ(reads, names.size() + 3);
}

TEST(HistoryShelf, goesOnWithoutWhatCannotBeRead) {
    const HistoryShelf all = shelf(
        [](std::size_t i) { return i == 0 ? std::nullopt : std::optional(exampleOf(names[i])); });
    EXPECT_EQ(all.size(), 2U);
    EXPECT_TRUE(all.unplaced().empty());
}

/// What was checked is what is shown.
TEST(HistoryShelf, takesNoFileThatChangesMeanwhile) {
    std::atomic<std::size_t> reads = 0;
    const HistoryShelf all = shelf([&](std::size_t i) {
        Document document = exampleOf(names[i]);
        if (++reads > names.size())
            for (Member &member : document.root.map)
                if (member.key == "support_end")
                    member.value.scalar = "2027-01";
        return std::optional(document);
    });
    std::size_t thrown = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        try {
            (void)all.read(i);
        } catch (const IoError &) {
            ++thrown;
        }
    EXPECT_GE(thrown, 1U);
}

TEST(HistoryShelf, saysWhatHasNoPlace) {
    const HistoryShelf all = shelf([](std::size_t i) {
        Document document = exampleOf(names[i]);
        if (i == 0)
            std::erase_if(document.root.map,
                          [](const Member &member) { return member.key == "disclosure_id"; });
        return std::optional(document);
    });
    EXPECT_EQ(all.size(), 2U);
    ASSERT_EQ(all.unplaced().size(), 1U);
    EXPECT_EQ(all.unplaced().front().rule, "history.no_place");
}

} // namespace
} // namespace updatefacts
