// SPDX-License-Identifier: MIT
#include "proof/check/CheckPlan.h"

#include "proof/picture/PaintedBoxes.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Rounding to whole micrometres may make neighbours touch by this much.
constexpr Length planTolerance = Length::micrometres(20);

bool contains(const Rect &outer, const Rect &inner) {
    return inner.x >= outer.x - planTolerance && inner.y >= outer.y - planTolerance &&
           inner.right() <= outer.right() + planTolerance &&
           inner.bottom() <= outer.bottom() + planTolerance;
}

bool overlap(const Rect &a, const Rect &b) {
    return a.x + planTolerance < b.right() && b.x + planTolerance < a.right() &&
           a.y + planTolerance < b.bottom() && b.y + planTolerance < a.bottom();
}

Argument itemArgument(std::string_view name, const Item &item) {
    if (const auto *text = std::get_if<TextItem>(&item))
        return argument::phrase(name, "item.text", {argument::text("text", text->text)});
    if (std::holds_alternative<SymbolItem>(item))
        return argument::phrase(name, "item.symbol");
    return argument::phrase(name, std::holds_alternative<RectItem>(item) ? "item.rule"
                                                                         : "item.pictogram");
}

Ink inkOf(const Item &item) {
    if (const auto *text = std::get_if<TextItem>(&item))
        return text->ink;
    if (const auto *rect = std::get_if<RectItem>(&item))
        return rect->ink;
    if (const auto *path = std::get_if<PathItem>(&item))
        return path->ink;
    return Ink::black;
}

bool touches(const Item &item, const Rect &box) {
    return std::ranges::any_of(paintedBoxes(item),
                               [&](const Rect &other) { return overlap(box, other); });
}

/// Whether the text would hide the other item or be hidden by it.
bool collides(const TextItem &text, const Item &other) {
    const bool contrasts = !std::holds_alternative<TextItem>(other) && inkOf(other) != text.ink;
    return !contrasts && std::ranges::any_of(text.lines, [&](const TextLine &line) {
        return touches(other, line.inkBox);
    });
}

bool standsOnBlack(const Rect &box, const std::vector<Item> &items) {
    return std::ranges::any_of(items, [&](const Item &item) {
        const auto *field = std::get_if<RectItem>(&item);
        return field && field->ink == Ink::black && contains(field->rect, box);
    });
}

void checkEdge(const Label &label, const Item &item, Findings &findings) {
    const Rect page{{}, {}, label.size.width, label.size.height};
    if (!std::ranges::all_of(paintedBoxes(item),
                             [&](const Rect &box) { return contains(page, box); }))
        findings.push_back(proofFinding("proof.outside_page", {itemArgument("item", item)}));
}

void checkCollisions(const Label &label, std::size_t index, Findings &findings) {
    const auto *text = std::get_if<TextItem>(&label.items[index]);
    if (!text)
        return;
    for (std::size_t i = 0; i < label.items.size(); ++i) {
        const Item &other = label.items[i];
        const bool saidBefore = i < index && std::holds_alternative<TextItem>(other);
        if (i != index && !saidBefore && collides(*text, other))
            findings.push_back(
                proofFinding("proof.overlap", {itemArgument("first", label.items[index]),
                                               itemArgument("second", other)}));
    }
    if (text->ink == Ink::paper && !std::ranges::all_of(text->lines, [&](const TextLine &line) {
            return standsOnBlack(line.inkBox, label.items);
        }))
        findings.push_back(
            proofFinding("proof.white_on_white", {itemArgument("item", label.items[index])}));
}

void checkQuietZone(const Label &label, const SymbolItem &symbol, Findings &findings) {
    const Length zone = symbol.quietZone;
    const Rect rect = symbol.rect;
    const Rect page{{}, {}, label.size.width, label.size.height};
    if (!contains(page,
                  {rect.x - zone, rect.y - zone, rect.width + zone * 2, rect.height + zone * 2}))
        findings.push_back(proofFinding("proof.quiet_zone:edge"));
}

} // namespace

Findings checkPlan(const Label &label) {
    Findings findings;
    for (std::size_t i = 0; i < label.items.size(); ++i) {
        checkEdge(label, label.items[i], findings);
        checkCollisions(label, i, findings);
        if (const auto *symbol = std::get_if<SymbolItem>(&label.items[i]))
            checkQuietZone(label, *symbol, findings);
    }
    return findings;
}

} // namespace updatefacts
