// SPDX-License-Identifier: MIT
#include "retail/run/DrawVolume.h"

#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/run/DrawOneByOne.h"
#include "retail/run/LabelOfRow.h"

#include <iterator>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

/// A page with its labels, before it is known which page of the file it is.
struct PageOfVolume {
    std::optional<Label> page; ///< none where there is no label, or where it cannot be put together
    std::vector<PrintedLabel> labels;
    Findings findings;
    bool isRefused = false;
};

/// Pages of a volume that are drawn one after the other: [first, last).
struct PageRange {
    std::size_t first = 0, last = 0;
};

/// Ranges of one page, as long as no label has copies that go on over the page: it is laid out
/// once, and it is said once why it cannot be.
std::vector<PageRange> rangesOf(const RunVolume &volume) {
    std::vector<PageRange> ranges;
    for (std::size_t i = 0; i < volume.pages.size(); ++i) {
        const std::vector<PlacedLabel> &labels = volume.pages[i].labels;
        const bool goesOn = !ranges.empty() && !labels.empty() && labels.front().label.copy > 1;
        if (!goesOn)
            ranges.push_back({i, i});
        ranges.back().last = i + 1;
    }
    return ranges;
}

class PageDrawer {
  public:
    PageDrawer(const RunDesign &design, LabelSession &session, VolumeCodes &codes, int volume,
               bool isProofed)
        : m_design(design), m_volume(volume), m_isProofed(isProofed),
          m_labels(design, session, codes) {}

    PageOfVolume draw(const RunPage &page) {
        PageOfVolume drawn;
        std::vector<std::pair<int, Label>> placed;
        for (const PlacedLabel &one : page.labels) {
            const Label *label = m_labels.of(one.label);
            append(drawn.findings, m_labels.takeFindings());
            if (!label)
                continue;
            placed.emplace_back(one.place, *label);
            drawn.labels.push_back(m_labels.entryOf(one, m_volume, 0, m_isProofed));
        }
        if (placed.empty())
            return drawn;
        SheetPage made = m_design.sheet(placed);
        drawn.isRefused = hasError(made.findings); // a fault of the run, not of a row
        append(drawn.findings, std::move(made.findings));
        drawn.page = std::move(made.page);
        return drawn;
    }

  private:
    const RunDesign &m_design;
    int m_volume;
    bool m_isProofed;
    LabelOfRow m_labels;
};

/// The pages put together to one file.
class VolumeBinder {
  public:
    void add(PageOfVolume drawn) {
        const int number = static_cast<int>(m_pages.size()) + 1;
        for (PrintedLabel &label : drawn.labels) {
            label.page = number;
            m_drawn.labels.push_back(std::move(label));
        }
        append(m_drawn.findings, std::move(drawn.findings));
        m_drawn.isRefused = m_drawn.isRefused || drawn.isRefused;
        if (drawn.page)
            m_pages.push_back(*std::move(drawn.page));
    }

    DrawnVolume bind(FontSubsets &subsets, bool isProofed, const DoEach &doEach,
                     SignedCodes codes) && {
        m_drawn.codes = std::move(codes);
        m_drawn.pages = static_cast<int>(m_pages.size());
        if (m_pages.empty() || m_drawn.isRefused)
            return std::move(m_drawn);
        m_drawn.bytes = renderPdf(m_pages, subsets);
        if (!isProofed)
            return std::move(m_drawn);
        Findings proofed = proof(m_pages, m_drawn.bytes, doEach);
        m_drawn.isRefused = hasError(proofed);
        append(m_drawn.findings, std::move(proofed));
        if (m_drawn.isRefused)
            m_drawn.bytes.clear();
        return std::move(m_drawn);
    }

  private:
    DrawnVolume m_drawn;
    std::vector<Label> m_pages;
};

} // namespace

DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design, bool isProofed,
                       LabelSession &session) {
    if (design.format.page)
        return drawOneByOne(volume, design, isProofed, session);
    VolumeCodes codes(design.signer, volume.codes);
    PageDrawer drawer(design, session, codes, volume.number, isProofed);
    VolumeBinder binder;
    for (const RunPage &page : volume.pages)
        binder.add(drawer.draw(page));
    return std::move(binder).bind(session.subsets, isProofed, oneByOne, codes.all());
}

DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design, bool isProofed,
                       LabelSessions &sessions, const DoEach &doEach) {
    if (design.format.page)
        return sessions.use([&](LabelSession &session) {
            return drawOneByOne(volume, design, isProofed, session);
        });
    VolumeCodes codes(design.signer, volume.codes);
    const std::vector<PageRange> ranges = rangesOf(volume);
    std::vector<PageOfVolume> drawn(volume.pages.size());
    doEach(ranges.size(), [&](std::size_t i) {
        sessions.use([&](LabelSession &session) {
            PageDrawer drawer(design, session, codes, volume.number, isProofed);
            for (std::size_t page = ranges[i].first; page < ranges[i].last; ++page)
                drawn[page] = drawer.draw(volume.pages[page]);
            return true;
        });
    });
    VolumeBinder binder;
    for (PageOfVolume &page : drawn)
        binder.add(std::move(page));
    return sessions.use([&](LabelSession &session) {
        return std::move(binder).bind(session.subsets, isProofed, doEach, codes.all());
    });
}

} // namespace updatefacts
