// SPDX-License-Identifier: MIT
#include "document/comments/RewriteYaml.h"
#include "definitions/messages/SayFinding.h"

#include "Fixtures.h"
#include "RandomValue.h"
#include "document/comments/CollectComments.h"
#include "document/files/ReadFile.h"
#include "document/tree/SameData.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

YamlLayout order(const std::vector<std::vector<const char *>> &groups) {
    YamlLayout layout;
    for (const auto &group : groups) {
        layout.groups.emplace_back();
        for (const char *key : group)
            layout.groups.back().keys.push_back({key, {"not for this"}, Value{}});
    }
    return layout;
}

RewrittenYaml rewritten(const std::string &before, const std::string &root,
                        const YamlLayout &layout = {}) {
    const Document document = readYaml(before, "kettle.yaml");
    EXPECT_EQ(document.findings, Findings()) << before;
    return rewriteYaml(document, readYaml(root, "").root, layout);
}

std::vector<std::string> describe(const Findings &lost) {
    std::vector<std::string> result;
    for (const Finding &finding : lost) {
        EXPECT_EQ(finding.rule, "yaml.comment_lost");
        EXPECT_EQ(finding.severity, Severity::warning);
        EXPECT_EQ(finding.file, "kettle.yaml");
        result.push_back(std::to_string(finding.place.line) + ':' +
                         std::to_string(finding.place.column) + ' ' + finding.pointer.toString() +
                         ' ' + messageOf(finding));
    }
    return result;
}

const char *const kettle = R"(# Kettle, by ACME.
# Kept by hand.

# As on the box
product_name: Kettle  # short
markets:  # where
  # the kingdom
  - uk
  - eu  # since 2026

# --- Support ---

# Until when?
end: "2030-01"
parts:
  # the base
  - name: Base  # grey
    end: "2029"
  # the jug
  - name: Jug
# That is all.
)";

TEST(RewriteYaml, keepsEveryCommentOfUnchangedData) {
    const RewrittenYaml result = rewritten(kettle, kettle, order({{"product_name", "markets"}}));
    EXPECT_EQ(result.lost, Findings());
    EXPECT_EQ(result.text, R"(# Kettle, by ACME.
# Kept by hand.

# As on the box
product_name: "Kettle"  # short
markets:  # where
  # the kingdom
  - "uk"
  - "eu"  # since 2026

# --- Support ---

# Until when?
end: "2030-01"
parts:
  # the base
  - name: "Base"  # grey
    end: "2029"
  # the jug
  - name: "Jug"

# That is all.
)");
}

TEST(RewriteYaml, commentsMoveWithTheirKeys) {
    const RewrittenYaml result = rewritten("b: 1  # one\n# above a\na: 2\n", "{c: 3, a: 2, b: 4}",
                                           order({{"a", "b"}, {"c"}}));
    EXPECT_EQ(result.lost, Findings());
    EXPECT_EQ(result.text, "# above a\na: 2\nb: 4  # one\n\nc: 3\n");
}

TEST(RewriteYaml, commentsMoveWithTheirItems) {
    const char *before = "l:\n  # x\n  - 1\n  # y\n  - 2  # yy\n  # z\n  - 2\n";
    EXPECT_EQ(rewritten(before, "l: [2, 2, 1]").text,
              "l:\n  # y\n  - 2  # yy\n  # z\n  - 2\n  # x\n  - 1\n");
    EXPECT_EQ(rewritten(before, "l: [1, 5, 2]").text, // the second of two alike is gone
              "l:\n  # x\n  - 1\n  # z\n  - 5\n  # y\n  - 2  # yy\n");
    const RewrittenYaml shorter = rewritten(before, "l: [1, 2]");
    EXPECT_EQ(shorter.text, "l:\n  # x\n  - 1\n  # y\n  - 2  # yy\n");
    EXPECT_THAT(describe(shorter.lost),
                ElementsAre("6:3 /l/2 The comment \"# z\" has no place any more."));
}

TEST(RewriteYaml, saysWhatIsLost) {
    const RewrittenYaml result =
        rewritten("a: 1\n# above b\nb:  # behind b\n  c: 2  # behind c\nd: 3\n", "{a: 1, d: 3}");
    EXPECT_EQ(result.text, "a: 1\nd: 3\n");
    EXPECT_THAT(describe(result.lost),
                ElementsAre("2:1 /b The comment \"# above b\" has no place any more.",
                            "3:5 /b The comment \"# behind b\" has no place any more.",
                            "4:9 /b/c The comment \"# behind c\" has no place any more."));
}

TEST(RewriteYaml, headingsStayWhenTheirFirstKeyGoes) {
    const char *before =
        "a: 1\n\n# --- Part ---\n\n# about b\nb: 2\nc: 3\n\n# --- End ---\n\nd: 4\n";
    const RewrittenYaml result = rewritten(before, "{a: 1, c: 3}");
    EXPECT_EQ(result.text, "a: 1\n\n# --- Part ---\n\nc: 3\n\n# --- End ---\n");
    EXPECT_THAT(describe(result.lost),
                ElementsAre("5:1 /b The comment \"# about b\" has no place any more."));
}

