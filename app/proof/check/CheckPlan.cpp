// SPDX-License-Identifier: MIT
#include "proof/check/CheckPlan.h"

#include "proof/picture/PaintedBoxes.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>
#include <utility>
#include <vector>

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

/// An item with the boxes that it paints, found once: a sheet of labels has a thousand items, and
/// each of its texts is held against all of them.
struct BoxedItem {
    const Item *item = nullptr;
    std::vector<Rect> boxes;
    Rect whole; ///< around all boxes
};

Rect wholeOf(const std::vector<Rect> &boxes) {
    Rect whole = boxes.empty() ? Rect{} : boxes.front();
    for (const Rect &box : boxes) {
        const Length x = std::min(whole.x, box.x);
        const Length y = std::min(whole.y, box.y);
        whole = {x, y, std::max(whole.right(), box.right()) - x,
                 std::max(whole.bottom(), box.bottom()) - y};
    }
    return whole;
}

std::vector<BoxedItem> boxedItems(const Label &label) {
    std::vector<BoxedItem> items;
    items.reserve(label.items.size());
    for (const Item &item : label.items) {
        std::vector<Rect> boxes = paintedBoxes(item);
        const Rect whole = wholeOf(boxes);
        items.push_back({&item, std::move(boxes), whole});
    }
    return items;
}

/// Whether the text would hide the other item or be hidden by it.
bool collides(const BoxedItem &text, const BoxedItem &other) {
    if (!overlap(text.whole, other.whole))
        return false;
    const bool contrasts =
        !std::holds_alternative<TextItem>(*other.item) && inkOf(*other.item) != inkOf(*text.item);
    return !contrasts && std::ranges::any_of(text.boxes, [&](const Rect &line) {
        return std::ranges::any_of(other.boxes,
                                   [&](const Rect &box) { return overlap(line, box); });
    });
}

bool standsOnBlack(const Rect &box, const std::vector<Item> &items) {
    return std::ranges::any_of(items, [&](const Item &item) {
        const auto *field = std::get_if<RectItem>(&item);
        return field && field->ink == Ink::black && contains(field->rect, box);
    });
}

Rect pageRect(const Label &label) {
    return {{}, {}, label.size.width, label.size.height};
}

void checkEdge(const Label &label, const BoxedItem &boxed, Findings &findings) {
    const Rect page = pageRect(label);
    if (!std::ranges::all_of(boxed.boxes, [&](const Rect &box) { return contains(page, box); }))
        findings.push_back(proofFinding("proof.outside_page", {itemArgument("item", *boxed.item)}));
}

/// Of a text with all other items. Two texts are held against each other once: by the first.
void checkCollisions(const std::vector<BoxedItem> &items, std::size_t text, Findings &findings) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isDone = i < text && std::holds_alternative<TextItem>(*items[i].item);
        if (i != text && !isDone && collides(items[text], items[i]))
            findings.push_back(
                proofFinding("proof.overlap", {itemArgument("first", *items[text].item),
                                               itemArgument("second", *items[i].item)}));
    }
}

void checkGround(const Label &label, const TextItem &text, Findings &findings) {
    const auto isVisible = [&](const TextLine &line) {
        return standsOnBlack(line.inkBox, label.items);
    };
    if (text.ink == Ink::paper && !std::ranges::all_of(text.lines, isVisible))
        findings.push_back(proofFinding("proof.white_on_white", {itemArgument("item", text)}));
}

void checkQuietZone(const Label &label, const SymbolItem &symbol, Findings &findings) {
    const Length zone = symbol.quietZone;
    const Rect rect = symbol.rect;
    if (!contains(pageRect(label),
                  {rect.x - zone, rect.y - zone, rect.width + zone * 2, rect.height + zone * 2}))
        findings.push_back(proofFinding("proof.quiet_zone:edge"));
}

} // namespace

Findings checkPlan(const Label &label) {
    Findings findings;
    const std::vector<BoxedItem> items = boxedItems(label);
    for (std::size_t i = 0; i < items.size(); ++i) {
        checkEdge(label, items[i], findings);
        if (const auto *text = std::get_if<TextItem>(&label.items[i])) {
            checkCollisions(items, i, findings);
            checkGround(label, *text, findings);
        }
        if (const auto *symbol = std::get_if<SymbolItem>(&label.items[i]))
            checkQuietZone(label, *symbol, findings);
    }
    return findings;
}

} // namespace updatefacts
