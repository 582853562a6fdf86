// SPDX-License-Identifier: MIT
#include "site/page/RevisionChanges.h"

#include "label/content/PhraseText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(RevisionChanges, marksTheWordsOfTheMaker) {
    const Words words("de");
    const FactChange change{"a", "A", "old", "new", "en", "fr"};
    EXPECT_EQ(changePieces(change, words),
              (PageText{{isolated("old"), "en"}, {" → "}, {isolated("new"), "fr"}}));
    EXPECT_EQ(changeText(change, words), isolated("old") + " → " + isolated("new"));
    EXPECT_EQ(changeText({"a", "A", "", "new"}, Words("en")), isolated("new") + " (new)");
}

TEST(RevisionChanges, fillsNoBlanksInTheWordsOfTheMaker) {
    EXPECT_EQ(changeText({"a", "A", "old {after}", "new"}, Words("en")),
              isolated("old {after}") + " → " + isolated("new"));
}

} // namespace
} // namespace updatefacts
