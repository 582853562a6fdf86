// SPDX-License-Identifier: MIT
// Code that looks into a disclosure names fields and answers by their ids, in double quotes: each
// of them must be in schema/definitions.yaml, so that what is renamed there is renamed here.
#include "SourceFile.h"

#include "definitions/Definitions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace house {

namespace {

using updatefacts::builtInDefinitions;
using updatefacts::Field;

/// The fields of a disclosure by their ids, at any depth.
void addFields(const std::vector<Field> &fields, std::map<std::string, const Field *> &known) {
    for (const Field &field : fields) {
        known[field.id] = &field;
        addFields(field.fields, known);
    }
}

const std::map<std::string, const Field *> &knownFields() {
    static const std::map<std::string, const Field *> known = [] {
        std::map<std::string, const Field *> fields;
        for (const updatefacts::Section &section : builtInDefinitions().sections)
            addFields(section.fields, fields);
        return fields;
    }();
    return known;
}

/// Files that look into maps of other kinds: definitions, templates, sheets, tables, JSON, PDF.
bool looksElsewhere(const std::string &path) {
    for (const char *folder :
         {"app/document/", "app/definitions/read/", "app/label/template/",
          "app/publish/jsonschema/", "app/publish/reference/", "app/publish/json/", "app/proof/",
          "app/render/", "app/retail/cells/", "app/retail/table/", "app/retail/sheet/",
          "app/site/data/"})
        if (path.starts_with(folder))
            return true;
    return path == "app/definitions/messages/MessageTable.cpp" ||
           path == "app/publish/statement/ReadStatements.cpp";
}

/// The ids that a line names: as the argument of a look-up, or of a finding about a disclosure.
std::vector<std::string> idsIn(const std::string &line) {
    static const std::regex lookUp(
        R"re((?:(?:\.|->|\bPointer\(\)\.)(?:text|texts|textFor|has|date|integer|find|child|field|languageOf|member)\(|findingAt\([\w.*]+, |Pointer\(\{)"([a-z_0-9]+)")re");
    std::vector<std::string> ids;
    for (std::sregex_iterator i(line.begin(), line.end(), lookUp), end; i != end; ++i)
        ids.push_back((*i)[1]);
    return ids;
}

/// What is wrong with a line, "" when nothing is.
std::string faultOf(const std::string &line) {
    static const std::regex compared(R"re(text\("([a-z_0-9]+)"\)\s*[!=]=\s*"([a-z_0-9]+)")re");
    for (const std::string &id : idsIn(line))
        if (!knownFields().contains(id))
            return "no field is named " + id;
    for (std::sregex_iterator i(line.begin(), line.end(), compared), end; i != end; ++i) {
        const auto field = knownFields().find((*i)[1]);
        if (field != knownFields().end() && !field->second->choices.empty() &&
            !field->second->choice((*i)[2].str()))
            return (*i)[1].str() + " has no answer " + (*i)[2].str();
    }
    return {};
}

} // namespace

TEST(KnownFields, areThoseOfTheDefinitions) {
    std::set<std::string> seen;
    for (const SourceFile &file : sources({"app"})) {
        if (looksElsewhere(file.path))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string fault = faultOf(file.lines[i]);
            EXPECT_EQ(fault, "") << file.at(i);
            const std::vector<std::string> ids = idsIn(file.lines[i]);
            seen.insert(ids.begin(), ids.end());
        }
    }
    EXPECT_GT(seen.size(), 15U);
}

TEST(KnownFields, aWrongNameFails) {
    EXPECT_EQ(faultOf(R"(disclosure.text("support_end"))"), "");
    EXPECT_EQ(faultOf(R"(disclosure.text("support_ends"))"), "no field is named support_ends");
    EXPECT_EQ(faultOf(R"(Pointer().child("gtim"))"), "no field is named gtim");
    EXPECT_EQ(faultOf(R"(findingAt(revision, "supercedes", "a.b"))"),
              "no field is named supercedes");
    EXPECT_EQ(faultOf(R"(if (d.text("updatable") == "no"))"), "");
    EXPECT_EQ(faultOf(R"(if (d.text("updatable") == "never"))"), "updatable has no answer never");
}

} // namespace house
