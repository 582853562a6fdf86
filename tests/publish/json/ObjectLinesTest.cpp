// SPDX-License-Identifier: MIT
#include "publish/json/ObjectLines.h"

#include <gtest/gtest.h>

#include <QJsonObject>

#include <string>

namespace updatefacts {
namespace {

/// The members "n" of the objects, and "?" for one that has none.
std::string numbersIn(std::string_view text) {
    std::string numbers;
    visitObjectLines(text, [&](const QJsonObject &object) {
        const QJsonValue number = object.value(QLatin1String("n"));
        numbers += number.isDouble() ? std::to_string(number.toInteger()) : "?";
    });
    return numbers;
}

TEST(ObjectLines, areThoseOfAListInAnyFrame) {
    EXPECT_EQ(numbersIn("[\n{\"n\":1},\n{\"n\":2}\n]\n"), "12");
    EXPECT_EQ(numbersIn("{\n  \"products\": [\n    {\"n\": 1},\n    {\"n\": 2}\n  ]\n}\n"), "12");
    EXPECT_EQ(numbersIn("{\"n\": {\"n\": 3}}"), "?");
    for (const char *text : {"", "\n\n", "[]", "{\n}\n", "    ", ",\n,", "{\"n\": 1"})
        EXPECT_EQ(numbersIn(text), "") << text;
}

/// What is no JSON is an object of nothing, for the caller to refuse.
TEST(ObjectLines, hideNoLineThatIsDamaged) {
    EXPECT_EQ(numbersIn("{\"n\":1},\n{\"n\":}\n"), "1?");
}

} // namespace
} // namespace updatefacts
