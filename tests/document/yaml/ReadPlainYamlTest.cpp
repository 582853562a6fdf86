// SPDX-License-Identifier: MIT
#include "document/yaml/ReadPlainYaml.h"
#include "Fixtures.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gmock/gmock.h>

#include <random>

namespace updatefacts {
namespace {

/// All that a value tree has, places included.
std::string said(const Value &value) {
    std::string text = std::to_string(static_cast<int>(value.kind)) + '@' +
                       std::to_string(value.place.line) + ':' + std::to_string(value.place.column) +
                       (value.quoted ? '"' : ' ') + value.scalar + '=' +
                       std::to_string(value.integer) + (value.boolean ? 't' : 'f');
    for (const Value &item : value.list)
        text += '[' + said(item) + ']';
    for (const Member &member : value.map)
        text += '{' + member.key + '@' + std::to_string(member.keyPlace.line) + ':' +
                std::to_string(member.keyPlace.column) + said(member.value) + '}';
    return text;
}

std::optional<Value> plain(const std::string &text) {
    return readPlainYaml(SourceText(text));
}

/// The same text by yaml-cpp: a carriage return is nothing that the plain reader reads.
Document byYamlCpp(const std::string &text) {
    const std::string lines = text + "\n#\r\n";
    EXPECT_FALSE(plain(lines));
    return readYaml(lines, "a.yaml");
}

void expectSame(const std::string &text) {
    const std::optional<Value> read = plain(text);
    if (!read)
        return;
    const Document other = byYamlCpp(text);
    EXPECT_TRUE(other.findings.empty()) << other.findings.front().message << '\n' << text;
    EXPECT_EQ(said(*read), said(other.root)) << text;
}

std::vector<std::filesystem::path> allFiles() {
    std::vector<std::filesystem::path> files;
    for (const char *folder : {"schema/examples", "tests/document/data", "tests/validation/data"})
        for (const auto &file : yamlFilesIn(std::filesystem::path(UPDATEFACTS_SOURCE_DIR) / folder))
            files.push_back(file);
    return files;
}

TEST(ReadPlainYaml, readsWhatYamlCppReads) {
    std::size_t read = 0;
    const std::vector<std::filesystem::path> files = allFiles();
    for (const std::filesystem::path &file : files) {
        const std::string text = readFile(file);
        if (text.find('\r') != std::string::npos || !readYaml(text, "").findings.empty())
            continue;
        expectSame(text);
        read += plain(text) ? 1 : 0;
    }
    EXPECT_GT(read, 40U) << "else it is of no use";
}

/// A line of one file, or a sign that means something, put into another file.
TEST(ReadPlainYaml, readsDamagedTextAsYamlCppDoesOrNotAtAll) {
    static const std::vector<std::string> pieces = {
        "\"",     "'",        ":",    ": ",    "- ", "\n",   "\n\n",   " #", "#",
        "|",      "{",        "[",    "]",     ", ", "? ",   "&a",     "*a", "!t",
        "\\",     " ",        "  ",   "---\n", "~",  "null", "a: b\n", "1",  "é",
        "\u2028", "  a: 1\n", "true", "0x1",   "[]", "\"\"", ".",      "-",  "_"};
    std::mt19937 random(11);
    const std::vector<std::filesystem::path> files = allFiles();
    std::size_t read = 0;
    for (int i = 0; i < 6000; ++i) {
        std::string text = readFile(files[random() % files.size()]);
        for (unsigned change = 0; change < 1 + random() % 2; ++change) {
            const std::size_t at = random() % (text.size() + 1);
            if (random() % 4 == 0)
                text.erase(at, 1 + random() % 6);
            else
                text.insert(at, pieces[random() % pieces.size()]);
        }
        if (!plain(text) || !readYaml(text, "").findings.empty()) // a sign that no file may have
            continue;
        expectSame(text);
        ++read;
    }
    EXPECT_GT(read, 250U);
}

TEST(ReadPlainYaml, leavesAllElseToYamlCpp) {
    for (const char *text : {"",
                             "a",
                             "a:",
                             "a: b # c",
                             "a: 'b'",
                             "a: \"\\n\"",
                             "a: [1,2]",
                             "a: []",
                             "a: b c",
                             "a: -1",
                             "a: ~",
                             "null: 1",
                             "1: 1",
                             "a: 1\na: 2",
                             "a: 1\n b: 2",
                             "a:\n   b: 1",
                             "- a",
                             "a: b\t",
                             "\xEF\xBB\xBF"
                             "a: 1",
                             "a: 1\n---\nb: 2",
                             "a:  1",
                             "a: 1 ",
                             "a: \"b\nc\"",
                             "  a: 1"})
        EXPECT_FALSE(plain(text)) << text;
}

} // namespace
} // namespace updatefacts