TEST(RewriteYaml, bracketsAndBlockTexts) {
    EXPECT_EQ(rewritten("a: [1,  # one\n  2]  # two\nb: |  # bar\n  # text\nc: {}  # none\n",
                        "{a: [1, 2], b: \"# text\\n\", c: {}}")
                  .text,
              "a:\n  - 1  # one\n  - 2  # two\nb: \"# text\\n\"  # bar\nc: {}  # none\n");
}

TEST(RewriteYaml, dashesMarksAndMissingValues) {
    EXPECT_EQ(rewritten("---  # top\na:  # missing\nl:\n  -  # nothing\n  - # one\n    b: 1\n",
                        "{a: ~, l: [~, {b: 1}]}")
                  .text,
              "# top\na: null  # missing\nl:\n  - null  # nothing\n  # one\n  - b: 1\n");
}

TEST(RewriteYaml, rootsThatAreNoMap) {
    EXPECT_EQ(rewritten("# top\n\n- 1  # one\n# two\n- 2\n", "[2, 1, 3]").text,
              "# top\n\n# two\n- 2\n- 1  # one\n- 3\n");
    EXPECT_EQ(rewritten("# top\nx  # end\n", "y").text, "\"y\"\n\n# top\n# end\n");
}

/// Gives every key and item comments that tell them apart.
void addComments(const Value &value, const Pointer &pointer, YamlComments &comments) {
    const auto add = [&](const Pointer &child) {
        const std::string number = std::to_string(comments.at.size());
        comments.at[child] = {{{"# above " + number + ';', {}}}, {"# behind " + number + ';', {}}};
    };
    for (std::size_t i = 0; i < value.list.size(); ++i) {
        add(pointer.child(i));
        addComments(value.list[i], pointer.child(i), comments);
    }
    for (const Member &member : value.map) {
        add(pointer.child(member.key));
        addComments(member.value, pointer.child(member.key), comments);
    }
}

/// Drops, doubles, swaps and changes things.
void change(Value &value, RandomValue &random) {
    for (Value &item : value.list)
        change(item, random);
    for (Member &member : value.map)
        change(member.value, random);
    const auto changeIn = [&](auto &children, auto setValue) {
        if (children.empty())
            return;
        const std::size_t at = random.below(children.size());
        switch (random.below(6)) {
        case 0:
            children.erase(children.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            std::swap(children[at], children.back());
            break;
        case 2:
            setValue(children[at]);
            break;
        default:
            break;
        }
    };
    changeIn(value.list, [&](Value &item) { item = random.value(1); });
    changeIn(value.map, [&](Member &member) { member.value = random.value(1); });
}

std::size_t countOf(const std::string &piece, const std::string &text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1))
        ++count;
    return count;
}

TEST(RewriteYaml, eachCommentIsKeptOnceOrSaidToBeLost) {
    RandomValue random(20260304);
    for (int i = 0; i < 1'000; ++i) {
        const Value before = random.map(4);
        YamlComments comments;
        addComments(before, {}, comments);
        const Document document = readYaml(writeYaml(before, {}, comments), "");
        ASSERT_EQ(document.findings, Findings()) << document.text;
        Value after = before;
        change(after, random);
        const RewrittenYaml result = rewriteYaml(document, after, {});
        ASSERT_TRUE(sameData(readYaml(result.text, "").root, after)) << result.text;
        std::string all = result.text;
        for (const Finding &finding : result.lost)
            all += messageOf(finding) + '\n';
        for (std::size_t number = 0; number < comments.at.size(); ++number)
            for (const char *what : {"# above ", "# behind "})
                ASSERT_EQ(countOf(what + std::to_string(number) + ';', all), 1U)
                    << what << number << '\n'
                    << document.text << "->\n"
                    << all;
    }
}

std::vector<std::string> commentsIn(const std::string &text) {
    const YamlComments comments = collectComments(readYaml(text, ""));
    CommentLines lines = comments.top;
    for (const auto &[pointer, at] : comments.at) {
        lines.insert(lines.end(), at.above.begin(), at.above.end());
        lines.push_back(at.behind);
    }
    lines.insert(lines.end(), comments.end.begin(), comments.end.end());
    std::vector<std::string> result;
    for (const Comment &line : lines)
        result.push_back(line.text);
    std::erase(result, "");
    std::ranges::sort(result);
    return result;
}

TEST(RewriteYaml, losesNothingAndIsStable) {
    auto files = yamlFilesIn(fixtures / "good");
    for (const char *folder : {"/schema", "/schema/examples", "/templates"})
        for (const auto &file : yamlFilesIn(UPDATEFACTS_SOURCE_DIR + std::string(folder)))
            files.push_back(file);
    for (const auto &file : files) {
        const std::string text = readFile(file.string());
        const RewrittenYaml once = rewritten(text, text);
        EXPECT_EQ(once.lost, Findings()) << file;
        EXPECT_TRUE(sameData(readYaml(once.text, "").root, readYaml(text, "").root)) << file;
        EXPECT_EQ(commentsIn(once.text), commentsIn(text)) << file;
        EXPECT_EQ(std::ranges::count(once.text, '#'), std::ranges::count(text, '#')) << file;
        EXPECT_EQ(rewritten(once.text, once.text).text, once.text) << file;
    }
}

} // namespace
} // namespace updatefacts
