// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/ReadPrinters.h"
#include "retail/sheet/ReadSheets.h"

namespace updatefacts {

namespace {

void readPrinterFile(const Document &document, std::string_view bytes) {
    const ReadPrinters read = readPrinters(document);
    mustBeSayable(read.findings, bytes);
    if (read.printers.empty())
        return;
    const ReadPrinters again = readPrinters(readYaml(writePrinters(read.printers), "p.yaml"));
    mustHold(again.printers == read.printers, "printers are read as they are written");
}

/// A file of sheets, one of printers, or a sheet in one word.
void run(std::string_view bytes) {
    mustBeSayable(readCustomSheet(bytes).findings, bytes);
    const Document document = readYaml(std::string(bytes), "sheets.yaml");
    if (hasError(document.findings))
        return;
    mustBeSayable(readSheets(document).findings, bytes);
    readPrinterFile(document, bytes);
}

std::vector<std::string> seeds() {
    std::vector<std::string> texts = filesIn("templates/sheets", ".yaml");
    for (std::string &text : texts)
        text.resize(std::min<std::size_t>(text.size(), text.find("\n\n", 600)));
    texts.push_back("printers:\n  - printer: Office upstairs\n    offset: [0.4mm, -1.2mm]\n"
                    "    scale: [1.001, 0.998]\n  - printer: \"2\"\n    offset: [0mm, 0.1in]\n");
    texts.push_back("custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0");
    texts.push_back("custom:4x2in,1x1,4x2in");
    return texts;
}

} // namespace

FuzzTarget sheetsTarget() {
    return {"sheets", run, seeds, "\n,", {"grid: ",     "pitch: ",  "first: ",      "corner: ",
                                          "roll: true", "also: ",   "label: ",      "paper: ",
                                          "custom:",    "0mm",      "-1mm",         "1e9mm",
                                          "2147483648", "0x0",      "9999x9999",    "in",
                                          "scale: ",    "offset: ", "1.0000000001", "letter"}};
}

} // namespace updatefacts
