// SPDX-License-Identifier: MIT
#include "definitions/Condition.h"
#include "definitions/messages/SayFinding.h"

#include "SmallDefinitions.h"
#include "definitions/read/ConditionReader.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The condition written in YAML, about the fields of data/pass_small.yaml.
Condition conditionOf(const std::string &text) {
    static const ReadDefinitions small = readData("pass_small.yaml");
    const Document document = readYaml(text, "");
    Findings findings;
    OperandReader operands(small.definitions, "", findings);
    Condition condition = ConditionReader(operands).read(document.root, {}, nullptr);
    EXPECT_TRUE(findings.empty()) << text << ": " << messageOf(findings.front());
    return condition;
}

struct Row {
    std::string condition;
    std::string holdsFor;
    std::string failsFor;
};

TEST(Condition, holdsOrNot) {
    const Row rows[] = {
        {"{colour: red}", "colour: red", "colour: blue"},
        {"{colour: red}", "colour: 'red'", "name: red"},
        {"{colour: {is: red}}", "colour: red", "colour: [red]"},
        {"{colour: {is_not: red}}", "colour: blue", "colour: red"},
        {"{colour: {is_not: red}}", "name: a", "colour: red"},
        {"{colour: {one_of: [red, blue]}}", "colour: blue", "colour: green"},
        {"{colour: present}", "colour: red", "name: a"},
        {"{colour: present}", "colour: red", "colour: ''"},
        {"{colour: absent}", "name: a", "colour: red"},
        {"{colour: absent}", "colour: ~", "colour: red"},
        {"{ways: absent}", "ways: []", "ways: [none]"},
        {"{ways: {contains: by_app}}", "ways: [none, by_app]", "ways: [none]"},
        {"{ways: {contains: [by_app, none]}}", "ways: [none]", "ways: [sms]"},
        {"{name: {contains: de}}", "name: {en: a, de: b}", "name: {en: de}"},
        {"{name: {matches: '[a-z]+'}}", "name: abc", "name: abc1"},
        {"{size: {at_least: 3}}", "size: 3", "size: 2"},
        {"{size: {less_than: 3}}", "size: 2", "size: 3"},
        {"{size: {at_least: 3}}", "size: 4", "size: '4'"},
        {"{size: {at_least: 3, less_than: 5}}", "size: 4", "size: 5"},
        {"{size: 4}", "size: 4", "size: 5"},
        {"{spare/offered: true}", "spare: {offered: true}", "spare: {offered: false}"},
        {"{spare/offered: true}", "spare: {offered: true}", "offered: true"},
        {"{until: tba}", "until: tba", "until: 2031-06"},
        {"{until: 2031-06}", "until: 2031-06", "until: tba"},
        {"{marks: {some: {item/number: '7'}}}", "marks: [{number: '6'}, {number: '7'}]",
         "marks: [{number: '6'}]"},
        {"{marks: {some: {item/number: '7'}}}", "marks: [{number: '7'}]", "marks: []"},
        {"{marks: {some: {item/number: present, colour: red}}}",
         "{colour: red, marks: [{number: '6'}]}", "marks: [{number: '6'}]"},
        {"{colour: red, size: 4}", "{colour: red, size: 4}", "{colour: red, size: 5}"},
        {"{all: [{colour: red}, {size: 4}]}", "{colour: red, size: 4}", "{colour: blue, size: 4}"},
        {"{any: [{colour: red}, {size: 4}]}", "{colour: blue, size: 4}", "{colour: blue, size: 5}"},
        {"{not: {colour: red}}", "colour: blue", "colour: red"},
        {"{not: {colour: red}}", "name: a", "colour: red"},
        {"{not: {any: [{colour: red}, {size: 4}]}}", "size: 5", "size: 4"},
        {"{earlier/colour: absent}", "colour: red", ""},
        {"true", "name: a", ""},
    };
    for (const Row &row : rows) {
        const Condition condition = conditionOf(row.condition);
        EXPECT_TRUE(holds(condition, readYaml(row.holdsFor, "").root))
            << row.condition << " for " << row.holdsFor;
        if (!row.failsFor.empty()) {
            EXPECT_FALSE(holds(condition, readYaml(row.failsFor, "").root))
                << row.condition << " for " << row.failsFor;
        }
    }
}

TEST(Condition, looksAtTheRevisionBefore) {
    const Document now = readYaml("colour: red\n", "");
    const Document before = readYaml("colour: blue\n", "");
    const Condition condition = conditionOf("{earlier/colour: blue, colour: red}");
    EXPECT_TRUE(holds(condition, Scope{now.root, &before.root, nullptr, {}}));
    EXPECT_FALSE(holds(condition, Scope{now.root, &now.root, nullptr, {}}));
    EXPECT_FALSE(holds(condition, now.root));
}

TEST(Condition, withoutOperatorsAlwaysHolds) {
    EXPECT_TRUE(holds(Condition(), Value()));
}

} // namespace
} // namespace updatefacts
