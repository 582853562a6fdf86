// SPDX-License-Identifier: MIT
#include "site/page/FaceData.h"

#include "document/text/DecodeUtf8.h"
#include "label/content/PhraseText.h"
#include "site/data/Pictograms.h"
#include "site/page/PageParts.h"

#include <algorithm>

namespace updatefacts {

namespace {

using kainjow::mustache::data;

data rowData(const PageRow &row) {
    data one = data::type::object;
    one.set("name", row.name);
    one.set("question", textOrFalse(row.question));
    one.set("pieces", piecesData(row.text));
    data items = data::type::list;
    for (const PageText &item : row.items) {
        data line = data::type::object;
        line.set("pieces", piecesData(item));
        items.push_back(line);
    }
    one.set("items", items);
    one.set("is_list", data(!row.items.empty()));
    one.set("written", textOrFalse(row.written));
    one.set("href", textOrFalse(row.address));
    const PagePictogram *drawn = pictogram(row.pictogram);
    one.set("pictogram", data(drawn != nullptr));
    one.set("pictogram_id", row.pictogram);
    one.set("flip", data(drawn && drawn->isFlipped));
    return one;
}

data rowsData(const std::vector<PageRow> &rows) {
    data list = data::type::list;
    for (const PageRow &row : rows)
        list.push_back(rowData(row));
    return list;
}

data sectionsData(const PageFace &face, const PageFace *shown) {
    data sections = data::type::list;
    for (const PageSection &section : face.sections) {
        data each = data::type::object;
        each.set("id", section.id);
        each.set("title", section.title);
        each.set("rows", rowsData(section.rows));
        each.set("stays", data(shown && std::ranges::find(shown->sections, section) !=
                                            shown->sections.end()));
        sections.push_back(each);
    }
    return sections;
}

/// The text of the promise in large type: a date stays together as far as the line lets it.
std::string headline(const std::string &text, const Content &content) {
    return content.holds("dated") || content.holds("ended") ? keptTogether(text) : text;
}

/// How wide a text is, in letters: those of East Asia take two.
int columnsOf(const std::string &text) {
    int columns = 0;
    for (const char c : text)
        if (beginsCodePoint(c))
            columns += static_cast<unsigned char>(c) >= 0xE3 ? 2 : 1;
    return columns;
}

} // namespace

std::string phraseOf(const Content &content, const char *slot) {
    const auto found = content.phrases.find(slot);
    return found == content.phrases.end() ? std::string() : found->second.text;
}

std::string promiseSentence(const Content &content) {
    std::string lead = phraseOf(content, "lead");
    if (content.holds("negative") && !lead.empty() && lead.back() != ':')
        lead += " –"; // no sentence goes on there: "Security updates – Not promised"
    const std::string qualifier = phraseOf(content, "qualifier");
    return withoutIsolates(spaced({lead, phraseOf(content, "head"), phraseOf(content, "head_date"),
                                   phraseOf(content, "tail"), phraseOf(content, "from"),
                                   qualifier.empty() ? qualifier : '(' + qualifier + ')'}));
}

std::string stateOf(const Content &content) {
    if (content.holds("ended"))
        return "ended";
    if (content.holds("planned"))
        return "planned";
    if (content.flags.contains("not_possible"))
        return "not_possible";
    return content.holds("dated") ? "promised" : "not_promised";
}

std::string slotText(const Content &content, const std::string &slot) {
    if ((slot == "qualifier" && !content.holds("planned")) ||
        (slot == "note" && !content.holds("negative")))
        return {};
    return phraseOf(content, slot.c_str());
}

data faceData(const PageFace &face, const PageFace *shown) {
    data one = data::type::object;
    for (const char *slot : {"lead", "tail", "from", "note", "start", "end"})
        one.set(slot, textOrFalse(slotText(face.content, slot)));
    for (const char *slot : {"head", "head_date", "qualifier"})
        one.set(slot, textOrFalse(headline(slotText(face.content, slot), face.content)));
    one.set("is_long",
            data(face.content.holds("dated") && columnsOf(phraseOf(face.content, "head")) > 10));
    one.set("has_term", data(face.content.holds("has_term")));
    one.set("state", stateOf(face.content));
    one.set("glance", rowsData(face.glance));
    one.set("glance_stays", data(shown && shown->glance == face.glance));
    one.set("sections", sectionsData(face, shown));
    return one;
}

} // namespace updatefacts
