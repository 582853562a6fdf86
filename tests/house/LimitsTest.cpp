// SPDX-License-Identifier: MIT
// The manual's table of limits and the code say the same figures, and no limit is in the code
// alone.
#include "SourceFile.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace house {

namespace {

/// A line of the table, its figure, and the constant that has the value.
struct Limit {
    const char *input, *figure, *file, *constant;
};

const std::vector<Limit> limits = {
    {"a disclosure or other YAML", "256 kB", "document/files/ReadFile.h", "maximumFileSize"},
    {"its values", "20,000", "document/yaml/YamlEvents.cpp", "maximumNodes"},
    {"how deep they are nested", "32", "document/yaml/YamlEvents.cpp", "maximumDepth"},
    {"one text", "64 kB", "document/yaml/CheckScalar.cpp", "maximumScalar"},
    {"one key", "256 bytes", "document/yaml/CheckScalar.cpp", "maximumKey"},
    {"faults of YAML", "20", "document/yaml/YamlEvents.cpp", "maximumFindings"},
    {"a label that is read", "8 MB", "output/edit/ReadDisclosureText.h", "largestLabel"},
    {"files looked at", "5,000", "output/published/FolderSurvey.h", "files"},
    {"bytes of them", "32 MB", "output/published/FolderSurvey.h", "bytes"},
    {"drafts' labels", "1,000", "output/DraftLabels.cpp", "mostFiles"},
    {"`published.txt`", "64 MB", "output/published/PublicationList.cpp", "largestList"},
    {"boxes of a template", "500", "label/template/CheckBoxes.cpp", "mostBoxes"},
    {"how deep its boxes", "12", "label/template/ReadNode.cpp", "maximumDepth"},
    {"its title", "200 bytes", "label/template/ReadTemplate.cpp", "longestTitle"},
    {"dots to the inch", "2400", "label/template/ReadNode.cpp", "finestResolution"},
    {"dots of a picture", "150 million", "proof/picture/Raster.h", "mostDots"},
    {"products on a card", "4", "cli/retail/CompareCommand.cpp", "most"},
    {"labels of one sheet", "1,000", "retail/sheet/CheckSheet.h", "mostPlaces"},
    {"title of a sheet", "200 bytes", "retail/sheet/ReadSheets.cpp", "longestTitle"},
    {"name of a printer", "200 bytes", "retail/sheet/ReadPrinters.cpp", "longestName"},
    {"how far a printer", "15 mm", "retail/sheet/PrinterCorrection.h", "mostOffset"},
    {"how far its scale", "5 %", "retail/sheet/PrinterCorrection.h", "mostScale"},
    {"a run that is sent", "4 GB", "retail/run/Printer.cpp", "mostToSend"},
    {"rows of a sheet", "1,048,576", "retail/cells/WorkbookArchive.h", "mostRows"},
    {"columns of a table", "16,384", "retail/cells/Cell.h", "mostColumns"},
    {"a record of a text", "1 MB", "retail/cells/ParseCsv.h", "longestRecord"},
    {"a text in a workbook", "1 MB", "retail/cells/XmlPart.cpp", "longestText"},
    {"a text that spreadsheets cut", "32,767", "retail/table/CellText.cpp", "most"},
    {"cells of repeated rows", "20 million", "retail/cells/ReadOds.cpp", "mostRepeated"},
    {"repeated texts of a row", "64 MB", "retail/cells/ReadOds.cpp", "mostRepeatedText"},
    {"parts of a workbook", "20,000", "retail/cells/WorkbookArchive.h", "mostParts"},
    {"one part, unpacked", "2 GB", "retail/cells/WorkbookArchive.h", "largestPart"},
    {"its texts together", "1 GB", "retail/cells/XlsxWorkbook.cpp", "mostStrings"},
    {"how tightly", "400", "retail/cells/WorkbookArchive.h", "highestRatio"},
    {"how deep the elements of a part", "200", "retail/cells/XmlPart.cpp", "deepestElement"},
    {"a database's file", "4 kB", "retail/database/Connection.cpp", "largestPassword"},
    {"files of an archive", "2 million", "retail/library/ZipSource.h", "entries"},
    {"an archive of a library", "4 GB", "retail/library/ZipSource.h", "archiveBytes"},
    {"findings shown of a table", "10,000", "cli/retail/FirstFindings.h", "most"},
    {"copies of each row", "1,000", "cli/retail/ReadRunOptions.cpp", "mostCopies"},
    {"copies of each row", "1,000", "desktop/retail/PagePane.cpp", "mostCopies"},
    {"pages of a file", "1,000", "cli/retail/ReadRunOptions.cpp", "mostVolumePages"},
    {"parts of a run", "100,000", "cli/retail/ReadRunOptions.cpp", "mostShards"},
    {"a picture or PDF", "64 MB", "cli/sign/VerifyCommand.cpp", "largestPicture"},
    {"its pages", "100", "proof/ReadCodes.h", "mostPages"},
    {"how deep the elements of an SVG", "100", "proof/picture/SvgPicture.cpp", "deepestElement"},
    {"what is signed", "400 bytes", "signature/cbor/ReadCbor.h", "mostCborBytes"},
    {"how deep that is nested", "6", "signature/cbor/ReadCbor.h", "mostCborDepth"},
    {"a passphrase", "1,024 bytes", "cli/sign/AskPassphrase.cpp", "longestPassphrase"},
    {"the log of a site", "1 GB", "cli/site/LogCommand.cpp", "largestLog"},
    {"addresses of one sitemap", "50,000", "site/index/Sitemap.cpp", "mostAddresses"},
    {"an address", "2,000 bytes", "collect/net/WebAddress.cpp", "longestAddress"},
    {"a list of products", "32 MB", "collect/Collector.cpp", "largestItem"},
    {"products of one list", "100,000", "collect/Collect.h", "most"},
    {"a page of a product", "1 MB", "collect/Collector.cpp", "largestLead"},
    {"steps from an address", "3", "collect/Collector.cpp", "mostSteps"},
    {"redirects of one request", "5", "collect/net/Fetcher.cpp", "mostRedirects"},
    {"tries of one request", "3", "collect/net/Fetcher.cpp", "mostTries"},
    {"time for one answer", "60 s", "collect/net/WebRequest.h", "timeout"},
    {"earlier revisions", "50", "collect/TakeDisclosure.cpp", "mostOlder"},
    {"certificates", "4 MB", "cli/collect/CollectCommand.cpp", "largestCertificates"},
    {"the keys of a site", "256 kB", "collect/TrustedServers.cpp", "largestKeys"},
    {"the log of a site that", "64 MB", "collect/TrustedServers.cpp", "largestLog"},
    {"a signature beside", "4 kB", "collect/CheckTrust.cpp", "largestSeal"},
    {"documents open", "100", "desktop/Program.h", "mostDocuments"},
    {"findings of a price list", "10,000", "retail/shop/ShopList.h", "mostFindings"},
    {"a line that is pasted", "256 thousand", "desktop/editing/CleanText.h", "longestLine"},
    {"work that comes back", "64 MB", "desktop/files/RecoveryStore.cpp", "largestText"},
    {"redirects of an address", "5", "desktop/site/AskAddress.cpp", "mostRedirects"},
    {"files that may be open", "16", "document/files/ReadyProcess.h", "leastOpenFiles"},
    {"addresses of memory", "512 MB", "document/files/ReadyProcess.h", "leastMemory"},
};

/// Of what the program writes, keeps or shows, and of what another limit bounds already.
const std::set<std::string> ofNoInput = {
    "desktop/ShopActions.cpp:mostWatched",
    "desktop/export/PrintPages.cpp:mostPrintedDots",
    "desktop/look/TextSize.h:largestTextSize",
    "desktop/look/ZoomButton.cpp:mostZoom",
    "desktop/preview/PreviewMaker.cpp:largestZoom",
    "desktop/preview/PreviewMaker.cpp:mostShownDots",
    "desktop/retail/ColumnPreview.h:mostRows",     // shown
    "desktop/site/SitePreview.cpp:longestRequest", // of our own page
    "document/yaml/ReadPlainYaml.cpp:longestKey",  // a faster way for what keeps all limits
    "label/content/TimeBars.cpp:mostYears",
    "label/layout/MeasureComparison.cpp:mostRounds",
    "label/layout/MeasureProducts.cpp:mostRounds",
    "output/DraftLabels.cpp:largestPicture", // of files that we wrote
    "output/files/PlaceFiles.cpp:largestKept",
    "collect/state/LibraryFiles.cpp:longestId", // names of folders that are made
    "proof/check/CheckSymbol.cpp:mostOfBand",
    "publish/openeox/ReadOpenEox.cpp:longestMoment",
    "render/ReadingOrder.cpp:mostSteps",
    "retail/join/JoinQueries.cpp:mostMatches",   // kept; more are asked for again
    "retail/run/AisleNames.cpp:longestFileName", // of files that are made
    "retail/run/AisleNames.cpp:mostOfAisle",
    "retail/run/DrawOneByOne.cpp:mostBytes",
    "retail/run/RunFiles.cpp:mostBytes",   // of an index that we wrote
    "retail/table/CellText.cpp:mostBytes", // what is longer is no date
    "retail/table/DateOrder.cpp:mostBytes",
    "retail/table/PriceText.cpp:mostPlain",
    "signature/statement/StatementCbor.cpp:mostMonths", // within the bytes of a code
    "signature/statement/StatementCbor.cpp:mostOfGtin",
    "site/index/CalendarOfEnds.cpp:longestLine",
    "site/index/RevisionFeed.cpp:mostRevisions",
    "site/index/Sitemap.cpp:mostBytes",
    "site/tree/SitePath.cpp:longestName",
    "site/tree/SiteTree.cpp:largestFile", // of files that we wrote
    "validation/values/CheckCharacters.cpp:mostMarks",
};

std::string textOf(const std::string &name) {
    std::ifstream stream(std::string(UPDATEFACTS_SOURCE_DIR "/") + name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The number at the beginning, whatever the locale, and its length.
std::pair<double, std::size_t> numberAt(std::string_view text) {
    double number = 0;
    const char *end = std::from_chars(text.data(), text.data() + text.size(), number).ptr;
    EXPECT_NE(end, text.data()) << text;
    return {number, std::max<std::size_t>(std::size_t(end - text.data()), 1)};
}

/// "256 * 1024", "std::size_t(1) << 30U", "Length::millimetres(15)".
double valueOf(std::string expression) {
    expression = std::regex_replace(expression, std::regex(R"([A-Za-z_:]+\d*_?t?\()"), "");
    expression = std::regex_replace(expression, std::regex("[()'\\s]|(?:U|LL)\\b"), "");
    double value = 1;
    for (std::size_t at = 0; at < expression.size();) {
        const bool isShift = expression.compare(at, 2, "<<") == 0;
        at += isShift ? 2 : expression[at] == '*' ? 1 : 0;
        const auto [next, length] = numberAt(std::string_view(expression).substr(at));
        value *= isShift ? static_cast<double>(1ULL << static_cast<unsigned>(next)) : next;
        at += length;
    }
    return value;
}

/// "256 kB" in bytes, "60 s" in milliseconds, as the constants have them.
double valueOfFigure(std::string figure) {
    static const std::map<std::string, double> units = {
        {"kB", 1 << 10},    {"MB", 1 << 20}, {"GB", 1 << 30}, {"million", 1e6},
        {"thousand", 1024}, {"s", 1000},     {"%", 0.01}};
    std::erase(figure, ',');
    const std::size_t blank = std::min(figure.find(' '), figure.size() - 1);
    const auto unit = units.find(figure.substr(blank + 1));
    return numberAt(figure).first * (unit == units.end() ? 1 : unit->second);
}

/// The value of the constant as the file declares it; "" where it does not.
std::string declared(const std::string &file, const std::string &constant) {
    const std::string text = textOf("app/" + file);
    const std::regex declaration("\\b" + constant + R"((?: =\s+|\{)([^;,}]+)[;,}])");
    std::smatch found;
    return std::regex_search(text, found, declaration) ? found[1].str() : std::string();
}

/// The second cell of the line that begins so.
std::string cellOf(const std::string &manual, const std::string &input) {
    const std::size_t line = manual.find("\n| " + input);
    if (line == std::string::npos)
        return {};
    const std::size_t begin = manual.find(" | ", line) + 3;
    return manual.substr(begin, manual.find(" |", begin) - begin);
}

TEST(Limits, theManualSaysThoseOfTheCode) {
    const std::string manual = textOf(".github/manual/limits.md");
    for (const Limit &limit : limits) {
        const std::string cell = cellOf(manual, limit.input);
        EXPECT_NE(cell.find(limit.figure), std::string::npos) << limit.input << ": " << cell;
        const std::string value = declared(limit.file, limit.constant);
        ASSERT_NE(value, "") << limit.file << ": " << limit.constant;
        EXPECT_DOUBLE_EQ(valueOf(value), valueOfFigure(limit.figure))
            << limit.input << ": " << value;
    }
}

/// "folder/File.h:constant", of all that are named as limits are, but for those of caches.
std::set<std::string> limitsOfApp() {
    static const std::regex limit(R"(constexpr .*\b((?:most|largest|longest|deepest|highest|)"
                                  R"(maximum|leastO|leastM)[A-Z]\w*)(?: =|\{))");
    std::set<std::string> all;
    for (const SourceFile &file : sources({"app"}))
        for (const std::string &line : file.lines) {
            std::smatch found;
            if (std::regex_search(line, found, limit) && found[1] != "mostKept")
                all.insert(file.path.substr(4) + ':' + found[1].str());
        }
    return all;
}

TEST(Limits, theManualSaysAllOfTheCode) {
    const std::set<std::string> all = limitsOfApp();
    std::set<std::string> known = ofNoInput;
    for (const Limit &limit : limits)
        known.insert(std::string(limit.file) + ':' + limit.constant);
    for (const std::string &one : all)
        EXPECT_TRUE(known.contains(one)) << one << " is not in .github/manual/limits.md";
    for (const std::string &one : ofNoInput)
        EXPECT_TRUE(all.contains(one)) << one << " is gone";
}

} // namespace

} // namespace house
