// SPDX-License-Identifier: MIT
#include "publish/jsonschema/WriteJsonSchema.h"

#include "SmallDefinitions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

QJsonObject schemaOf(const Definitions &definitions) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(writeJsonSchema(definitions)))
        .object();
}

std::string compact(const QJsonValue &value) {
    const QJsonDocument document(
        QJsonObject{{QStringLiteral("is"), value}}); // a scalar alone is no document
    const std::string text = document.toJson(QJsonDocument::Compact).toStdString();
    if (value.isUndefined())
        return "nothing";
    return text.substr(6, text.size() - 7);
}

const std::string device = "      device: {kind: choice, title: Device, choices: {lamp: Lamp, "
                           "lock: Lock}}\n";

struct FieldRow {
    const char *field;  ///< as the definitions say it
    const char *schema; ///< keys sorted, title left out
};

TEST(WriteJsonSchema, saysWhatEachKindCanHold) {
    for (const auto &[field, schema] : std::initializer_list<FieldRow>{
             {"{kind: text, title: T, question: 'Q?', help: H., example: E, maximum: 9}",
              R"({"$ref":"#/$defs/line","description":"Q? H.","examples":["E"],"maxLength":9,)"
              R"("type":"string"})"},
             {"{kind: multiline_text, title: T}", R"({"minLength":1,"type":"string"})"},
             {"{kind: duration, title: T, unit: days, minimum: 1, example: 5}",
              R"({"description":"In days.","examples":[5],"minimum":1,"type":"integer"})"},
             {"{kind: yes_no, title: T, example: 'true'}",
              R"({"examples":[true],"type":"boolean"})"},
             {"{kind: date, title: T, precision: month}", R"({"$ref":"#/$defs/day_or_month"})"},
             {"{kind: date, title: T, choices: {tba: Open}}",
              R"({"anyOf":[{"$ref":"#/$defs/day"},{"const":"tba","title":"Open"}]})"},
             {"{kind: choices, title: T, choices: {a: A, none: N}, exclusive: [none]}",
              R"({"if":{"contains":{"enum":["none"]}},"items":{"oneOf":[{"const":"a","title":"A"},)"
              R"({"const":"none","title":"N"}],"type":"string"},"minItems":1,)"
              R"("then":{"maxItems":1},"type":"array","uniqueItems":true})"},
             {"{kind: group, title: T, fields: {a: {kind: yes_no, title: A, required: true}}}",
              R"({"additionalProperties":false,"minProperties":1,"properties":{"a":{"title":"A",)"
              R"("type":"boolean"}},"required":["a"],"type":"object"})"},
             {"{kind: list, title: T, item: {kind: url, title: U}, maximum: 3}",
              R"({"items":{"$ref":"#/$defs/web_address","title":"U","type":"string"},)"
              R"("maxItems":3,"minItems":1,"type":"array"})"},
         }) {
        const Definitions definitions = smallDefinitions(std::string("      f: ") + field + '\n');
        QJsonObject written =
            schemaOf(definitions).value(QLatin1String("properties"))[QLatin1String("f")].toObject();
        EXPECT_EQ(written.take(QLatin1String("title")).toString().toStdString(), "T");
        EXPECT_EQ(compact(written), schema) << field;
    }
}

constexpr const char *isLamp =
    R"("if":{"properties":{"device":{"const":"lamp"}},"required":["device"],"type":"object"})";

TEST(WriteJsonSchema, saysWhenAFieldBelongsAndWhenItIsRequired) {
    const std::string there = R"({"properties":{"f":true},"required":["f"],"type":"object"})";
    const std::string away = R"({"properties":{"f":false},"type":"object"})";
    for (const auto &[field, conditions] :
         std::initializer_list<std::pair<const char *, std::string>>{
             {"{kind: yes_no, title: T, required: true}", "nothing"},
             {"{kind: yes_no, title: T, required: {device: lamp}}",
              std::string("[{") + isLamp + R"(,"then":)" + there + "}]"},
             {"{kind: yes_no, title: T, when: {device: lamp}}",
              R"([{"else":)" + away + ',' + isLamp + "}]"},
             {"{kind: yes_no, title: T, when: {device: lamp}, required: true}",
              R"([{"else":)" + away + ',' + isLamp + R"(,"then":)" + there + "}]"},
             {"{kind: yes_no, title: T, when: {device: lamp}, required: {device: lamp}}",
              R"([{"else":)" + away + ',' + isLamp + R"(,"then":)" + there + "}]"}}) {
        const QJsonObject schema = schemaOf(smallDefinitions(device + "      f: " + field + '\n'));
        EXPECT_EQ(compact(schema.value(QLatin1String("allOf"))), conditions) << field;
    }
    const QJsonObject schema =
        schemaOf(smallDefinitions("      f: {kind: yes_no, title: T, required: true}\n"));
    EXPECT_EQ(compact(schema.value(QLatin1String("required"))), R"(["f"])");
}

struct RuleRow {
    const char *rule;
    bool said;
};

TEST(WriteJsonSchema, namesTheRulesThatItCannotSay) {
    const std::string fields = device + "      a: {kind: date, title: A}\n"
                                        "      c: {kind: text, title: C}\n"
                                        "      b: {kind: date, title: B}\n";
    for (const auto &[rule, said] : std::initializer_list<RuleRow>{
             {"{check: {a: present}, when: {b: present}, at: b, message: M., mend: D.}", true},
             {"{required_with: [a, b], message: M., mend: D.}", true},
             {"{forbidden_with: [a, b], message: M., mend: D.}", true},
             {"{exclusive: [a, b], message: M., mend: D.}", true},
             {"{matches: {field: c, pattern: '20[0-9]{2}-.*'}, message: M., mend: D.}", true},
             {"{matches: {field: c, pattern: '{b:YYYY}.*'}, message: M., mend: D.}", false},
             {"{after: [a, b], message: M., mend: D.}", false},
             {"{not_before: [a, today], message: M., mend: D.}", false},
             {"{check: {a: present}, when: {earlier/a: present}, at: b, message: M., mend: D.}",
              false}}) {
        const Definitions definitions =
            smallDefinitions(fields, std::string("  main.rule: ") + rule + '\n');
        const auto checks = checksInJsonSchema(definitions);
        EXPECT_EQ(std::ranges::count(checks, "main.rule"), said) << rule;
        const QJsonObject schema = schemaOf(definitions);
        EXPECT_EQ(
            schema.value(QLatin1String("$comment")).toString().contains(QLatin1String("main.rule")),
            !said)
            << rule;
        EXPECT_EQ(schema.contains(QLatin1String("allOf")), said) << rule;
    }
}

TEST(WriteJsonSchema, leavesOutWarningsAndRulesOfProfiles) {
    const Definitions definitions =
        smallDefinitions(device,
                         "  main.warning: {check: {device: lamp}, severity: warning, "
                         "message: M., mend: D.}\n"
                         "  main.profile: {check: {device: lamp}, only_in_profiles: true, "
                         "message: M., mend: D.}\n",
                         ", rules: {main.profile: error}");
    EXPECT_FALSE(schemaOf(definitions).contains(QLatin1String("allOf")));
}

TEST(WriteJsonSchema, asksForItsOwnVersion) {
    const QJsonObject schema =
        schemaOf(smallDefinitions("      schema_version: {kind: text, title: V}\n"));
    EXPECT_EQ(schema.value(QLatin1String("$id")).toString().toStdString(),
              "https://updatefacts.example/schema/1.0/disclosure.schema.json");
    EXPECT_EQ(compact(schema.value(QLatin1String("properties"))[QLatin1String("schema_version")]),
              R"({"const":"1.0","title":"V"})");
}

TEST(WriteJsonSchema, keepsConditionsOfItemsWithinThem) {
    const QJsonObject schema = schemaOf(
        smallDefinitions("      marks:\n"
                         "        kind: list\n"
                         "        title: M\n"
                         "        item:\n"
                         "          kind: group\n"
                         "          title: I\n"
                         "          fields:\n"
                         "            a: {kind: yes_no, title: A}\n"
                         "            b: {kind: yes_no, title: B, required: {item/a: true}}\n"));
    EXPECT_FALSE(schema.contains(QLatin1String("allOf")));
    const QJsonValue item =
        schema.value(QLatin1String("properties"))[QLatin1String("marks")][QLatin1String("items")];
    EXPECT_EQ(compact(item[QLatin1String("allOf")]),
              R"([{"if":{"properties":{"a":{"const":true}},"required":["a"],"type":"object"},)"
              R"("then":{"properties":{"b":true},"required":["b"],"type":"object"}}])");
}

} // namespace
} // namespace updatefacts
