// SPDX-License-Identifier: MIT
// Beside each file in data/good stands what is read from it, in a .txt: UPDATE_GOLDENS=1 writes
// them anew.
#include "Fixtures.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>

namespace updatefacts {
namespace {

std::string placed(Place place) {
    return std::to_string(place.line) + ':' + std::to_string(place.column);
}

std::string inOneLine(const std::string &text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? "\\n" : c == '\t' ? "\\t" : std::string(1, c);
    return result;
}

/// One line a value: its place, its kind, its pointer, its text.
void describe(const Value &value, const Pointer &pointer, std::string &result) {
    static constexpr std::array kinds = {"null", "boolean", "integer", "decimal",
                                         "text", "list",    "map"};
    result += placed(value.place) + ' ' + kinds[static_cast<std::size_t>(value.kind)];
    if (value.quoted)
        result += " quoted";
    if (value.kind == Value::Kind::boolean)
        result += value.boolean ? " true" : " false";
    if (value.kind == Value::Kind::integer)
        result += ' ' + std::to_string(value.integer);
    result += " [" + pointer.toString() + ']';
    result += value.isScalar() ? " <" + inOneLine(value.scalar) + ">\n" : "\n";
    for (std::size_t i = 0; i < value.list.size(); ++i)
        describe(value.list[i], pointer.child(i), result);
    for (const Member &member : value.map) {
        result += placed(member.keyPlace) + " key\n";
        describe(member.value, pointer.child(member.key), result);
    }
}

TEST(GoodFixture, readAsDescribed) {
    for (const auto &file : yamlFilesIn(fixtures / "good")) {
        const Document document = readYaml(readFile(file.string()), file.filename().string());
        EXPECT_EQ(document.findings, Findings()) << file;
        std::string actual;
        describe(document.root, {}, actual);
        const auto golden = std::filesystem::path(file).replace_extension(".txt");
        if (std::getenv("UPDATE_GOLDENS"))
            std::ofstream(golden) << actual;
        EXPECT_EQ(actual, readFile(golden.string())) << file;
    }
}

} // namespace
} // namespace updatefacts
