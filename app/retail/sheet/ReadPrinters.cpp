// SPDX-License-Identifier: MIT
#include "retail/sheet/ReadPrinters.h"

#include "document/tree/MapReader.h"
#include "document/write/WriteScalar.h"
#include "retail/sheet/SheetMeasure.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace updatefacts {

namespace {

constexpr std::size_t longestName = 200; // bytes

std::string plainNumber(double number) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

std::string plainLength(Length length) {
    return plainNumber(length.millimetres()) + "mm";
}

std::optional<double> scaleOf(const Value &value) {
    double scale = 0;
    const std::string &text = value.scalar;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), scale);
    const bool isNumber = value.kind == Value::Kind::decimal || value.kind == Value::Kind::integer;
    if (!isNumber || error != std::errc() || end != text.data() + text.size() ||
        !(scale >= 1 - mostScale && scale <= 1 + mostScale))
        return std::nullopt;
    return scale;
}

void readScale(MapReader &map, PrinterCorrection &correction) {
    const Value *found = map.find("scale");
    if (!found)
        return;
    if (found->kind == Value::Kind::list && found->list.size() == 2) {
        const auto across = scaleOf(found->list[0]);
        const auto down = scaleOf(found->list[1]);
        if (across && down) {
            correction.scaleX = *across;
            correction.scaleY = *down;
            return;
        }
    }
    map.fail("scale", "sheet.wrong:scale");
}

PrinterSettings readPrinter(MapReader &map) {
    PrinterSettings settings;
    settings.name = map.requireText("printer");
    if (map.value().find("printer") &&
        (settings.name.empty() || settings.name.size() > longestName ||
         settings.name.find_first_of("\n\r") != std::string::npos))
        map.fail("printer", "sheet.wrong:title");
    if (const auto offset = readSheetPair(map, "offset", -mostOffset)) {
        settings.correction.offset = {offset->width, offset->height};
        if (offset->width > mostOffset || offset->height > mostOffset)
            map.fail("offset", "sheet.wrong:offset",
                     {argument::plain("limit", shownLength(mostOffset))});
    }
    readScale(map, settings.correction);
    map.finish();
    return settings;
}

auto named(const std::string_view name) {
    return [name](const PrinterSettings &printer) { return printer.name == name; };
}

} // namespace

ReadPrinters readPrinters(const Document &document) {
    ReadPrinters read{{}, document.findings};
    if (hasError(read.findings))
        return read;
    MapReader map(document.root, Pointer(), argument::phrase("what", "thing.printers"),
                  document.file, read.findings);
    const Value *list = map.require("printers");
    map.finish();
    if (!list || list->kind != Value::Kind::list) {
        if (list)
            map.fail("printers", "key.kind:list", {argument::text("key", "printers")});
        return read;
    }
    for (std::size_t i = 0; i < list->list.size(); ++i) {
        const std::size_t before = read.findings.size();
        MapReader item = map.item("printers", i, argument::phrase("what", "thing.printer"));
        PrinterSettings settings = readPrinter(item);
        if (std::ranges::any_of(read.printers, named(settings.name)))
            item.fail("printer", "sheet.wrong:printer_twice",
                      {argument::text("name", settings.name)});
        if (read.findings.size() == before)
            read.printers.push_back(std::move(settings));
    }
    sortFindings(read.findings);
    return read;
}

std::string writePrinters(const std::vector<PrinterSettings> &printers) {
    std::string text = "# How far printers are off, as \"updatefacts sheets --calibrate\" measures "
                       "it.\nprinters:\n";
    for (const auto &[name, correction] : printers)
        text += "  - printer: " + writeInQuotes(name) + "\n    offset: [" +
                plainLength(correction.offset.x) + ", " + plainLength(correction.offset.y) +
                "]\n    scale: [" + plainNumber(correction.scaleX) + ", " +
                plainNumber(correction.scaleY) + "]\n";
    return text;
}

void keepPrinter(std::vector<PrinterSettings> &printers, PrinterSettings printer) {
    const auto known = std::ranges::find_if(printers, named(printer.name));
    if (known == printers.end())
        printers.push_back(std::move(printer));
    else
        *known = std::move(printer);
}

MeasuredPrinter correctionOf(const std::vector<PrinterSettings> &printers, std::string_view name) {
    const auto found = std::ranges::find_if(printers, named(name));
    if (found != printers.end())
        return {found->correction, {}};
    return {
        std::nullopt,
        {makeFinding(Severity::error, "sheet.printer", {}, {}, {argument::text("name", name)})}};
}

} // namespace updatefacts
