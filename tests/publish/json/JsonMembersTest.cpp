// SPDX-License-Identifier: MIT
#include "publish/json/JsonMembers.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

/// "key@at:value" of each member.
std::vector<std::string> membersOf(std::string_view text) {
    std::vector<std::string> result;
    for (const JsonMember &member : jsonMembers(text))
        result.push_back(member.key + '@' + std::to_string(member.at) + ':' +
                         std::to_string(member.value));
    return result;
}

TEST(JsonMembers, findsKeysAndValues) {
    struct Row {
        const char *text;
        std::vector<std::string> members;
    };
    for (const auto &[text, members] : std::initializer_list<Row>{
             {"{}", {}},
             {" { \r\n}", {}},
             {R"({"a":1})", {"a@1:5"}},
             {R"({ "a" : null , "a":true})", {"a@2:8", "a@15:19"}},
             {R"({"a\"}":"\",\"b\":","c":2})", {"a\"}@1:8", "c@20:24"}},
             {R"({"a":"\\","b":{"c":[1,"]\"}"],"d":{}},"":[]})", {"a@1:5", "b@10:14", "@38:41"}},
             {R"({"\u0061":"x"})", {"a@1:10"}}})
        EXPECT_EQ(membersOf(text), members) << text;
}

} // namespace
} // namespace updatefacts
