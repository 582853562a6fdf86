// SPDX-License-Identifier: MIT
#include "document/files/ReadFile.h"
#include "output/labels/LabelJob.h"
#include "output/labels/LabelSession.h"
#include "validation/describe/DescribeFindings.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace updatefacts {
namespace {

constexpr Date day{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{20}};

struct Made {
    std::vector<std::string> bytes;
    std::string findings;
    bool operator==(const Made &) const = default;
};

Made make(const std::string &name, const std::string &face, const std::string &language,
          LabelSession &session) {
    LabelJob job;
    job.templates = {builtInTemplate(face)};
    job.languages = {{language}};
    job.formats = {*labelFormat("pdf"), *labelFormat("svg"), *labelFormat("png1")};
    job.options.today = day;
    const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml";
    const LabelResult result = runLabelJob(readFile(file), name + ".yaml", job, session);
    Made made{{}, describeFindings(result.findings)};
    for (const LabelFile &written : result.files)
        made.bytes.push_back(written.bytes);
    return made;
}

/// What is kept from label to label is kept by session (words, subsets of fonts) and by thread
/// (formats, inks of glyphs): a new thread, with fonts of its own, is as a fresh program.
TEST(SessionBytes, areThoseOfAFreshProgram) {
    const Fonts fonts;
    LabelSession session(fonts);
    std::mt19937 random(7);
    const auto oneOf = [&](const std::vector<std::string> &among) {
        return among[random() % among.size()];
    };
    for (int i = 0; i < 12; ++i) {
        const std::string name = oneOf({"camera", "doorbell", "bulb", "router", "rice-cooker-ja"});
        const std::string face = oneOf({"panel", "shelf", "tag", "esl_small"});
        const std::string language = oneOf(Words::languages());
        const Made here = make(name, face, language, session);
        Made fresh;
        std::thread([&] {
            const Fonts own;
            LabelSession first(own);
            fresh = make(name, face, language, first);
        }).join();
        EXPECT_FALSE(here.bytes.empty()) << here.findings;
        EXPECT_EQ(here, fresh) << name << ' ' << face << ' ' << language;
    }
}

} // namespace
} // namespace updatefacts
