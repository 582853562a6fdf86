// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

// app/build compiles several sources of a folder as one; which ones, changes with each new source
// and from machine to machine. So what a source keeps to itself must go with all others.

namespace house {

namespace {

/// A line of code that begins within an anonymous namespace or with "static".
struct OwnLine {
    const SourceFile *file = nullptr;
    std::size_t number = 0; ///< from 0
    std::string code;
};

/// Without what stands before a declaration: "[[noreturn]]".
std::vector<std::string> codeOf(const SourceFile &file) {
    static const std::regex attribute(R"(^\[\[[^\]]*\]\] )");
    std::vector<std::string> code = file.code();
    for (std::string &line : code)
        line = std::regex_replace(line, attribute, "");
    return code;
}

/// A declaration up to the name's end, at the first of these outside of "<...>".
std::string headFrom(const std::vector<std::string> &code, std::size_t line) {
    std::string head;
    int depth = 0;
    for (; line < code.size(); ++line) {
        for (const char c : code[line]) {
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            const bool isBase = c == ':' && head.ends_with(' ');
            if (depth == 0 && (isBase || std::string_view("(={[;").find(c) != std::string::npos))
                return head;
            head += c;
        }
        head += ' ';
    }
    return head;
}

/// The last word of what begins at the margin; "" for members ("Shaper::run") and operators.
std::string nameOf(const OwnLine &own, const std::vector<std::string> &code) {
    static const std::regex nameless(R"(^($|[^A-Za-z_]|(template|namespace|static_assert)\b))");
    static const std::regex last(R"([\s*&>](\w+)\s*$)");
    std::smatch match;
    const std::string head = headFrom(code, own.number);
    const bool isNamed =
        !std::regex_search(own.code, nameless) && std::regex_search(head, match, last);
    return isNamed && match[1] != "operator" ? match[1].str() : std::string();
}

std::vector<OwnLine> ownLines(const SourceFile &file) {
    const std::vector<std::string> code = codeOf(file);
    std::vector<OwnLine> own;
    bool isAnonymous = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (file.lines[i] == "namespace {" || file.lines[i] == "} // namespace")
            isAnonymous = file.lines[i] == "namespace {";
        if (isAnonymous || code[i].starts_with("static "))
            own.push_back({&file, i, code[i]});
    }
    return own;
}

/// By their name; several for functions that are called alike, and for those declared first.
using OwnNames = std::multimap<std::string, OwnLine>;

OwnNames ownNames(const SourceFile &file) {
    const std::vector<std::string> code = codeOf(file);
    OwnNames names;
    for (const OwnLine &own : ownLines(file))
        if (const std::string name = nameOf(own, code); !name.empty())
            names.emplace(name, own);
    return names;
}

std::vector<SourceFile> sourcesOf(const std::string &folder) {
    std::vector<SourceFile> files = sources({"app"});
    std::erase_if(files, [&](const SourceFile &file) { return file.folder() != folder; });
    return files;
}

/// The names that a line of a function or class gives to parameters and variables.
std::set<std::string> localNames(const OwnLine &own) {
    static const std::regex declared(
        R"(([\w>\])]+)(?:\s*[&*]+|\s)\s*(\w+)\s*(?==[^=]|;|,|\)|\{|\(|:[^:]|\[))");
    static const std::set<std::string> none = {"return", "case", "else", "new", "throw", "const"};
    const std::size_t begin = own.code.starts_with(' ') ? 0 : own.code.find('(');
    const std::string code = own.code.substr(std::min(begin, own.code.size()));
    std::set<std::string> names;
    for (std::sregex_iterator at(code.begin(), code.end(), declared), end; at != end; ++at)
        if (!none.contains((*at)[1]))
            names.insert((*at)[2]);
    return names;
}

} // namespace

