// SPDX-License-Identifier: MIT
#include "proof/picture/PaintedBoxes.h"

#include <algorithm>
#include <limits>

namespace updatefacts {

namespace {

std::size_t pointCount(PathCommand::Verb verb) {
    switch (verb) {
    case PathCommand::Verb::cubic:
        return 3;
    case PathCommand::Verb::close:
        return 0;
    case PathCommand::Verb::move:
    case PathCommand::Verb::line:
        break;
    }
    return 1;
}

struct BoxesOf {
    std::vector<Rect> operator()(const TextItem &text) const {
        std::vector<Rect> boxes;
        for (const TextLine &line : text.lines)
            boxes.push_back(line.inkBox);
        return boxes;
    }
    std::vector<Rect> operator()(const RectItem &rect) const { return {rect.rect}; }
    std::vector<Rect> operator()(const SymbolItem &symbol) const { return {symbol.rect}; }
    std::vector<Rect> operator()(const PathItem &path) const {
        constexpr Length far = Length::micrometres(std::numeric_limits<std::int32_t>::max());
        Length left = far, top = far, right = -far, bottom = -far;
        for (const PathCommand &command : path.commands)
            for (std::size_t i = 0; i < pointCount(command.verb); ++i) {
                left = std::min(left, command.points[i].x);
                top = std::min(top, command.points[i].y);
                right = std::max(right, command.points[i].x);
                bottom = std::max(bottom, command.points[i].y);
            }
        if (right < left)
            return {};
        const Length line = path.stroke * 0.71; // half its width; more at a right-angled mitre
        return {{left - line, top - line, right - left + line * 2, bottom - top + line * 2}};
    }
};

} // namespace

std::vector<Rect> paintedBoxes(const Item &item) {
    return std::visit(BoxesOf{}, item);
}

} // namespace updatefacts
