// SPDX-License-Identifier: MIT
// libfyaml's fy-tool passes the whole yaml-test-suite; where it is installed, it must read every
// good file as we do.
#include "Fixtures.h"
#include "document/files/ReadFile.h"
#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>

#include <unistd.h>

namespace updatefacts {
namespace {

std::string escaped(const std::string &text) {
    std::string result;
    for (const char c : text)
        result += c == '\n'   ? "\\n"
                  : c == '\t' ? "\\t"
                  : c == '\r' ? "\\r"
                  : c == '\\' ? "\\\\"
                              : std::string(1, c);
    return result;
}

/// As in the event files of yaml-test-suite, without the styles.
void addEvents(const Value &value, std::string &events) {
    if (value.isScalar()) {
        events += (value.quoted ? "=VAL quoted " : "=VAL plain ") + escaped(value.scalar) + '\n';
        return;
    }
    const std::string name = value.kind == Value::Kind::list ? "SEQ\n" : "MAP\n";
    events += '+' + name;
    for (const Value &item : value.list)
        addEvents(item, events);
    for (const Member &member : value.map) {
        events += "=KEY " + escaped(member.key) + '\n';
        addEvents(member.value, events);
    }
    events += '-' + name;
}

/// The same from fy-tool's events, which do not tell keys from values.
class EventReader {
  public:
    std::string read(std::istream &in) {
        for (std::string line; std::getline(in, line);)
            add(line);
        return m_events;
    }

  private:
    void add(const std::string &line) {
        const std::string name = line.substr(0, 4);
        if (name == "=VAL") {
            const bool isKey = !m_isMap.empty() && m_isMap.back() && m_isKey.back();
            const std::string style = line[5] == ':' ? "=VAL plain " : "=VAL quoted ";
            m_events += (isKey ? "=KEY " : style) + line.substr(6) + '\n';
            passValue();
        } else if (name == "+MAP" || name == "+SEQ") {
            m_events += name + '\n';
            m_isMap.push_back(name == "+MAP");
            m_isKey.push_back(true);
        } else if (name == "-MAP" || name == "-SEQ") {
            m_events += name + '\n';
            m_isMap.pop_back();
            m_isKey.pop_back();
            passValue();
        }
    }

    void passValue() {
        if (!m_isKey.empty())
            m_isKey.back() = !m_isKey.back();
    }

    std::string m_events;
    std::vector<bool> m_isMap, m_isKey;
};

/// What fy-tool says about the file; nothing when it refuses it.
std::optional<std::string> eventsOfTool(const std::filesystem::path &file) {
    const std::string command = "fy-tool --testsuite '" + file.string() + "' 2>/dev/null";
    FILE *pipe = ::popen(command.c_str(), "r");
    std::string output;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), count);
    if (::pclose(pipe) != 0)
        return std::nullopt;
    std::istringstream stream(output);
    return EventReader().read(stream);
}

class OracleTest : public testing::Test {
  protected:
    void SetUp() override {
        if (std::system("command -v fy-tool >/dev/null") != 0)
            GTEST_SKIP() << "fy-tool is not installed";
        if (std::system("fy-tool --version | grep -q '^0[.]7[.]'") != 0)
            GTEST_SKIP() << "fy-tool is not 0.7, whose way to write events is known";
    }

    static void expectSame(const std::filesystem::path &folder) {
        for (const auto &file : yamlFilesIn(folder)) {
            if (file.stem() == "nulls" || file.stem() == "block") // fy-tool 0.7 refuses "-" alone
                continue;
            const Document document = readYaml(readFile(file.string()), file.string());
            std::string events;
            addEvents(document.root, events);
            EXPECT_EQ(eventsOfTool(file), events) << file;
        }
    }
};

TEST_F(OracleTest, goodFixtures) {
    expectSame(fixtures / "good");
}

TEST_F(OracleTest, examples) {
    expectSame(UPDATEFACTS_SOURCE_DIR "/schema/examples");
}

TEST_F(OracleTest, ownLanguages) {
    expectSame(UPDATEFACTS_SOURCE_DIR "/schema");
    expectSame(UPDATEFACTS_SOURCE_DIR "/templates");
}

/// Quoted texts of any mixture of words, blanks, escapes and line ends. (fy-tool 0.7 misreads "''"
/// twice in a row and "\\ " before a line end.)
TEST_F(OracleTest, quotedTextsOfBlankLines) {
    static const std::vector<std::string> parts = {"a",    "b",      " ",         "  ", "\n  ",
                                                   "\n  ", "\n\n  ", "\n \t\n  ", "\t"};
    static const std::vector<std::string> escapes = {"\\_", "\\n", "\\\n  ", "\\t", "\\u00e4"};
    std::mt19937 random(7); // NOLINT: the same texts in every run
    std::string yaml;
    for (int i = 0; i < 2000; ++i) {
        const bool isDouble = i % 2 == 0;
        std::string text;
        for (std::size_t n = random() % 8; n > 0; --n)
            text += isDouble && random() % 3 == 0 ? escapes[random() % escapes.size()]
                                                  : parts[random() % parts.size()];
        const char mark = isDouble ? '"' : '\'';
        yaml += std::string("- ") + mark + text + mark + '\n';
    }
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() /
        ("updatefacts_quoted_" + std::to_string(::getpid()) + ".yaml");
    std::ofstream(file) << yaml;
    std::string events;
    addEvents(readYaml(yaml, "").root, events);
    EXPECT_EQ(eventsOfTool(file), events);
    std::filesystem::remove(file);
}

} // namespace
} // namespace updatefacts
