// SPDX-License-Identifier: MIT
#include "retail/sheet/DrawSheet.h"

#include "definitions/messages/SayFinding.h"
#include "retail/sheet/PageWriter.h"
#include "retail/sheet/SheetMarks.h"
#include "retail/sheet/SheetMeasure.h"

namespace updatefacts {

namespace {

/// What is said of the sheet, a sentence each.
std::vector<std::string> factsOf(const Sheet &sheet, const Voice &voice) {
    const auto said = [&](const char *key, Size size) {
        return inWords(argument::phrase("", key,
                                        {argument::plain("across", shownLength(size.width)),
                                         argument::plain("down", shownLength(size.height))}),
                       voice);
    };
    std::vector<std::string> facts = {sheet.title, said("sheet.label", sheet.label)};
    if (sheet.roll)
        return facts;
    facts.push_back(said("sheet.first", {sheet.first.x, sheet.first.y}));
    if (sheet.places() > 1)
        facts.push_back(said("sheet.pitch", {sheet.pitch.x, sheet.pitch.y}));
    facts.push_back(said("sheet.paper", sheet.paper));
    return facts;
}

/// The bars of the outline that would lie beyond the paper's edge are drawn inside it.
Rect within(Rect rect, Size paper) {
    const Length edge = Length::micrometres(150);
    const Length right = std::min(rect.right(), paper.width - edge);
    const Length bottom = std::min(rect.bottom(), paper.height - edge);
    rect.x = std::max(rect.x, edge);
    rect.y = std::max(rect.y, edge);
    return {rect.x, rect.y, right - rect.x, bottom - rect.y};
}

} // namespace

Label drawSheet(const Sheet &sheet, const Voice &voice, const Fonts &fonts) {
    PageWriter page(sheet.paper, voice.words().language(), fonts);
    const std::vector<Rect> places = placesOf(sheet);
    const std::vector<std::string> facts = factsOf(sheet, voice);
    const Length pad = Length::millimetres(1.2);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Rect place = within(places[i], sheet.paper);
        page.bars(outlineOf(place, {}, sheet.paper));
        Rect rest{place.x + pad, place.y + pad, place.width - pad * 2, place.height - pad * 2};
        const auto take = [&rest](Length height) {
            rest.y += height;
            rest.height -= height;
        };
        const double size = place.height < Length::millimetres(25) ? 9 : 14;
        take(page.text(std::to_string(i + 1), rest, {size, 6, 700, 1}));
        for (std::size_t fact = i; fact < facts.size(); fact += places.size())
            take(page.text(facts[fact], rest, {9, 6, 400, 5}));
    }
    return std::move(page).take(sheet.title);
}

} // namespace updatefacts
