// SPDX-License-Identifier: MIT
#include "proof/check/CheckSymbol.h"

#include "proof/check/DecodeSymbol.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/ProofFinding.h"

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

/// The symbol's modules as the label plans them.
class PlannedModules {
  public:
    explicit PlannedModules(const SymbolItem &symbol)
        : m_count(17 + 4 * symbol.version),
          m_dark(static_cast<std::size_t>(m_count) * static_cast<std::size_t>(m_count), false) {
        const double module = static_cast<double>(symbol.rect.width.micrometres()) / m_count;
        const auto number = [&](Length length) {
            return std::clamp(static_cast<int>(std::lround(length.micrometres() / module)), 0,
                              m_count);
        };
        for (const Rect &rect : symbol.dark)
            for (int row = number(rect.y - symbol.rect.y);
                 row < number(rect.bottom() - symbol.rect.y); ++row)
                for (int column = number(rect.x - symbol.rect.x);
                     column < number(rect.right() - symbol.rect.x); ++column)
                    m_dark[index(column, row)] = true;
    }

    [[nodiscard]] int count() const { return m_count; } ///< a side
    [[nodiscard]] bool isDark(int column, int row) const { return m_dark[index(column, row)]; }

  private:
    [[nodiscard]] std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row * m_count + column);
    }
    int m_count;
    std::vector<bool> m_dark;
};

/// The symbol with its quiet zone, dot by dot as the printer paints it.
struct PrintedSymbol {
    Raster raster;
    int left = 0, top = 0; ///< of the symbol in the raster
    int module = 0;        ///< dots
};

/// A part of a page that was painted as a printer does.
Raster partOf(const Raster &page, const DotArea &area) {
    Raster part{area.width, area.height, {}};
    if (area.width <= 0 || area.height <= 0)
        return part;
    part.grey.reserve(static_cast<std::size_t>(area.width) * static_cast<std::size_t>(area.height));
    const int top = page.height - area.bottom - area.height;
    for (int y = top; y < top + area.height; ++y) {
        const auto row = page.grey.begin() + std::ptrdiff_t{y} * page.width + area.left;
        part.grey.insert(part.grey.end(), row, row + area.width);
    }
    return part;
}

/// The symbol and its quiet zone, as far as they are on the page.
DotArea areaOf(const Label &label, const SymbolItem &symbol) {
    const auto dots = [&](Length length) { return dotsOf(length, label.resolution); };
    const int zone = dots(symbol.quietZone);
    const int left = dots(symbol.rect.x);
    const int bottom = dots(label.size.height - symbol.rect.bottom());
    const int side = dots(symbol.rect.width);
    DotArea area;
    area.left = std::max(left - zone, 0);
    area.bottom = std::max(bottom - zone, 0);
    area.width = std::min(left + side + zone, dots(label.size.width)) - area.left;
    area.height = std::min(bottom + side + zone, dots(label.size.height)) - area.bottom;
    return area;
}

DotArea united(const DotArea &a, const DotArea &b) {
    const int left = std::min(a.left, b.left);
    const int bottom = std::min(a.bottom, b.bottom);
    return {left, bottom, std::max(a.left + a.width, b.left + b.width) - left,
            std::max(a.bottom + a.height, b.bottom + b.height) - bottom};
}

/// What the printer paints where the symbols are. Poppler reads the whole page for every part of it
/// that it paints, so symbols side by side, as on a sheet of labels, are painted together.
class PrintedSymbols {
  public:
    PrintedSymbols(const Label &label, const OpenPdf &pdf, const PageRaster &page)
        : m_label(label), m_pdf(pdf), m_page(page) {
        if (page.isPrinted)
            return;
        for (const Item &item : label.items)
            if (const auto *symbol = std::get_if<SymbolItem>(&item))
                addToBands(areaOf(label, *symbol));
    }

