// SPDX-License-Identifier: MIT
#include "retail/run/DrawVolume.h"
#include "CountingSigner.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <thread>

namespace updatefacts {
namespace {

RunDesign tagsOnPages() {
    RunDesign design;
    design.templates.emplace("tag", builtInTemplate("tag"));
    design.labelTemplate = "tag";
    design.languages = {"en"};
    design.options.today = std::chrono::year{2026} / 11 / 26;
    design.read = [](const LibraryEntry &entry) {
        return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + entry.file);
    };
    design.sheet = [](const std::vector<std::pair<int, Label>> &placed) {
        return SheetPage{placed.front().second, {}};
    };
    return design;
}

/// Copies of each product, one a page: those of "none", which is not there, go over pages as well.
RunVolume volumeOfCopies() {
    RunVolume volume;
    volume.number = 3;
    std::int64_t number = 0;
    for (const char *name : {"camera", "none", "bulb", "router", "none", "kettle", "doorbell"})
        for (int copy = 1; copy <= 3; ++copy) {
            RunLabel label;
            label.number = ++number;
            label.copy = copy;
            label.row.place = {"prices.csv", {}, static_cast<int>((number - 1) / 3) + 2, 0};
            label.entry.file = std::string(name) + ".yaml";
            RunPage page;
            page.labels.push_back({1, label});
            volume.pages.push_back(std::move(page));
        }
    return volume;
}

/// Everything at the same time, the last first.
void allAtOnce(std::size_t count, const std::function<void(std::size_t)> &work) {
    std::vector<std::thread> threads;
    for (std::size_t i = count; i-- > 0;)
        threads.emplace_back([&work, i] { work(i); });
    for (std::thread &thread : threads)
        thread.join();
}

std::vector<std::string> entriesOf(const DrawnVolume &volume) {
    std::vector<std::string> lines;
    for (const PrintedLabel &label : volume.labels)
        lines.push_back(jsonLine(label));
    return lines;
}

std::vector<std::string> saidOf(const DrawnVolume &volume) {
    std::vector<std::string> said;
    for (const Finding &finding : volume.findings)
        said.push_back(messageOf(finding));
    return said;
}

TEST(DrawVolume, isTheSamePageByPageInSeveralThreads) {
    const RunDesign design = tagsOnPages();
    const RunVolume volume = volumeOfCopies();
    const Fonts fonts;
    LabelSession session(fonts);
    LabelSessions sessions(fonts);
    const DrawnVolume alone = drawVolume(volume, design, true, session);
    const DrawnVolume shared = drawVolume(volume, design, true, sessions, allAtOnce);
    EXPECT_EQ(alone.pages, 15);
    EXPECT_FALSE(alone.bytes.empty());
    EXPECT_TRUE(alone.bytes == shared.bytes);
    EXPECT_EQ(alone.pages, shared.pages);
    EXPECT_EQ(entriesOf(alone), entriesOf(shared));
    EXPECT_EQ(alone.labels.back().page, 15);
    EXPECT_EQ(saidOf(alone), saidOf(shared));
    EXPECT_THAT(saidOf(shared), testing::SizeIs(2)) << "said once for all copies";
}

TEST(DrawVolume, readsPagesBackWhereverTheyAreRead) {
    const RunDesign design = tagsOnPages();
    const Fonts fonts;
    LabelSessions sessions(fonts);
    RunDesign blank = design; // the last page shows no symbol where the plan has one
    int page = 0;
    blank.sheet = [&page](const std::vector<std::pair<int, Label>> &placed) {
        SheetPage made{placed.front().second, {}};
        if (++page == 15)
            std::get<SymbolItem>(*std::ranges::find_if(made.page->items, [](const Item &item) {
                return std::holds_alternative<SymbolItem>(item);
            })).payload += 'x';
        return made;
    };
    const DrawnVolume drawn =
        drawVolume(volumeOfCopies(), blank, true, sessions,
                   [](std::size_t count, const std::function<void(std::size_t)> &work) {
                       oneByOne(count, work);
                   });
    EXPECT_TRUE(drawn.isRefused);
    EXPECT_TRUE(drawn.bytes.empty());
}

TEST(DrawVolume, signsEachDisclosureOnce) {
    CountingSigner once, again;
    RunDesign design = tagsOnPages();
    design.signer = once.signer();
    RunVolume volume = volumeOfCopies();
    const Fonts fonts;
    LabelSessions sessions(fonts);
    const DrawnVolume first = drawVolume(volume, design, true, sessions, allAtOnce);
    EXPECT_FALSE(first.isRefused);
    EXPECT_EQ(first.pages, 15);
    EXPECT_EQ(once.asked(), 5);
    EXPECT_THAT(first.codes, testing::SizeIs(5));
    volume.codes = first.codes;
    design.signer = again.signer();
    LabelSession session(fonts);
    const DrawnVolume second = drawVolume(volume, design, true, session);
    EXPECT_TRUE(first.bytes == second.bytes);
    EXPECT_EQ(first.codes, second.codes);
    EXPECT_EQ(again.asked(), 5);
}

TEST(DrawVolume, refusesACodeThatIsTooLongToSign) {
    RunDesign design = tagsOnPages();
    design.signer = {"someone", [](const Disclosure &, const std::optional<std::string> &) {
                         return std::optional<std::string>();
                     }};
    const Fonts fonts;
    LabelSession session(fonts);
    const DrawnVolume drawn = drawVolume(volumeOfCopies(), design, true, session);
    EXPECT_EQ(drawn.pages, 0);
    EXPECT_THAT(saidOf(drawn), testing::Contains(testing::HasSubstr("400 bytes")).Times(5));
}

} // namespace
} // namespace updatefacts
