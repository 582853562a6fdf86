// SPDX-License-Identifier: MIT
#include "retail/run/DrawVolume.h"

#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/run/DrawOneByOne.h"
#include "retail/run/LabelOfRow.h"

#include <iterator>
#include <utility>

namespace updatefacts {

namespace {

class VolumeDrawer {
  public:
    VolumeDrawer(const RunDesign &design, LabelSession &session)
        : m_design(design), m_session(session), m_labels(design, session) {}

    DrawnVolume draw(const RunVolume &volume, bool isProofed) {
        std::vector<Label> pages;
        for (const RunPage &page : volume.pages) {
            std::vector<std::pair<int, Label>> placed;
            for (const PlacedLabel &one : page.labels) {
                const Label *label = m_labels.of(one.label);
                std::ranges::move(m_labels.takeFindings(), std::back_inserter(m_drawn.findings));
                if (!label)
                    continue;
                placed.emplace_back(one.place, *label);
                m_drawn.labels.push_back(m_labels.entryOf(
                    one, volume.number, static_cast<int>(pages.size()) + 1, isProofed));
            }
            if (!placed.empty())
                add(m_design.sheet(placed), pages);
        }
        m_drawn.pages = static_cast<int>(pages.size());
        if (!pages.empty() && !m_drawn.isRefused)
            render(pages, isProofed);
        return std::move(m_drawn);
    }

  private:
    /// A page that cannot be put together is a fault of the run, not of a row.
    void add(SheetPage made, std::vector<Label> &pages) {
        m_drawn.isRefused = m_drawn.isRefused || hasError(made.findings);
        std::ranges::move(made.findings, std::back_inserter(m_drawn.findings));
        if (made.page)
            pages.push_back(*std::move(made.page));
    }

    void render(const std::vector<Label> &pages, bool isProofed) {
        m_drawn.bytes = renderPdf(pages, m_session.subsets);
        if (!isProofed)
            return;
        Findings proofed = proof(pages, m_drawn.bytes);
        m_drawn.isRefused = hasError(proofed);
        std::ranges::move(proofed, std::back_inserter(m_drawn.findings));
        if (m_drawn.isRefused)
            m_drawn.bytes.clear();
    }

    const RunDesign &m_design;
    LabelSession &m_session;
    LabelOfRow m_labels;
    DrawnVolume m_drawn;
};

} // namespace

DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design, bool isProofed,
                       LabelSession &session) {
    return design.format.page ? drawOneByOne(volume, design, isProofed, session)
                              : VolumeDrawer(design, session).draw(volume, isProofed);
}

} // namespace updatefacts
