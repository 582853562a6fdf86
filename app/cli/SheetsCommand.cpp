// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "document/files/ReadFile.h"
#include "label/template/Template.h"
#include "label/template/TemplateData.h"
#include "output/files/WriteFile.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CalibrationPage.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/DrawSheet.h"
#include "retail/sheet/ReadPrinters.h"
#include "retail/sheet/SheetMeasure.h"
#include "validation/describe/DescribeFindings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace updatefacts {

namespace {

QJsonArray inMillimetres(Length across, Length down) {
    return {across.millimetres(), down.millimetres()};
}

std::string sheetsAsJson(const std::vector<Sheet> &sheets) {
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    QJsonArray array;
    for (const Sheet &sheet : sheets) {
        QJsonArray also;
        for (const std::string &name : sheet.also)
            also.append(text(name));
        array.append(QJsonObject{
            {QStringLiteral("id"), text(sheet.id)},
            {QStringLiteral("title"), text(sheet.title)},
            {QStringLiteral("also"), also},
            {QStringLiteral("labels"), sheet.places()},
            {QStringLiteral("grid"), QJsonArray{sheet.columns, sheet.rows}},
            {QStringLiteral("roll"), sheet.roll},
            {QStringLiteral("paper_mm"), inMillimetres(sheet.paper.width, sheet.paper.height)},
            {QStringLiteral("label_mm"), inMillimetres(sheet.label.width, sheet.label.height)},
            {QStringLiteral("first_mm"), inMillimetres(sheet.first.x, sheet.first.y)},
            {QStringLiteral("pitch_mm"), inMillimetres(sheet.pitch.x, sheet.pitch.y)}});
    }
    return QJsonDocument(array).toJson().toStdString();
}

/// Id, labels of a sheet, size, title and equivalents.
std::string sheetsAsText(const std::vector<Sheet> &sheets) {
    std::vector<std::vector<std::string>> lines;
    for (const Sheet &sheet : sheets) {
        std::string names = sheet.title;
        for (const std::string &name : sheet.also)
            names += ", " + name;
        lines.push_back({sheet.id, sheet.roll ? "roll" : std::to_string(sheet.places()),
                         shownSize(sheet.label), names});
    }
    return lines.empty() ? std::string() : inColumns(lines);
}

/// What the line asks for, step by step; the first that fails ends it.
class SheetsRun {
  public:
    SheetsRun(const Arguments &arguments, CommandStreams &streams)
        : m_arguments(arguments), m_streams(streams) {}

    ExitCode run() {
        if (!m_arguments.operands.empty())
            return refuse("It takes options only, such as --draw avery-l7160.");
        if (m_arguments.has("--measured"))
            return measure();
        if (m_arguments.has("--calibrate"))
            return calibrate();
        if (!readOwnSheets())
            return ExitCode::errors;
        return m_arguments.has("--draw") ? draw() : list();
    }

  private:
    ExitCode refuse(const std::string &sentence) {
        return usageError(m_streams, "sheets", sentence);
    }

    /// Tells the findings; whether there is no error among them.
    bool tell(const Findings &findings) {
        m_streams.err << describeFindings(findings, *m_streams.voice);
        return !hasError(findings);
    }

    bool readOwnSheets() {
        m_sheets = builtInSheets();
        for (const std::string &file : m_arguments.list("--sheets")) {
            ReadSheets read = readSheets(readYaml(readFile(file), file));
            if (!tell(read.findings))
                return false;
            for (Sheet &sheet : read.sheets) {
                std::erase_if(m_sheets, [&](const Sheet &known) { return known.id == sheet.id; });
                m_sheets.push_back(std::move(sheet));
            }
        }
        return true;
    }

    ExitCode list() {
        if (m_arguments.has("--fits")) {
            const auto size = templateSize(m_arguments.value("--fits"));
            if (!size)
                return m_code;
            std::erase_if(m_sheets, [&](const Sheet &sheet) { return !fitsOn(sheet, *size); });
        }
        m_streams.out << (m_arguments.has("--json") ? sheetsAsJson(m_sheets)
                                                    : sheetsAsText(m_sheets));
        return ExitCode::clean;
    }

    std::optional<Size> templateSize(const std::string &name) {
        const std::vector<std::string> known = builtInTemplateIds();
        if (std::ranges::find(known, name) != known.end())
            return builtInTemplate(name).data().size;
        if (name.find_first_of("./") == std::string::npos) {
            m_code = refuse("There is no template \"" + name + "\"; the templates are " +
                            listed(known) + ", or the path of your own.");
            return std::nullopt;
        }
        const ReadTemplate read = readTemplate(readYaml(readFile(name), name));
        m_code = ExitCode::errors;
        return tell(read.findings) ? std::optional(read.result.front().data().size) : std::nullopt;
    }

    ExitCode draw() {
        if (!m_arguments.has("-o"))
            return refuse("Say with -o where the drawing goes.");
        const ReadSheets found = findSheet(m_arguments.value("--draw"), m_sheets);
        if (!tell(found.findings))
            return ExitCode::errors;
        return write(drawSheet(found.sheets.front(), *m_streams.voice, m_fonts));
    }

    ExitCode calibrate() {
        const auto paper = readPaper();
        if (!paper || !m_arguments.has("-o"))
            return refuse(paper ? "Say with -o where the page goes." : paperWanted);
        const auto page = calibrationPage(*paper, {}, *m_streams.voice, m_fonts);
        return page ? write(*page) : refuse("--paper is too small for a ruler of 20 mm.");
    }

