// SPDX-License-Identifier: MIT
#include "definitions/read/ReadField.h"

#include "definitions/read/ReadChoices.h"
#include "definitions/read/ReadName.h"

namespace updatefacts {

namespace {

using Kind = Field::Kind;
using Shape = Field::Shape;

/// The kinds as the definitions name them.
constexpr auto kinds = [] {
    Names<Kind, fieldKinds.size()> names;
    for (std::size_t i = 0; i < fieldKinds.size(); ++i)
        names[i] = {fieldKinds[i].id, fieldKinds[i].kind};
    return names;
}();
constexpr Names<Field::Face, 4> faces = {{{"label", Field::Face::label},
                                          {"panel", Field::Face::panel},
                                          {"detail", Field::Face::detail},
                                          {"file", Field::Face::file}}};
constexpr Names<Field::DatePrecision, 2> precisions = {
    {{"day", Field::DatePrecision::day}, {"month", Field::DatePrecision::month}}};

bool hasLimits(const Field &field) {
    return isText(field) || field.shape() == Shape::number || field.shape() == Shape::list ||
           field.shape() == Shape::choices;
}

std::optional<std::int64_t> readLimit(MapReader &reader, std::string_view key, const Field &field) {
    constexpr std::int64_t most = 1'000'000'000;
    if (!reader.find(key))
        return std::nullopt;
    if (!hasLimits(field))
        reader.fail(key, "definitions.wrong:kind_without_limit", {argument::text("key", key)});
    return reader.integer(key, field.shape() == Shape::number ? -most : 0, most, 0);
}

void readLimits(MapReader &reader, Field &field) {
    field.minimum = readLimit(reader, "minimum", field);
    field.maximum = readLimit(reader, "maximum", field);
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        reader.fail("minimum", "definitions.wrong:limits_crossed");
    field.unit = reader.text("unit");
    if (!field.unit.empty() && field.shape() != Shape::number)
        reader.fail("unit", "definitions.wrong:unit_kind");
    if (field.unit.empty() && field.kind == Kind::duration)
        reader.fail({}, "definitions.wrong:unit_missing");
    field.precision = readName(reader, "precision", precisions, Field::DatePrecision::day);
    if (reader.find("precision") && field.kind != Kind::date)
        reader.fail("precision", "definitions.wrong:precision_kind");
}

void readPattern(MapReader &reader, const std::string &key, Field &field) {
    field.patternHelp = {key + ".pattern", reader.text("pattern_help")};
    if (!reader.find("pattern"))
        return;
    field.pattern = Pattern(reader.text("pattern"));
    if (!field.pattern.isValid())
        reader.fail("pattern", "definitions.wrong:pattern");
    if (!isText(field))
        reader.fail("pattern", "definitions.wrong:kind_without_pattern");
    if (field.patternHelp.empty())
        reader.fail("pattern", "definitions.wrong:pattern_help_missing");
}

void readGroup(MapReader &reader, const std::string &key, Field &field) {
    const Value *fields = reader.require("fields");
    if (!fields)
        return;
    MapReader members = reader.child(
        "fields", argument::phrase("what", "thing.fields_of", {argument::text("name", field.id)}));
    for (const Member &member : fields->map) {
        MapReader inner =
            members.child(member.key, argument::phrase("what", "thing.field",
                                                       {argument::text("name", member.key)}));
        checkFieldId(inner, member.key);
        field.fields.push_back(readField(inner, member.key, key + "." + member.key));
    }
}

/// A list has an item always, though it be an empty one.
void readItem(MapReader &reader, const std::string &key, Field &field) {
    const Argument what =
        argument::phrase("what", "thing.item_of", {argument::text("name", field.id)});
    field.fields.push_back(reader.require("item")
                               ? readField(reader.child("item", what), "item", key + ".item")
                               : Field());
}

/// Members of a list's item that tell which item it is.
void readSameBy(MapReader &reader, Field &field) {
    field.sameBy = reader.texts("same_by");
    static const std::vector<Field> none;
    const std::vector<Field> &members =
        field.kind == Kind::list ? field.fields.front().fields : none;
    for (const std::string &name : field.sameBy)
        if (std::ranges::find(members, name, &Field::id) == members.end())
            reader.fail("same_by", "definitions.wrong:no_field_of_item",
                        {argument::text("name", name)});
}

void readMembers(MapReader &reader, const std::string &key, Field &field) {
    if (field.kind == Kind::group)
        readGroup(reader, key, field);
    else if (reader.find("fields"))
        reader.fail("fields", "definitions.wrong:fields_kind");
    if (field.kind == Kind::list)
        readItem(reader, key, field);
    else if (reader.find("item"))
        reader.fail("item", "definitions.wrong:item_kind");
    readSameBy(reader, field);
}

const Value &under(const Value &value, std::string_view key) {
    static const Value nothing{};
    const Value *found = value.find(key);
    return found ? *found : nothing;
}

} // namespace

bool isText(const Field &field) {
    return field.shape() == Shape::text || field.shape() == Shape::address;
}

bool isId(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") ==
               std::string_view::npos;
}

void checkFieldId(MapReader &field, const std::string &id) {
    static constexpr std::array<std::string_view, 11> taken = {
        "today", "tomorrow", "version", "earlier", "earlier_hash", "item",
        "all",   "any",      "not",     "limit",   "word"};
    if (!isId(id) || std::ranges::find(taken, id) != taken.end())
        field.fail({}, "definitions.wrong:field_id", {argument::text("name", id)});
}

Severity readSeverity(MapReader &reader, std::string_view key, Severity otherwise) {
    static constexpr Names<Severity, 3> severities = {
        {{"error", Severity::error}, {"warning", Severity::warning}, {"note", Severity::note}}};
    return readName(reader, key, severities, otherwise);
}

std::vector<Source> readSources(MapReader &reader, std::string_view key) {
    std::vector<Source> result;
    const Value *value = reader.find(key);
    if (!value)
        return result;
    MapReader schemes = reader.child(key, argument::phrase("what", "thing.sources"));
    for (const Member &member : value->map) {
        if (!member.value.isScalar()) {
            for (std::string &clause : schemes.texts(member.key))
                result.push_back({member.key, std::move(clause)});
        } else {
            result.push_back({member.key, schemes.text(member.key)});
        }
    }
    return result;
}

Field readField(MapReader reader, std::string id, const std::string &key) {
    Field field;
    field.id = std::move(id);
    (void)reader.require("kind");
    field.kind = readName(reader, "kind", kinds, Kind::text);
    field.title = {key + ".title", reader.requireText("title")};
    field.question = {key + ".question", reader.text("question")};
    field.help = {key + ".help", reader.text("help")};
    field.example = reader.text("example");
    field.exampleIsMadeUp = reader.boolean("example_made_up", false);
    if (field.exampleIsMadeUp && field.example.empty())
        reader.fail("example_made_up", "definitions.wrong:example_missing");
    field.face = readName(reader, "face", faces, Field::Face::detail);
    readLimits(reader, field);
    readPattern(reader, key, field);
    readChoices(reader, key, field);
    field.isEither = reader.boolean("either", false);
    readMembers(reader, key, field);
    field.sources = readSources(reader);
    (void)reader.find("when");
    (void)reader.find("required");
    reader.finish();
    return field;
}

void readFieldConditions(const Value &value, const Pointer &pointer, Field &field,
                         const Field *item, ConditionReader &conditions) {
    if (const Value *when = value.find("when"))
        field.when = conditions.read(*when, pointer.child("when"), item);
    const Value *required = value.find("required");
    if (required && (required->kind != Value::Kind::boolean || required->boolean))
        field.required = conditions.read(*required, pointer.child("required"), item);
    if (field.kind == Kind::list && !field.fields.empty()) {
        Field &inner = field.fields.front();
        return readFieldConditions(under(value, "item"), pointer.child("item"), inner, &inner,
                                   conditions);
    }
    const Pointer members = pointer.child("fields");
    for (Field &member : field.fields)
        readFieldConditions(under(under(value, "fields"), member.id), members.child(member.id),
                            member, item, conditions);
}

} // namespace updatefacts
