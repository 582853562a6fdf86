// SPDX-License-Identifier: MIT
#include "label/type/WrapText.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Widths are compared with this much patience, in ems: sums of the same advances may differ.
constexpr double tolerance = 1e-6;

double advanceOf(const ShapedText &shaped, std::size_t first, std::size_t last) {
    double sum = 0;
    for (std::size_t i = first; i < last; ++i)
        sum += shaped.clusters[i].advance;
    return sum;
}

/// The line of clusters [first, last) without the spaces at its end.
ShapedLine trimmed(const ShapedText &shaped, std::size_t first, std::size_t last) {
    while (last > first && shaped.clusters[last - 1].space)
        --last;
    return {first, last, advanceOf(shaped, first, last)};
}

/// Wraps the clusters up to `end`.
class Wrapper {
  public:
    Wrapper(const ShapedText &shaped, const Wrapping &wrapping)
        : m_shaped(shaped), m_wrapping(wrapping) {}

    /// A short last line reads as an afterthought: narrower lines of the same number share it.
    [[nodiscard]] std::vector<ShapedLine> wrapped(std::size_t first, std::size_t end,
                                                  double width) const {
        std::vector<ShapedLine> lines = greedy(first, end, width);
        if (lines.size() > 1 && lines.back().advance < widestOf(lines) * 0.45)
            return balanced(std::move(lines), first, end);
        return lines;
    }

    [[nodiscard]] std::vector<ShapedLine> greedy(std::size_t first, std::size_t end,
                                                 double width) const {
        std::vector<ShapedLine> lines;
        while (first < end) {
            const std::size_t last = endOfLine(first, end, width);
            if (const ShapedLine line = trimmed(m_shaped, first, last); line.last > line.first)
                lines.push_back(line);
            first = last;
        }
        return lines;
    }

  private:
    [[nodiscard]] bool mayEnd(std::size_t cluster) const {
        const LineEnd end = m_shaped.clusters[cluster].lineEnd;
        return end == LineEnd::free || (end == LineEnd::atNeed && m_wrapping.keep != Keep::always);
    }

    [[nodiscard]] bool isAtNeed(std::size_t cluster) const {
        return m_wrapping.keep == Keep::whereItFits &&
               m_shaped.clusters[cluster].lineEnd == LineEnd::atNeed;
    }

    /// Where the line that starts at `first` ends: after the last break that fits.
    [[nodiscard]] std::size_t endOfLine(std::size_t first, std::size_t end, double width) const {
        double sum = 0; // up to and with cluster i
        double ink = 0; // the same without the spaces at its end
        std::size_t best = first;
        std::size_t atNeed = first;
        for (std::size_t i = first; i < end; ++i) {
            sum += m_shaped.clusters[i].advance;
            if (!m_shaped.clusters[i].space)
                ink = sum;
            const bool isLast = mayEnd(i) || i + 1 == end;
            if (ink > width + tolerance) {
                if (std::max(best, atNeed) > first)
                    return best > first ? best : atNeed;
                if (m_wrapping.anywhere && i > first)
                    return i;
                if (isLast)
                    return i + 1;
            } else if (isLast) {
                (isAtNeed(i) ? atNeed : best) = i + 1;
            }
        }
        return end;
    }

    [[nodiscard]] std::vector<ShapedLine> balanced(std::vector<ShapedLine> lines, std::size_t first,
                                                   std::size_t end) const {
        const double widest = widestOf(lines);
        for (double width = widest; width > widest * 0.7; width -= widest * 0.02) {
            std::vector<ShapedLine> narrower = greedy(first, end, width);
            if (narrower.size() != lines.size() || widestOf(narrower) > widest + tolerance)
                break;
            lines = std::move(narrower);
            if (lines.back().advance > widestOf(lines) * 0.5)
                break;
        }
        return lines;
    }

    const ShapedText &m_shaped;
    const Wrapping &m_wrapping;
};

/// Whether a sentence that begins within a line goes on in the next.
bool tearsSentence(const ShapedText &shaped, const std::vector<ShapedLine> &lines) {
    const std::vector<ShapedCluster> &clusters = shaped.clusters;
    for (std::size_t i = 1; i < lines.size(); ++i)
        for (std::size_t at = lines[i].first; at-- > lines[i - 1].first;)
            if (clusters[at].endsSentence && at + 1 < lines[i].first)
                return true;
    return false;
}

} // namespace

double widestOf(const std::vector<ShapedLine> &lines) {
    double widest = 0;
    for (const ShapedLine &line : lines)
        widest = std::max(widest, line.advance);
    return widest;
}

std::vector<ShapedLine> wrapText(const ShapedText &shaped, double width, const Wrapping &wrapping) {
    const Wrapper wrapper(shaped, wrapping);
    const std::size_t count = shaped.clusters.size();
    std::vector<ShapedLine> lines = wrapper.wrapped(0, count, width);
    if (!wrapping.bySentence || !tearsSentence(shaped, lines))
        return lines;
    lines.clear();
    for (std::size_t first = 0, i = 0; i < count; ++i) {
        if (!shaped.clusters[i].endsSentence && i + 1 < count)
            continue;
        const std::vector<ShapedLine> sentence = wrapper.wrapped(first, i + 1, width);
        lines.insert(lines.end(), sentence.begin(), sentence.end());
        first = i + 1;
    }
    return lines;
}

double narrowestWidth(const ShapedText &shaped, int lines) {
    double low = 0;
    double high = advanceOf(shaped, 0, shaped.clusters.size());
    for (int i = 0; i < 24; ++i) {
        const double middle = (low + high) / 2;
        const std::vector<ShapedLine> cut =
            Wrapper(shaped, {}).greedy(0, shaped.clusters.size(), middle);
        const bool fits =
            cut.size() <= static_cast<std::size_t>(lines) && widestOf(cut) <= middle + tolerance;
        (fits ? high : low) = middle;
    }
    return high;
}

} // namespace updatefacts