TEST(Unity, ownNamesAreUniqueInAFolder) {
    std::map<std::string, OwnNames> folders;
    const std::vector<SourceFile> files = sources({"app"});
    std::size_t count = 0;
    for (const SourceFile &file : files)
        for (const auto &[name, own] : ownNames(file)) {
            ++count;
            const OwnLine &there = folders[file.folder()].emplace(name, own)->second;
            const OwnLine &first = folders[file.folder()].find(name)->second;
            const bool isSameType = own.code.starts_with("using ") && own.code == first.code;
            EXPECT_TRUE(first.file == there.file || isSameType)
                << file.at(own.number) << ": " << name << " stands in "
                << first.file->at(first.number) << " too";
        }
    EXPECT_GT(count, 1200U);
}

/// Those of the headers that another source may include: of its folder, and of all to the left.
TEST(Unity, ownNamesHideNoType) {
    static const std::regex type(
        R"(^(?:class|struct|enum|enum class|using) (\w+)(?:$| [^;]*$| =))");
    std::map<std::string, std::string> types;
    std::smatch match;
    for (const std::string &folder : order()) {
        const std::vector<SourceFile> files = sourcesOf(folder);
        for (const SourceFile &file : files)
            for (std::size_t i = 0; i < file.lines.size() && file.path.ends_with(".h"); ++i)
                if (std::regex_search(file.lines[i], match, type))
                    types.emplace(match[1], file.at(i));
        for (const SourceFile &file : files)
            for (const auto &[name, own] : ownNames(file))
                EXPECT_FALSE(types.contains(name)) << file.at(own.number) << ": " << name
                                                   << " stands in " << types[name] << " too";
    }
    EXPECT_GT(types.size(), 200U);
}

/// -Wshadow sees a parameter or variable that is called as a constant of another source.
TEST(Unity, ownConstantsAreNotShadowed) {
    static const std::regex constant(
        R"(^(?:static )?const(?:expr)? .*?[\s*&>](\w+)(?: =|\{|\[|\(.*\);$|;))");
    std::map<std::string, std::map<std::string, OwnLine>> folders;
    const std::vector<SourceFile> files = sources({"app"});
    std::smatch match;
    for (const SourceFile &file : files)
        for (const OwnLine &own : ownLines(file))
            if (std::regex_search(own.code, match, constant))
                folders[file.folder()].emplace(match[1], own);
    for (const SourceFile &file : files)
        for (const OwnLine &own : ownLines(file))
            for (const std::string &name : localNames(own)) {
                const auto &constants = folders[file.folder()];
                const auto found = constants.find(name);
                EXPECT_TRUE(found == constants.end() || found->second.file == &file)
                    << file.at(own.number) << ": " << name << " is a constant of "
                    << found->second.file->at(found->second.number);
            }
}

TEST(Unity, ownNamesAreFound) {
    const SourceFile file{"app/x.cpp",
                          {"static void here() {",
                           "}",
                           "namespace a {",
                           "int everywhere();",
                           "namespace {",
                           "using Row = std::vector<int>;",
                           "class Walk : public Base {",
                           "    int inside;",
                           "};",
                           "enum class Way { in, out };",
                           "constexpr std::array<int, 2> two{1, 2};",
                           "const Row &rows(int a,",
                           "                int b) {",
                           "    for (const Row &row : all)",
                           "        use(row, a == b);",
                           "}",
                           "template<typename T>",
                           "std::optional<T>",
                           "longOne(const T &value) {",
                           "}",
                           "void Walk::take(char c) {",
                           "}",
                           "bool operator==(const Row &x, const Row &y) {",
                           "}",
                           "} // namespace",
                           "int everywhere(int n) {",
                           "}",
                           "}"}};
    std::set<std::string> names, locals;
    for (const auto &[name, own] : ownNames(file))
        names.insert(name);
    for (const OwnLine &own : ownLines(file))
        locals.merge(localNames(own));
    EXPECT_EQ(names,
              (std::set<std::string>{"here", "Row", "Walk", "Way", "two", "rows", "longOne"}));
    EXPECT_EQ(locals, (std::set<std::string>{"inside", "a", "b", "row", "value", "c", "x", "y"}));
}

} // namespace house