    [[nodiscard]] PrintedSymbol printed(const SymbolItem &symbol) {
        const auto dots = [&](Length length) { return dotsOf(length, m_label.resolution); };
        const DotArea area = areaOf(m_label, symbol);
        const int top = dots(m_label.size.height - symbol.rect.bottom()) + dots(symbol.rect.width);
        return {m_page.isPrinted ? partOf(m_page.dots, area) : painted(area),
                dots(symbol.rect.x) - area.left, area.bottom + area.height - top,
                dots(symbol.module)};
    }

  private:
    static constexpr std::int64_t mostOfBand = 16'000'000; ///< dots painted together

    void addToBands(const DotArea &area) {
        for (DotArea &band : m_bands) {
            const DotArea both = united(band, area);
            if (both.height < band.height + area.height &&
                std::int64_t{both.width} * both.height <= mostOfBand) {
                band = both;
                return;
            }
        }
        m_bands.push_back(area);
    }

    Raster painted(const DotArea &area) {
        const auto holds = [&](const DotArea &band) {
            const DotArea both = united(band, area);
            return both.width == band.width && both.height == band.height;
        };
        const auto band = std::ranges::find_if(m_bands, holds);
        if (m_painted != band - m_bands.begin())
            m_raster = m_pdf.printed(m_label.resolution, *band, Edges::hard);
        m_painted = band - m_bands.begin();
        if (m_raster.grey.empty())
            return {};
        return partOf(m_raster, {area.left - band->left, area.bottom - band->bottom, area.width,
                                 area.height});
    }

    const Label &m_label;
    const OpenPdf &m_pdf;
    const PageRaster &m_page;
    std::vector<DotArea> m_bands;
    std::ptrdiff_t m_painted = -1; ///< number of the band that m_raster shows
    Raster m_raster;
};

Argument dpi(int resolution) {
    return argument::number("dpi", resolution);
}

/// Whether the dots [left, right) of the line are paper.
bool isClear(const Raster &raster, int y, int left, int right) {
    for (int x = left; x < right; ++x)
        if (raster.at(x, y) <= 200)
            return false;
    return true;
}

/// How many dots of a line through the symbol are not as the modules of its row.
int wrongDots(const PrintedSymbol &printed, const PlannedModules &planned, int y) {
    const Raster &raster = printed.raster;
    const int row = (y - printed.top) / printed.module;
    int wrong = 0;
    for (int column = 0; column < planned.count(); ++column) {
        const bool isDark = planned.isDark(column, row);
        const int left = printed.left + column * printed.module;
        const int right = std::min(left + printed.module, raster.width);
        for (int x = std::max(left, 0); x < right; ++x)
            wrong += raster.isDark(x, y) != isDark;
    }
    return wrong;
}

void checkDots(const PrintedSymbol &printed, const PlannedModules &planned, int resolution,
               Findings &findings) {
    const Raster &raster = printed.raster;
    const int side = planned.count() * printed.module;
    const int left = std::clamp(printed.left, 0, raster.width);
    const int right = std::clamp(printed.left + side, left, raster.width);
    int wrong = 0;
    bool quiet = true;
    for (int y = 0; y < raster.height; ++y) {
        if (y < printed.top || y >= printed.top + side) {
            quiet = quiet && isClear(raster, y, 0, raster.width);
            continue;
        }
        wrong += wrongDots(printed, planned, y);
        quiet = quiet && isClear(raster, y, 0, left) && isClear(raster, y, right, raster.width);
    }
    if (wrong > 0)
        findings.push_back(
            proofFinding("proof.symbol_dots", {argument::number("count", wrong), dpi(resolution)}));
    if (!quiet)
        findings.push_back(proofFinding("proof.quiet_zone:painted"));
}

/// Decodes one picture of the symbol; unreadable: what is found where that fails.
void checkReading(const SymbolItem &symbol, const Raster &raster, const Finding &unreadable,
                  Findings &findings) {
    const std::optional<DecodedSymbol> decoded = decodeSymbol(raster);
    if (!decoded)
        findings.push_back(unreadable);
    else if (decoded->payload != symbol.payload)
        findings.push_back(
            proofFinding("proof.symbol_payload", {argument::text("text", decoded->payload),
                                                  argument::text("right", symbol.payload)}));
    else if (decoded->level != std::string(1, symbol.level))
        findings.push_back(proofFinding("proof.symbol_level",
                                        {argument::plain("level", decoded->level),
                                         argument::plain("right", std::string(1, symbol.level))}));
}

