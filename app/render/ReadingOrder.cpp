// SPDX-License-Identifier: MIT
#include "render/ReadingOrder.h"

#include <algorithm>
#include <string_view>

namespace updatefacts {

namespace {

/// Puts the runs together like a puzzle: each must be what the text goes on with.
class Puzzle {
  public:
    explicit Puzzle(const TextLine &line) {
        // Of equal pieces, such as spaces, those from right to left are read from the right.
        for (auto run = line.runs.rbegin(); run != line.runs.rend(); ++run)
            if (run->rightToLeft)
                m_left.push_back(&*run);
        for (const GlyphRun &run : line.runs)
            if (!run.rightToLeft)
                m_left.push_back(&run);
    }

    [[nodiscard]] const std::vector<const GlyphRun *> &order() const { return m_order; }

    /// Whether the runs left make up the text; its last run may end in a hung space.
    bool fits(std::string_view text) {
        if (m_left.empty())
            return text.empty();
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            const GlyphRun *run = m_left[i];
            if (!text.starts_with(run->text) && !run->text.starts_with(text))
                continue;
            m_left.erase(m_left.begin() + static_cast<std::ptrdiff_t>(i));
            m_order.push_back(run);
            if (fits(text.substr(std::min(run->text.size(), text.size()))))
                return true;
            m_order.pop_back();
            m_left.insert(m_left.begin() + static_cast<std::ptrdiff_t>(i), run);
        }
        return false;
    }

  private:
    std::vector<const GlyphRun *> m_left, m_order;
};

} // namespace

std::vector<const GlyphRun *> readingOrder(const TextLine &line) {
    Puzzle puzzle(line);
    if (line.runs.size() > 1 && puzzle.fits(line.text))
        return puzzle.order();
    std::vector<const GlyphRun *> runs;
    for (const GlyphRun &run : line.runs)
        runs.push_back(&run);
    return runs;
}

} // namespace updatefacts
