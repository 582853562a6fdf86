// SPDX-License-Identifier: MIT
#include "LibraryFolder.h"

#include "retail/library/FilterLibrary.h"

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FilterLibraryTest : public LibraryFolder {
  protected:
    void SetUp() override {
        LibraryFolder::SetUp();
        const auto add = [&](const std::string &file, const std::string &name,
                             const std::string &maker, const std::string &end) {
            put("shelf/" + file + ".yaml", kettleWith({{"disclosure_id", '"' + file + '"'},
                                                       {"model_identifier", "\"M-" + file + '"'},
                                                       {"gtin", ""},
                                                       {"code_leads_to", ""},
                                                       {"product_name", '"' + name + '"'},
                                                       {"manufacturer_name", '"' + maker + '"'},
                                                       {"support_end", '"' + end + '"'},
                                                       {"support_end_at_first_supply", ""}}));
        };
        add("a", "zoom Camera", "Brewster", "2031-01-31");
        add("b", "Alarm", "Acme", "2029-01-31");
        add("c", "\xC3\x84pfel 100%_x", "acme", "2030-06");
        add("d", "Bulb", "Brewster", "2026-03-31");
    }
    [[nodiscard]] std::string shown(const LibraryFilter &filter) const {
        const Library library = open();
        std::string names;
        for (const LibraryEntry &entry : entriesOf(library, filter))
            names += entry.file.front();
        if (filter.count < 0 && filter.first == 0) {
            EXPECT_EQ(countOf(library, filter), std::ssize(names));
        }
        return names;
    }
};

TEST_F(FilterLibraryTest, sortsFiltersAndCutsOut) {
    struct Row {
        LibraryFilter filter;
        const char *shown;
    };
    const std::vector<Row> rows = {
        {{}, "bdac"}, // by code points: the letter with two dots comes after z
        {{.sortedBy = LibraryColumn::product, .isDescending = true}, "cadb"},
        {{.sortedBy = LibraryColumn::until}, "dbca"},
        {{.sortedBy = LibraryColumn::until, .isDescending = true}, "acbd"},
        {{.sortedBy = LibraryColumn::file, .first = 1, .count = 2}, "bc"},
        {{.sortedBy = LibraryColumn::file, .first = 3, .count = 2}, "d"},
        {{.sortedBy = LibraryColumn::file, .first = 9, .count = 2}, ""},
        {{.text = "CAMERA"}, "a"},
        {{.text = "brew ala"}, ""},
        {{.text = "brew bul"}, "d"},
        {{.text = "\xC3\xA4PFEL"}, "c"},
        {{.text = "%_"}, "c"},
        {{.text = "'; DROP TABLE entries; --"}, ""},
        {{.text = "m-b"}, "b"},
        {{.states = {"ended"}}, "d"},
        {{.states = {"promised"}, .sortedBy = LibraryColumn::file}, "abc"},
        {{.states = {"promised", "ended"}, .sortedBy = LibraryColumn::file}, "abcd"},
        {{.manufacturer = "ACME", .sortedBy = LibraryColumn::file}, "bc"},
        {{.onlyWithErrors = true}, ""},
    };
    for (const Row &row : rows)
        EXPECT_EQ(shown(row.filter), row.shown)
            << row.filter.text << ' ' << row.filter.first << ' ' << row.filter.isDescending;
}

TEST_F(FilterLibraryTest, eachColumnSortsAllRowsEachOnce) {
    for (int column = 0; column <= static_cast<int>(LibraryColumn::file); ++column) {
        std::string names = shown({.sortedBy = static_cast<LibraryColumn>(column)});
        std::ranges::sort(names);
        EXPECT_EQ(names, "abcd") << column;
    }
}

TEST_F(FilterLibraryTest, countsStates) {
    EXPECT_THAT(statesOf(open()),
                ElementsAre(testing::Pair("ended", 1), testing::Pair("promised", 3)));
}

} // namespace
} // namespace updatefacts
