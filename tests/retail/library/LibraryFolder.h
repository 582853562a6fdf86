// SPDX-License-Identifier: MIT
#pragma once

#include "FolderTest.h"

#include "retail/library/Library.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// The kettle of schema/examples with other values: {"gtin", "\"...\""} by line.
inline std::string kettleWith(const std::vector<std::pair<std::string, std::string>> &changes) {
    std::ifstream stream(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
    std::string text;
    for (std::string line; std::getline(stream, line);) {
        for (const auto &[field, value] : changes)
            if (line.starts_with(field + ':'))
                line = value.empty() ? std::string() : field + ": " + value;
        text += line + '\n';
    }
    return text;
}

/// A kettle of its own.
inline std::string kettle(const std::string &id, const std::string &end = "2029-01-31") {
    return kettleWith({{"disclosure_id", '"' + id + '"'},
                       {"model_identifier", '"' + id + '"'},
                       {"gtin", ""},
                       {"code_leads_to", ""},
                       {"support_end", '"' + end + '"'},
                       {"support_end_at_first_supply", ""}});
}

inline constexpr Date someDay{std::chrono::year(2026) / 6 / 1};

/// A folder that is a library, and a cache beside it.
class LibraryFolder : public FolderTest {
  protected:
    [[nodiscard]] std::string shelf() const { return (folder() / "shelf").string(); }
    [[nodiscard]] LibraryOptions options(Date today = someDay) const {
        return {today, {}, (folder() / "cache").string(), {}};
    }
    [[nodiscard]] Library open(Date today = someDay) const {
        return openLibrary(shelf(), options(today));
    }
    void putKettle(const std::string &id, const std::string &end = "2029-01-31") const {
        put("shelf/" + id + ".yaml", kettle(id, end));
    }
};

inline std::vector<std::string> rulesOf(const Findings &findings) {
    std::vector<std::string> rules;
    for (const Finding &finding : findings)
        rules.push_back(finding.rule);
    return rules;
}

} // namespace updatefacts
