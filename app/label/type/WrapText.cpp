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

/// Where the line that starts at `first` ends: after the last break that fits.
std::size_t endOfLine(const ShapedText &shaped, std::size_t first, double width, bool anywhere) {
    const std::vector<ShapedCluster> &clusters = shaped.clusters;
    double sum = 0; // up to and with cluster i
    double ink = 0; // the same without the spaces at its end
    std::size_t best = first;
    for (std::size_t i = first; i < clusters.size(); ++i) {
        sum += clusters[i].advance;
        if (!clusters[i].space)
            ink = sum;
        if (ink > width + tolerance) {
            if (best > first)
                return best;
            if (anywhere && i > first)
                return i;
        }
        if (clusters[i].breakAfter || i + 1 == clusters.size()) {
            if (ink > width + tolerance)
                return best > first ? best : i + 1;
            best = i + 1;
        }
    }
    return clusters.size();
}

std::vector<ShapedLine> greedy(const ShapedText &shaped, double width, bool anywhere) {
    std::vector<ShapedLine> lines;
    for (std::size_t first = 0; first < shaped.clusters.size();) {
        const std::size_t end = endOfLine(shaped, first, width, anywhere);
        if (const ShapedLine line = trimmed(shaped, first, end); line.last > line.first)
            lines.push_back(line);
        first = end;
    }
    return lines;
}

/// A short last line reads as an afterthought: narrower lines of the same number share it.
std::vector<ShapedLine> balanced(const ShapedText &shaped, std::vector<ShapedLine> lines,
                                 bool anywhere) {
    const double widest = widestOf(lines);
    for (double width = widest; width > widest * 0.7; width -= widest * 0.02) {
        std::vector<ShapedLine> narrower = greedy(shaped, width, anywhere);
        if (narrower.size() != lines.size() || widestOf(narrower) > widest + tolerance)
            break;
        lines = std::move(narrower);
        if (lines.back().advance > widestOf(lines) * 0.5)
            break;
    }
    return lines;
}

} // namespace

double widestOf(const std::vector<ShapedLine> &lines) {
    double widest = 0;
    for (const ShapedLine &line : lines)
        widest = std::max(widest, line.advance);
    return widest;
}

std::vector<ShapedLine> wrapText(const ShapedText &shaped, double width, bool anywhere) {
    std::vector<ShapedLine> lines = greedy(shaped, width, anywhere);
    if (lines.size() > 1 && lines.back().advance < widestOf(lines) * 0.45)
        return balanced(shaped, std::move(lines), anywhere);
    return lines;
}

double narrowestWidth(const ShapedText &shaped, int lines) {
    double low = 0;
    double high = advanceOf(shaped, 0, shaped.clusters.size());
    for (int i = 0; i < 24; ++i) {
        const double middle = (low + high) / 2;
        const std::vector<ShapedLine> cut = greedy(shaped, middle, false);
        const bool fits =
            cut.size() <= static_cast<std::size_t>(lines) && widestOf(cut) <= middle + tolerance;
        (fits ? high : low) = middle;
    }
    return high;
}

} // namespace updatefacts
