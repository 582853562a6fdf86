// SPDX-License-Identifier: MIT
#include "render/ReadingOrder.h"

#include <algorithm>
#include <set>
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
        if (++m_steps > mostSteps)
            return false;
        std::set<std::string_view> tried; // an equal piece in its place leads no further
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            const GlyphRun *run = m_left[i];
            if ((!text.starts_with(run->text) && !run->text.starts_with(text)) ||
                !tried.insert(run->text).second)
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
    /// A name of many scripts has thousands of orders; ordinary lines need as many steps as runs.
    static constexpr int mostSteps = 2000;

    std::vector<const GlyphRun *> m_left, m_order;
    int m_steps = 0;
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
