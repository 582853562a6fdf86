// SPDX-License-Identifier: MIT
#include "retail/sheet/SheetMeasure.h"

#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace updatefacts {

namespace {

constexpr double inch = 25.4; ///< millimetres

std::optional<Length> millimetres(std::string_view number, double unit) {
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    value *= unit;
    if (error != std::errc() || end != number.data() + number.size() ||
        !(value >= -500 && value <= 1000))
        return std::nullopt;
    return Length::millimetres(value);
}

/// "63.5", "101.6", "38": millimetres.
std::string number(Length length) {
    std::array<char, 32> text{};
    const double rounded = std::round(length.millimetres() * 100) / 100;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), rounded).ptr;
    return {text.data(), end};
}

} // namespace

std::optional<Size> paperNamed(std::string_view name) {
    constexpr auto mm = [](double width, double height) {
        return Size{Length::millimetres(width), Length::millimetres(height)};
    };
    static const std::map<std::string, Size, std::less<>> papers = {
        {"a3", mm(297, 420)}, {"a4", mm(210, 297)},         {"a5", mm(148, 210)},
        {"a6", mm(105, 148)}, {"letter", mm(215.9, 279.4)}, {"legal", mm(215.9, 355.6)}};
    const auto found = papers.find(name);
    return found == papers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Length> parseSheetLength(std::string_view text, bool bare) {
    if (text.ends_with("mm"))
        return millimetres(text.substr(0, text.size() - 2), 1);
    if (text.ends_with("in"))
        return millimetres(text.substr(0, text.size() - 2), inch);
    return bare ? millimetres(text, 1) : std::nullopt;
}

std::optional<Size> parseSheetPair(std::string_view text) {
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const std::string_view second = text.substr(cross + 1);
    std::string first(text.substr(0, cross));
    for (const std::string_view unit : {"mm", "in"})
        if (second.ends_with(unit) && !first.ends_with("mm") && !first.ends_with("in"))
            first += unit;
    const auto width = parseSheetLength(first, true);
    const auto height = parseSheetLength(second, true);
    return width && height ? std::optional(Size{*width, *height}) : std::nullopt;
}

std::optional<Size> readSheetPair(MapReader &map, std::string_view key, Length least) {
    const Value *found = map.find(key);
    if (!found)
        return std::nullopt;
    const std::vector<std::string> texts = map.texts(key);
    std::vector<Length> lengths;
    for (const std::string &text : texts)
        if (const auto length = parseSheetLength(text); length && *length >= least)
            lengths.push_back(*length);
    if (texts.size() == 2 && lengths.size() == 2)
        return Size{lengths[0], lengths[1]};
    if (found->kind == Value::Kind::list) // else that was said
        map.fail(key, "sheet.wrong:pair",
                 {argument::text("key", key), argument::plain("least", shownLength(least))});
    return std::nullopt;
}

std::string shownLength(Length length) {
    return number(length) + " mm";
}

std::string shownSize(Size size) {
    return number(size.width) + " x " + number(size.height) + " mm";
}

} // namespace updatefacts
