// SPDX-License-Identifier: MIT
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace fault {

/// The lines that build a site of one product with a label, and one again without labels.
inline const std::vector<std::string> siteNew = {
    "site", "camera-1.yaml", "-o",    "site",    "--language",
    "en",   "--labels",      "strip", "--today", "2026-03-20"};
inline const std::vector<std::string> siteAgain = {"site",       "published", "-o",       "site",
                                                   "--language", "en",        "--labels", "none",
                                                   "--today",    "2026-03-20"};

/// The first camera of the examples as another product: its number and its page are others.
inline std::string otherCamera() {
    std::ifstream stream(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-1.yaml");
    std::string text(std::istreambuf_iterator<char>(stream), {});
    for (const auto &[from, to] : {std::pair("LC2-100", "LC9-100"), {"uf/lc2", "uf/lc9"}})
        for (std::size_t at = 0; (at = text.find(from)) != std::string::npos;)
            text.replace(at, std::string(from).size(), to);
    return text;
}

} // namespace fault
