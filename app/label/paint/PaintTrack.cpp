// SPDX-License-Identifier: MIT
#include "label/paint/PaintTrack.h"

#include "label/layout/MeasureProducts.h"

#include <algorithm>

namespace updatefacts {

namespace {

constexpr Length hairline = Length::millimetres(0.2);
constexpr Length stop = Length::millimetres(0.7);
constexpr Length dash = Length::millimetres(1.6);
constexpr Length gap = Length::millimetres(0.9);

/// The part of the scale from begin to end; never too short to be seen.
Rect partOf(const Rect &rect, const TimeBar &bar) {
    const Length begin = rect.width * bar.begin;
    const Length length = std::max(rect.width * bar.end - begin, stop);
    return {rect.x + std::min(begin, rect.width - length), rect.y, length, rect.height};
}

void paintUntil(Painter &painter, const TimeBar &bar, const Rect &rect) {
    const Rect part = partOf(rect, bar);
    const Length inset = rect.height * 0.22;
    const Rect filled{part.x, part.y + inset, part.width, part.height - inset * 2};
    if (!bar.isPromised && filled.width > dash + gap)
        return painter.dashes(filled, dash, gap, Ink::black);
    painter.fill(filled, Ink::black);
    if (bar.isPromised && part.width > stop)
        painter.fill({part.right() - stop, part.y, stop, part.height}, Ink::black);
}

void paintEnded(Painter &painter, const TimeBar &bar, const Rect &rect) {
    const Rect part = partOf(rect, bar);
    const Length inset = rect.height * 0.22;
    if (part.width > stop * 2)
        painter.frame({part.x, part.y + inset, part.width - stop, part.height - inset * 2},
                      Length::millimetres(0.3), Ink::black);
    painter.fill({part.right() - stop, part.y, stop, part.height}, Ink::black);
}

/// As an engineer draws a measure: it begins at no day.
void paintLength(Painter &painter, const TimeBar &bar, const Rect &rect) {
    const Rect part = partOf(rect, bar);
    const Length weight = Length::millimetres(0.5);
    const Rect line{part.x, part.y + (part.height - weight) * 0.5, part.width, weight};
    if (bar.isPromised)
        painter.fill(line, Ink::black);
    else
        painter.dashes(line, dash, gap, Ink::black);
    for (const Length x : {part.x, part.right() - weight})
        painter.fill({x, part.y + part.height * 0.15, weight, part.height * 0.7}, Ink::black);
}

} // namespace

void paintTrack(Painter &painter, const TimeBar &bar, Rect rect) {
    painter.frame(rect, hairline, Ink::black);
    const Length mark = Length::millimetres(0.35);
    const Length x = rect.x + (rect.width - mark) * bar.today;
    painter.fill({x, rect.y - todayReach, mark, rect.height + todayReach * 2}, Ink::black);
    switch (bar.form) {
    case TimeBar::Form::empty:
        return;
    case TimeBar::Form::until:
        return paintUntil(painter, bar, rect);
    case TimeBar::Form::ended:
        return paintEnded(painter, bar, rect);
    case TimeBar::Form::length:
        return paintLength(painter, bar, rect);
    }
}

Length endOnTrack(const TimeBar &bar, Length width) {
    return bar.form == TimeBar::Form::empty ? Length() : width * bar.end;
}

} // namespace updatefacts