Finding unreadable(int resolution) {
    return proofFinding("proof.symbol_unreadable:planned", {dpi(resolution)});
}

Finding unreadableOnceGrown(int resolution) {
    return proofFinding("proof.symbol_unreadable:grown", {dpi(resolution)});
}

/// raster: where the symbol must be found; part: the symbol and its quiet zone in it.
void checkReadings(const SymbolItem &symbol, const Raster &raster, const Raster &part,
                   int resolution, Findings &findings) {
    const std::size_t before = findings.size();
    checkReading(symbol, raster, unreadable(resolution), findings);
    if (findings.size() == before) // else the second reading says the same
        checkReading(symbol, grown(part), unreadableOnceGrown(resolution), findings);
}

/// The same symbol as one sees it who cannot tell the printer's dots apart.
void checkFromAfar(const SymbolItem &symbol, const Raster &printed, int resolution,
                   Findings &findings) {
    constexpr int afar = 200;
    if (resolution * 4 < afar * 5) // hardly coarser
        return;
    const double factor = static_cast<double>(resolution) / afar;
    const std::size_t before = findings.size();
    checkReading(symbol, coarser(printed, factor), unreadable(afar), findings);
    if (findings.size() == before)
        checkReading(symbol, coarser(grown(printed), factor), unreadableOnceGrown(afar), findings);
}

/// The part of the page that the symbol and its quiet zone lie in.
Raster partOf(const Raster &page, const SymbolItem &symbol, int resolution) {
    const auto dots = [&](Length length) { return dotsOf(length, resolution); };
    const int left = std::max(dots(symbol.rect.x - symbol.quietZone), 0);
    const int top = std::max(dots(symbol.rect.y - symbol.quietZone), 0);
    const int right = std::min(dots(symbol.rect.right() + symbol.quietZone), page.width);
    const int bottom = std::min(dots(symbol.rect.bottom() + symbol.quietZone), page.height);
    Raster part{std::max(right - left, 0), std::max(bottom - top, 0), {}};
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            part.grey.push_back(page.at(x, y));
    return part;
}

Finding notPrinted(int resolution) {
    return proofFinding("proof.symbol_size", {dpi(resolution)});
}

} // namespace

void checkReadable(const Label &label, const Raster &page, int pageResolution, Findings &findings) {
    for (const Item &item : label.items)
        if (const auto *symbol = std::get_if<SymbolItem>(&item))
            checkReading(*symbol, partOf(page, *symbol, pageResolution), unreadable(pageResolution),
                         findings);
}

Findings checkSymbols(const Label &label, const OpenPdf &pdf, const PageRaster &page) {
    Findings findings;
    const auto isSymbol = [](const Item &item) { return std::holds_alternative<SymbolItem>(item); };
    const bool isOnlyOne = std::ranges::count_if(label.items, isSymbol) == 1;
    PrintedSymbols symbols(label, pdf, page);
    for (const Item &item : label.items) {
        if (!isSymbol(item))
            continue;
        const auto &symbol = std::get<SymbolItem>(item);
        const PlannedModules planned(symbol);
        const PrintedSymbol printed = symbols.printed(symbol);
        if (printed.raster.grey.empty() || printed.module <= 0) {
            findings.push_back(notPrinted(label.resolution));
            continue;
        }
        checkDots(printed, planned, label.resolution, findings);
        const bool isInPage = page.isPrinted && isOnlyOne;
        checkReadings(symbol, isInPage ? page.dots : printed.raster, printed.raster,
                      label.resolution, findings);
        if (page.isPrinted) {
            checkFromAfar(symbol, printed.raster, label.resolution, findings);
            continue;
        }
        const Raster part = partOf(page.dots, symbol, page.resolution);
        checkReadings(symbol, isOnlyOne ? page.dots : part, part, page.resolution, findings);
    }
    return findings;
}

} // namespace updatefacts
