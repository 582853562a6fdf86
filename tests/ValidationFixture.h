// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/date/PartialDate.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace updatefacts {

inline const std::filesystem::path fixtureFolder =
    std::filesystem::path(UPDATEFACTS_SOURCE_DIR) / "tests/validation/data";

/// What the first lines of a fixture ask for:
///   # expect: RULE LINE:COLUMN     a finding; there must be these and no others
///   # profiles: ID ID              the profiles asked for
///   # earlier: FILE                the revision before this one
///   # definitions: FILE            definitions other than the built-in ones
///   # today: YYYY-MM-DD            another day than 2026-03-20
struct FixtureHead {
    std::vector<std::string> expected; ///< "RULE LINE:COLUMN"
    std::vector<std::string> profiles;
    std::string earlier;     ///< the file; empty: none
    std::string definitions; ///< the file; empty: the built-in ones
    Date today{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{20}};
};

[[nodiscard]] inline Document readFixture(const std::string &name) {
    return readYaml(readFile((fixtureFolder / name).string()), name);
}

[[nodiscard]] inline FixtureHead fixtureHead(const std::string &name) {
    FixtureHead head;
    std::ifstream file(fixtureFolder / name);
    for (std::string line; std::getline(file, line) && line.starts_with("# ");) {
        const std::string key = line.substr(2, line.find(':') - 2);
        const std::string rest = line.substr(line.find(':') + 2);
        std::istringstream words(rest);
        if (key == "expect")
            head.expected.push_back(rest);
        else if (key == "profiles")
            head.profiles = {std::istream_iterator<std::string>(words), {}};
        else if (key == "today")
            head.today = PartialDate::parse(rest)->lastDay();
        else if (key == "definitions")
            head.definitions = rest;
        else if (key == "earlier")
            head.earlier = rest;
        else
            ADD_FAILURE() << name << ": what does " << line << " mean?";
    }
    return head;
}

/// The names of all, sorted.
[[nodiscard]] inline std::vector<std::string> fixtureNames() {
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(fixtureFolder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("fail_") || name.starts_with("pass_"))
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

} // namespace updatefacts
