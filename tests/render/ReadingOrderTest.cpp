// SPDX-License-Identifier: MIT
#include "render/ReadingOrder.h"

#include <gtest/gtest.h>

namespace updatefacts {

namespace {

struct Piece {
    const char *text;
    bool rightToLeft;
};

struct Row {
    const char *text;
    std::vector<Piece> fromTheLeft;
    std::vector<std::size_t> read; ///< indices of the pieces
};

const Row rows[] = {
    {"one", {{"one", false}}, {0}},
    {"one two", {{"one ", false}, {"two", false}}, {0, 1}},
    {"one two", {{"one ", false}, {"two ", false}}, {0, 1}}, // a hung space at the end
    {"אב גד", {{"גד", true}, {" ", true}, {"אב", true}}, {2, 1, 0}},
    {"א ב ג", {{"ג", true}, {" ", true}, {"ב", true}, {" ", true}, {"א", true}}, {4, 3, 2, 1, 0}},
    {"אב 12 גד", {{" גד", true}, {"12", false}, {"אב ", true}}, {2, 1, 0}},
    {"Sha אב", {{"Sha ", false}, {"אב", true}}, {0, 1}},
    {"aba", {{"a", false}, {"ab", false}}, {1, 0}}, // "a" fits first, but not in the end
    {"xyz", {{"yz", false}, {"w", false}}, {0, 1}}, // no part of the text: as they stand
};

TEST(ReadingOrder, putsRunsAsTheLineReads) {
    for (const Row &row : rows) {
        TextLine line;
        line.text = row.text;
        for (const Piece &piece : row.fromTheLeft) {
            GlyphRun run;
            run.text = piece.text;
            run.rightToLeft = piece.rightToLeft;
            line.runs.push_back(run);
        }
        std::vector<std::size_t> read;
        for (const GlyphRun *run : readingOrder(line))
            read.push_back(static_cast<std::size_t>(run - line.runs.data()));
        EXPECT_EQ(read, row.read) << row.text;
    }
}

/// A name of two scripts by turns, whose runs do not add up to its text: once hours, now at once.
TEST(ReadingOrder, endsWhateverTheRuns) {
    TextLine line;
    for (int i = 0; i < 30; ++i)
        for (const char *text : {"a", "א", "aa"}) {
            GlyphRun run;
            run.text = text;
            run.rightToLeft = i % 2 == 0;
            line.runs.push_back(run);
            line.text = text + line.text;
        }
    line.text += "b";
    EXPECT_EQ(readingOrder(line).size(), line.runs.size());
}

} // namespace
} // namespace updatefacts
