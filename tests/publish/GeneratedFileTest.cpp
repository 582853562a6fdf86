// SPDX-License-Identifier: MIT
#include "publish/jsonschema/WriteJsonSchema.h"
#include "publish/reference/WriteReference.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace updatefacts {
namespace {

struct GeneratedFile {
    const char *name;
    std::string (*write)(const Definitions &);
};

class Generated : public testing::TestWithParam<GeneratedFile> {};

/// UPDATE_GOLDENS=1 writes the files anew.
TEST_P(Generated, isWhatTheDefinitionsSay) {
    const std::string path = std::string(UPDATEFACTS_SOURCE_DIR "/schema/") + GetParam().name;
    const std::string text = GetParam().write(builtInDefinitions());
    if (std::getenv("UPDATE_GOLDENS"))
        std::ofstream(path) << text;
    std::ifstream stream(path);
    const std::string file(std::istreambuf_iterator<char>(stream), {});
    EXPECT_TRUE(file == text) << path << " is stale; UPDATE_GOLDENS=1 writes it anew.";
}

INSTANTIATE_TEST_SUITE_P(Files, Generated,
                         testing::Values(GeneratedFile{"disclosure.schema.json", writeJsonSchema},
                                         GeneratedFile{"reference.md", writeReference}),
                         [](const auto &which) {
                             const std::string name = which.param.name;
                             return name.substr(0, name.find('.'));
                         });

} // namespace
} // namespace updatefacts
