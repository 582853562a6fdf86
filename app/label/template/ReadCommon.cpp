// SPDX-License-Identifier: MIT
#include "label/template/ReadCommon.h"

#include "disclosure/Sha256.h"
#include "label/item/SvgPath.h"
#include "label/template/ReadStyle.h"

#include <algorithm>
#include <array>
#include <utility>

namespace updatefacts {

namespace {

Word readWord(MapReader &map, std::string_view key, const std::string &wordKey) {
    return {wordKey, map.text(key)};
}

template<class Paint, std::size_t count>
Paint readPaint(MapReader &map, std::string_view key,
                const std::array<std::pair<const char *, Paint>, count> &known) {
    const std::string name = map.requireText(key);
    for (const auto &[id, paint] : known)
        if (name == id)
            return paint;
    map.fail(key, "template.wrong:paint", {argument::text("value", name)});
    return known.front().second;
}

State readState(MapReader map, const std::string &id) {
    static constexpr std::array fields = {
        std::pair{"solid", FieldPaint::solid}, std::pair{"dashed", FieldPaint::dashed},
        std::pair{"frame", FieldPaint::frame}, std::pair{"hatch", FieldPaint::hatch},
        std::pair{"stop", FieldPaint::stop}};
    static constexpr std::array terms = {
        std::pair{"none", TermPaint::none}, std::pair{"solid", TermPaint::solid},
        std::pair{"dashed", TermPaint::dashed}, std::pair{"spent", TermPaint::spent}};
    State state;
    state.paint = readPaint(map, "paint", fields);
    state.term = readPaint(map, "term", terms);
    state.weight = static_cast<int>(map.integer("weight", 400, 900, 900));
    const std::string prefix = "state." + id + '.';
    state.month = readWord(map, "month", prefix + "month");
    state.monthShort = readWord(map, "month_short", prefix + "month.short");
    state.day = readWord(map, "day", prefix + "day");
    state.dayShort = readWord(map, "day_short", prefix + "day.short");
    state.lead = readWord(map, "lead", prefix + "lead");
    state.leadShort = readWord(map, "lead_short", prefix + "lead.short");
    state.periodLead = readWord(map, "period_lead", prefix + "period_lead");
    state.periodLeadShort = readWord(map, "period_lead_short", prefix + "period_lead.short");
    state.head = readWord(map, "head", prefix + "head");
    state.qualifier = readWord(map, "qualifier", prefix + "qualifier");
    state.note = readWord(map, "note", prefix + "note");
    state.noteShort = readWord(map, "note_short", prefix + "note.short");
    map.finish();
    return state;
}

Pointer readField(MapReader &map, std::string_view key) {
    const std::string text = map.text(key);
    return Pointer::parse('/' + text).value_or(Pointer());
}

FactRow readRow(MapReader map, const std::string &id) {
    FactRow row;
    row.id = id;
    row.title = {"row." + id + ".title", map.requireText("title")};
    row.text = {"row." + id + ".text", map.text("text")};
    row.field = readField(map, "field");
    if (map.find("date"))
        row.date = readField(map, "date");
    row.around = map.text("around");
    const Value *pictogram = map.find("icon");
    if (pictogram && pictogram->kind == Value::Kind::map)
        for (const Member &member : pictogram->map)
            row.pictograms[member.key] = member.value.scalar;
    else
        row.pictogram = map.text("icon");
    row.when = map.text("when");
    row.keep = map.text("keep");
    row.asks = map.text("asks", row.when);
    row.yields = static_cast<int>(map.integer("yields", 1, 9, 0));
    map.finish();
    return row;
}

Pictogram readPictogram(MapReader map) {
    Pictogram pictogram;
    pictogram.mirror = map.boolean("mirror", false);
    if (const Value *parts = map.require("parts"))
        for (const Value &part : parts->list) {
            const Value *stroke = part.find("stroke");
            const Value *fill = part.find("fill");
            const auto commands = parseSvgPath((stroke ? stroke : fill ? fill : &part)->scalar);
            if (!commands)
                map.fail("parts", "template.wrong:path", {map.what()});
            pictogram.parts.push_back(
                {commands.value_or(std::vector<PathCommand>()), stroke != nullptr});
        }
    map.finish();
    return pictogram;
}

MapReader readerOf(const Document &document, std::string_view what, Findings &findings) {
    return {document.root, Pointer(), argument::phrase("what", what), document.file, findings};
}

std::map<std::string, Pictogram> readPictograms(MapReader map) {
    std::map<std::string, Pictogram> pictograms;
    for (const Member &member : map.value().map)
        pictograms[member.key] = readPictogram(
            map.child(member.key, argument::phrase("what", "thing.pictogram",
                                                   {argument::text("name", member.key)})));
    return pictograms;
}

} // namespace

std::string shortHash(const std::string &text) {
    return sha256(text).substr(0, 12);
}

CommonData readCommon(const Document &common, const Document &pictograms, Findings &findings) {
    CommonData data;
    data.hash = shortHash(common.text + pictograms.text);
    MapReader map = readerOf(common, "thing.common", findings);
    MapReader states = map.child(
        "states", argument::phrase("what", "thing.map", {argument::text("name", "states")}));
    for (const Member &member : states.value().map)
        data.states[member.key] = readState(
            states.child(member.key, argument::phrase("what", "thing.state",
                                                      {argument::text("name", member.key)})),
            member.key);
    MapReader rows =
        map.child("rows", argument::phrase("what", "thing.map", {argument::text("name", "rows")}));
    for (const Member &member : rows.value().map)
        data.rows[member.key] =
            readRow(rows.child(member.key, argument::phrase("what", "thing.row",
                                                            {argument::text("name", member.key)})),
                    member.key);
    MapReader words = map.child(
        "words", argument::phrase("what", "thing.map", {argument::text("name", "words")}));
    for (const Member &member : words.value().map)
        data.words[member.key] = {"word." + member.key, words.text(member.key)};
    data.styles = readStyles(map.child("styles", argument::phrase("what", "thing.styles")), {});
    map.finish();
    data.pictograms = readPictograms(readerOf(pictograms, "thing.pictograms", findings));
    return data;
}

std::vector<Word> wordsOf(const CommonData &common) {
    std::vector<Word> words;
    for (const auto &[id, state] : common.states)
        for (const Word *word :
             {&state.month, &state.monthShort, &state.day, &state.dayShort, &state.periodLead,
              &state.periodLeadShort, &state.lead, &state.leadShort, &state.head, &state.qualifier,
              &state.note, &state.noteShort})
            words.push_back(*word);
    for (const auto &[id, row] : common.rows)
        words.insert(words.end(), {row.title, row.text});
    for (const auto &[id, word] : common.words)
        words.push_back(word);
    std::erase_if(words, [](const Word &word) { return word.empty(); });
    return words;
}

} // namespace updatefacts