    [[nodiscard]] std::optional<Size> readPaper() const {
        const std::string name = m_arguments.has("--paper") ? m_arguments.value("--paper") : "a4";
        const auto named = paperNamed(name);
        const auto paper = named ? named : parseSheetPair(name);
        const Length least = Length::millimetres(10);
        return paper && paper->width >= least && paper->height >= least ? paper : std::nullopt;
    }

    ExitCode measure() {
        const auto paper = readPaper();
        if (!paper)
            return refuse(paperWanted);
        if (!m_arguments.has("--printer") || !m_arguments.has("--printers"))
            return refuse("Name the printer with --printer and its file with --printers.");
        const auto places = readMeasured();
        if (!places)
            return refuse("--measured takes four lengths in millimetres, such as 20.5,190,19,277.");
        const MeasuredPrinter measured = correctionFrom(crossesOf(*paper), *places);
        if (!tell(measured.findings))
            return ExitCode::errors;
        return keep({m_arguments.value("--printer"), *measured.correction});
    }

    [[nodiscard]] std::optional<CrossPlaces> readMeasured() const {
        std::vector<Length> lengths;
        for (const std::string &text : splitAtCommas(m_arguments.value("--measured"))) {
            const auto length = parseSheetLength(text, true);
            if (!length)
                return std::nullopt;
            lengths.push_back(*length);
        }
        if (lengths.size() != 4)
            return std::nullopt;
        return CrossPlaces{lengths[0], lengths[1], lengths[2], lengths[3]};
    }

    ExitCode keep(const PrinterSettings &settings) {
        const std::string file = m_arguments.value("--printers");
        std::vector<PrinterSettings> printers;
        std::error_code error;
        if (std::filesystem::exists(file, error)) {
            ReadPrinters read = readPrinters(readYaml(readFile(file), file));
            if (!tell(read.findings))
                return ExitCode::errors;
            printers = std::move(read.printers);
        }
        keepPrinter(printers, settings);
        tellWritten(writeFile(file, writePrinters(printers), Existing::replace), m_streams);
        m_streams.out << printable(file) << '\n';
        return ExitCode::clean;
    }

    /// The page, read back before it is written. A drawing has no code.
    ExitCode write(const Label &page) {
        const std::string pdf = renderPdf(page);
        Findings findings = proof(page, pdf);
        std::erase_if(findings, [](const Finding &finding) {
            return finding.rule == "proof.symbol_missing";
        });
        if (!tell(findings))
            return ExitCode::errors;
        writeOutput({m_arguments.value("-o"), m_arguments.has("--force"), {}}, pdf, m_streams);
        return ExitCode::clean;
    }

    static constexpr const char *paperWanted =
        "--paper takes a3, a4, a5, a6, letter, legal, or millimetres such as 100x150.";

    const Arguments &m_arguments;
    CommandStreams &m_streams;
    std::vector<Sheet> m_sheets;
    Fonts m_fonts;
    ExitCode m_code = ExitCode::clean;
};

ExitCode runSheets(const Arguments &arguments, CommandStreams &streams) {
    return SheetsRun(arguments, streams).run();
}

constexpr const char *sheetsAbout =
    "Lists the sheets and rolls of labels that the program knows, one a line: its id, the labels "
    "of a sheet, the size of a label, the maker's number, and the numbers of products with the "
    "same places. Draws a sheet, to be printed on plain paper and held against the product. Any "
    "other sheet is written as custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP, in "
    "millimetres; without GAPxGAP its labels touch, without LEFTxTOP they lie in the middle of the "
    "paper. Makes a page that shows how far a printer is off, and keeps what was measured on it.";

std::vector<OptionSpec> sheetsOptions() {
    return {
        {"--json", "", "the list as an array of objects"},
        {"--fits", "TEMPLATE", "list only those that labels of this template fit on"},
        {"--sheets", "FILE,...", "sheets of your own, too"},
        {"--draw", "SHEET", "draw this sheet: its id, its maker's number, or custom:..."},
        {"--calibrate", "", "make a calibration page"},
        {"--paper", "NAME",
         "of the calibration page: a3, a4, a5, a6, letter, legal, or WIDTHxHEIGHT (default: a4)"},
        {"-o", "FILE", "where the drawing or the page goes, as PDF; \"-\" for standard output"},
        {"--force", "", "replace a file that is there already"},
        {"--measured", "LEFT,RIGHT,TOP,BOTTOM",
         "what was measured on the calibration page, in millimetres"},
        {"--printer", "NAME", "the printer on which it was"},
        {"--printers", "FILE", "where that is kept, as YAML"},
    };
}

} // namespace

Command sheetsCommand() {
    return {
        .usage = "[OPTIONS]",
        .about = sheetsAbout,
        .options = sheetsOptions(),
        .examples = {"sheets --fits shelf", "sheets --draw avery-l7163 -o check.pdf",
                     "sheets --draw custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0 -o check.pdf",
                     "sheets --calibrate -o page.pdf",
                     "sheets --measured 20,190,19,277 --printer Office --printers p.yaml"},
        .exitCodes = "0 done, 2 errors, 4 cannot read or write, 64 usage",
        .run = runSheets,
    };
}

} // namespace updatefacts
