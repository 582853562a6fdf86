// SPDX-License-Identifier: MIT
#include "retail/sheet/PlaceOnSheet.h"

#include "label/item/MoveItem.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/SheetMarks.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

constexpr Length tolerance = Length::micrometres(20);

/// How far the areas at each edge of a label may go on.
struct Bleed {
    Length left, right, top, bottom;
};

/// Fills a page, label by label.
class PageFiller {
  public:
    PageFiller(const Sheet &sheet, const Label &first, const SheetOptions &options)
        : m_sheet(sheet), m_places(placesOf(sheet)), m_options(options) {
        m_page.size = sheet.paper;
        m_page.resolution = first.resolution;
        m_page.language = first.language;
        m_page.rightToLeft = first.rightToLeft;
        m_page.created = first.created;
        m_page.title = options.title.empty() ? first.title : options.title;
    }

    void add(const Label &label, int place) {
        const Rect at = placeFor(label, m_places[static_cast<std::size_t>(place)]);
        const Bleed bleed = bleedOf(label, place);
        m_page.items.reserve(m_page.items.size() + label.items.size());
        for (Item item : label.items) {
            moveItem(item, {at.x, at.y});
            if (auto *area = std::get_if<RectItem>(&item))
                extend(area->rect, at, bleed);
            m_page.items.push_back(std::move(item));
        }
        for (const Rect &accent : label.accents)
            m_page.accents.push_back(moved(accent, {at.x, at.y}));
        m_page.description += (m_page.description.empty() ? "" : ". ") + label.description;
        m_used.push_back(place);
    }

    Label finish() && {
        if (m_options.outlines)
            addOutlines();
        if (m_options.cropMarks)
            for (const RectItem &mark : cropMarks(m_sheet, m_options.bleed, m_options.printer))
                m_page.items.emplace_back(mark);
        return std::move(m_page);
    }

  private:
    /// In the middle of the place as the printer needs it, by whole dots from the left and the
    /// bottom of the page, where the printer's grid begins.
    [[nodiscard]] Rect placeFor(const Label &label, const Rect &place) const {
        const Point middle =
            m_options.printer.onPage({place.x + place.width * 0.5, place.y + place.height * 0.5});
        const Length left = middle.x - label.size.width * 0.5;
        const Length below = m_page.size.height - middle.y - label.size.height * 0.5;
        return {onDots(left, label.resolution),
                m_page.size.height - label.size.height - onDots(below, label.resolution),
                label.size.width, label.size.height};
    }

    [[nodiscard]] Bleed bleedOf(const Label &label, int place) const {
        const int column = place % m_sheet.columns;
        const int row = place / m_sheet.columns;
        const Length gapX = (m_sheet.pitch.x - m_sheet.label.width) * 0.5;
        const Length gapY = (m_sheet.pitch.y - m_sheet.label.height) * 0.5;
        const Length besideX = (m_sheet.label.width - label.size.width) * 0.5;
        const Length besideY = (m_sheet.label.height - label.size.height) * 0.5;
        const Rect &at = m_places[static_cast<std::size_t>(place)];
        const auto limit = [&](bool isOutermost, Length margin, Length gap, Length beside) {
            return std::clamp((isOutermost ? margin : gap) + beside, Length(), m_options.bleed);
        };
        return {
            limit(column == 0, at.x, gapX, besideX),
            limit(column == m_sheet.columns - 1, m_sheet.paper.width - at.right(), gapX, besideX),
            limit(row == 0, at.y, gapY, besideY),
            limit(row == m_sheet.rows - 1, m_sheet.paper.height - at.bottom(), gapY, besideY)};
    }

    static void extend(Rect &area, const Rect &label, const Bleed &bleed) {
        const Length right = area.right();
        const Length bottom = area.bottom();
        const Length left = area.x - (area.x <= label.x + tolerance ? bleed.left : Length());
        const Length top = area.y - (area.y <= label.y + tolerance ? bleed.top : Length());
        area = {left, top,
                right + (right >= label.right() - tolerance ? bleed.right : Length()) - left,
                bottom + (bottom >= label.bottom() - tolerance ? bleed.bottom : Length()) - top};
    }

    void addOutlines() {
        const Length dot = Length::rounded(25400.0 / m_page.resolution);
        std::vector<Rect> zones;
        for (const Item &item : m_page.items)
            if (const auto *symbol = std::get_if<SymbolItem>(&item)) {
                const Length zone = symbol->quietZone + dot;
                const Rect &rect = symbol->rect;
                zones.push_back(
                    {rect.x - zone, rect.y - zone, rect.width + zone * 2, rect.height + zone * 2});
            }
        for (const int place : m_used) {
            Rect rect = m_places[static_cast<std::size_t>(place)];
            const Point at = m_options.printer.onPage({rect.x, rect.y});
            const Point end = m_options.printer.onPage({rect.right(), rect.bottom()});
            rect = {at.x, at.y, end.x - at.x, end.y - at.y};
            for (const RectItem &bar : outlineOf(rect, zones, m_page.size))
                m_page.items.emplace_back(bar);
        }
    }

    const Sheet &m_sheet;
    std::vector<Rect> m_places;
    const SheetOptions &m_options;
    Label m_page;
    std::vector<int> m_used;
};

Findings faultsOf(const Sheet &sheet, const std::vector<SheetLabel> &labels) {
    Findings findings;
    const int resolution = labels.front().label->resolution;
    for (const SheetLabel &placed : labels) {
        for (Finding &finding : checkFit(sheet, placed.label->size))
            if (std::ranges::find(findings, finding) == findings.end())
                findings.push_back(std::move(finding));
        if (placed.label->resolution != resolution) {
            findings.push_back(makeFinding(Severity::error, "sheet.resolution", {}, {},
                                           {argument::number("dpi", resolution),
                                            argument::number("other", placed.label->resolution)}));
            break;
        }
    }
    return findings;
}

} // namespace

SheetPage placeOnSheet(const Sheet &sheet, const std::vector<SheetLabel> &labels,
                       const SheetOptions &options) {
    assert(!labels.empty());
    Findings findings = faultsOf(sheet, labels);
    if (hasError(findings))
        return {std::nullopt, std::move(findings)};
    PageFiller page(sheet, *labels.front().label, options);
    for (const SheetLabel &placed : labels)
        page.add(*placed.label, placed.place);
    return {std::move(page).finish(), {}};
}

} // namespace updatefacts
