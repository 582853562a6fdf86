// SPDX-License-Identifier: MIT
// schema/README.md tells other programs what a fingerprint is; its test vectors are read from
// there.
#include "disclosure/Canonical.h"
#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>

#include <fstream>
#include <map>
#include <set>

namespace updatefacts {
namespace {

struct Vector {
    std::string yaml;
    std::string json;   ///< one line
    std::string sha256; ///< one line
};

/// A vector is a block in each of the three languages, one behind the other.
std::vector<Vector> readVectors() {
    std::ifstream file(UPDATEFACTS_SOURCE_DIR "/schema/README.md");
    std::vector<Vector> vectors;
    std::map<std::string, std::string> blocks;
    std::string language; // of the block that is open
    for (std::string line; std::getline(file, line);) {
        if (language.empty() && line.starts_with("```") && line.size() > 3) {
            language = line.substr(3);
        } else if (line == "```" && !language.empty()) {
            if (language == "sha256")
                vectors.push_back({blocks["yaml"], blocks["json"], blocks["sha256"]}), blocks = {};
            language.clear();
        } else if (!language.empty()) {
            blocks[language] += line + '\n';
        }
    }
    return vectors;
}

TEST(Readme, holdsVectorsThatAreTrue) {
    const std::vector<Vector> vectors = readVectors();
    EXPECT_GE(vectors.size(), 8U);
    std::set<std::string> fingerprints;
    for (const Vector &vector : vectors) {
        const Document document = readYaml(vector.yaml, "");
        EXPECT_THAT(document.findings, testing::IsEmpty()) << vector.yaml;
        EXPECT_EQ(canonicalForm(document.root) + '\n', vector.json) << vector.yaml;
        EXPECT_EQ(fingerprintOf(document.root) + '\n', vector.sha256) << vector.yaml;
        fingerprints.insert(vector.sha256);
    }
    EXPECT_EQ(fingerprints.size(), vectors.size() - 1) << "two hold the same data";
}

} // namespace
} // namespace updatefacts
