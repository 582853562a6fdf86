// SPDX-License-Identifier: MIT
#include "site/page/PageParts.h"

#include "document/text/AsciiText.h"
#include "document/text/DecodeUtf8.h"
#include "label/content/LabelLocale.h"
#include "site/data/PageFile.h"
#include "site/data/PageWords.h"
#include "site/data/SharedFiles.h"

#include <algorithm>
#include <array>

namespace updatefacts {

using kainjow::mustache::data;

namespace {

/// Units of more than two letters in which names of devices say what these can do.
constexpr auto longUnits = std::to_array<std::string_view>(
    {"BTU",  "BTU/h", "Gbit/s", "Gbps",   "GByte", "GHz",  "GiB",  "GWh",  "MByte", "MHz",
     "MPix", "MWh",   "Mbit/s", "Mbps",   "MiB",   "TOPS", "TiB",  "Zoll", "bar",   "cm²",
     "cm³",  "dBA",   "dBi",    "dBm",    "dpi",   "fps",  "hPa",  "inch", "kHz",   "kPa",
     "kVA",  "kWh",   "kWp",    "kbit/s", "kbps",  "kcal", "km/h", "l/h",  "l/min", "lbs",
     "lm/W", "mAh",   "mbar",   "min",    "mm²",   "m³/h", "nits", "ohm",  "rpm"});

/// Whether the word is one of these or has at most two letters, whatever mark stands behind it, or
/// another word behind a slash.
bool isUnit(std::string_view word) {
    return std::ranges::any_of(std::array{",;:!?)]", ",;:!?)]/"}, [&](const char *ends) {
        const std::string_view unit = word.substr(0, word.find_first_of(ends));
        return countCodePoints(unit) <= 2 || std::ranges::find(longUnits, unit) != longUnits.end();
    });
}

/// The text with spaces that hold their words together where the two words are to stay so.
template<typename Stay>
std::string joinedWhere(std::string_view text, Stay stay) {
    std::string result;
    std::size_t begin = 0;
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', begin)) {
        const std::string_view before = text.substr(begin, at - begin);
        const std::string_view rest = text.substr(at + 1);
        result += before;
        result += stay(before, rest.substr(0, rest.find(' '))) ? "\u00a0" : " ";
        begin = at + 1;
    }
    result += text.substr(begin);
    return result;
}

} // namespace

std::string keptTogether(std::string_view text) {
    return joinedWhere(text, [](std::string_view before, std::string_view after) {
        return countCodePoints(before) <= 3 || countCodePoints(after) <= 3;
    });
}

std::string keptMeasures(std::string_view text) {
    return joinedWhere(text, [](std::string_view before, std::string_view after) {
        return !before.empty() && isAsciiDigit(before.back()) && !after.empty() &&
               !isAsciiDigit(after.front()) && isUnit(after);
    });
}

data textOrFalse(const std::string &text) {
    return text.empty() ? data(false) : data(text);
}

data piecesData(const PageText &text) {
    data pieces = data::type::list;
    for (const PagePiece &piece : text) {
        data one = data::type::object;
        one.set("text", piece.text);
        one.set("language", textOrFalse(piece.language));
        one.set("direction", isRightToLeft(piece.language) ? "rtl" : "ltr");
        pieces.push_back(one);
    }
    return pieces;
}

data wordsData(const Words &words) {
    data all = data::type::object;
    for (const auto &[id, word] : pageWordTable())
        all.set(id, words.text(word));
    return all;
}

void addStyle(data &root) {
    root.set("icon_path", '/' + sharedFile("icon.svg").path);
    root.set("style_path", '/' + sharedFile("page.css").path);
}

std::string fillTemplate(const std::string &file, data &root) {
    for (const char *name : {"promise", "glance", "facts", "value", "text"}) {
        const std::string text = pageFile(std::string(name) + ".mustache");
        root.set(std::string(name) + "_part",
                 data(kainjow::mustache::partial([text] { return text; })));
    }
    kainjow::mustache::mustache view(pageFile(file));
    return view.render(root);
}

} // namespace updatefacts
