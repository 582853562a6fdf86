// SPDX-License-Identifier: MIT
#include "publish/statement/ReadStatements.h"

#include "definitions/Definitions.h"
#include "definitions/read/ConditionReader.h"
#include "document/tree/MapReader.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Reads one statement after another; every fault is a finding.
class StatementReader {
  public:
    StatementReader(const Document &document, ReadStatements &result)
        : m_document(document), m_result(result),
          m_operands(builtInDefinitions(), document.file, result.findings),
          m_conditions(m_operands) {}

    void read() {
        MapReader root(m_document.root, {}, argument::phrase("what", "thing.statements"),
                       m_document.file, m_result.findings);
        if (root.require("statements")) {
            MapReader all = root.child("statements", argument::phrase("what", "thing.statements"));
            for (const Member &member : all.value().map)
                m_result.statements.push_back(readStatement(childOf(all, member.key), member.key));
        }
        root.finish();
    }

  private:
    static MapReader childOf(MapReader &parent, const std::string &key) {
        return parent.child(
            key, argument::phrase("what", "thing.statement", {argument::text("name", key)}));
    }

    Statement readStatement(MapReader map, const std::string &id) {
        const std::string key = "statement." + id;
        Statement statement;
        statement.id = id;
        statement.isTranslated = map.boolean("translated", false);
        statement.title = {key + ".title", map.requireText("title")};
        statement.about = map.requireText("about");
        statement.law = {key + ".law", map.requireText("law")};
        statement.scheme = map.requireText("scheme");
        statement.market = map.requireText("market");
        statement.profile = map.text("profile");
        if (!builtInDefinitions().scheme(statement.scheme))
            map.fail("scheme", "definitions.wrong:no_scheme_named",
                     {argument::text("name", statement.scheme)});
        if (!statement.profile.empty() && !builtInDefinitions().profile(statement.profile))
            map.fail(
                "profile", "definitions.wrong:name",
                {argument::text("value", statement.profile), argument::text("key", "profiles")});
        statement.declares = {key + ".declares", map.requireText("declares")};
        statement.signature = {key + ".signature", map.text("signed")};
        if (map.require("items")) {
            MapReader items = childOf(map, "items");
            for (const Member &member : items.value().map)
                statement.items.push_back(
                    readItem(childOf(items, member.key), member.key, key + '.' + member.key));
            items.finish();
        }
        map.finish();
        return statement;
    }

    StatementItem readItem(MapReader map, const std::string &id, const std::string &key) {
        StatementItem item;
        item.id = id;
        item.title = {key + ".title", map.requireText("title")};
        item.clause = {key + ".clause", map.requireText("clause")};
        item.when = m_conditions.readUnder(map, "when").value_or(Condition());
        item.isWithBefore = map.boolean("with_before", false);
        item.fields = readFields(map, "fields");
        item.also = readFields(map, "also");
        item.roles = map.texts("roles");
        if (const Value *says = map.find("says"); says && says->isScalar())
            item.says = {{{}, {key + ".says", says->scalar}}};
        else if (says)
            readSayings(map, *says, item, key);
        map.finish();
        return item;
    }

    void readSayings(MapReader &map, const Value &says, StatementItem &item,
                     const std::string &key) {
        for (std::size_t i = 0; i < says.list.size(); ++i) {
            MapReader saying = map.item(
                "says", i,
                argument::phrase("what", "thing.statement", {argument::text("name", key)}));
            StatementItem::Saying read;
            read.when = m_conditions.readUnder(saying, "when").value_or(Condition());
            read.text = {key + ".says" + std::to_string(i), saying.requireText("text")};
            saying.finish();
            item.says.push_back(std::move(read));
        }
    }

    std::vector<std::string> readFields(MapReader &map, std::string_view key) {
        std::vector<std::string> fields = map.texts(key);
        for (const std::string &field : fields)
            if (!builtInDefinitions().field(field))
                map.fail(key, "definitions.wrong:no_field_named", {argument::text("name", field)});
        return fields;
    }

    const Document &m_document;
    ReadStatements &m_result;
    OperandReader m_operands;
    ConditionReader m_conditions;
};

} // namespace

ReadStatements readStatements(const Document &document) {
    ReadStatements result{{}, document.findings};
    if (!hasError(result.findings))
        StatementReader(document, result).read();
    return result;
}

} // namespace updatefacts
