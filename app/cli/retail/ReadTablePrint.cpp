// SPDX-License-Identifier: MIT
#include "cli/retail/ReadTablePrint.h"

#include "cli/ReadLabelJob.h"
#include "cli/UsageError.h"
#include "cli/retail/ReadShopTable.h"
#include "document/files/ReadFile.h"
#include "label/template/TemplateData.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/ReadPrinters.h"
#include "retail/sheet/SheetMarks.h"
#include "validation/describe/DescribeFindings.h"

#include <QString>
#include <QSysInfo>

#include <charconv>
#include <filesystem>

namespace updatefacts {

namespace {

std::optional<int> wholeNumber(const std::string &text, int least, int most) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isGood = error == std::errc() && end == text.data() + text.size();
    return isGood && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

template<class Choice, std::size_t count>
bool choose(const std::string &text,
            const std::array<std::pair<const char *, Choice>, count> &known, Choice &choice) {
    for (const auto &[name, value] : known)
        if (text == name) {
            choice = value;
            return true;
        }
    return text.empty();
}

/// Fills what is printed; the first fault ends it.
class TablePrintReader {
  public:
    TablePrintReader(const Arguments &arguments, CommandStreams &streams, ExitCode &code)
        : m_arguments(arguments), m_streams(streams), m_code(code) {}

    std::optional<TablePrint> read() && {
        m_print.run.file = m_arguments.value("-o");
        if (m_print.run.file.empty())
            refuse("Name the file of the run: -o run.pdf.");
        else if (readDesign() && readSheet() && readPlan() && readRun() && readTable())
            return std::move(m_print);
        return std::nullopt;
    }

  private:
    bool refuse(const std::string &sentence) {
        m_code = usageError(m_streams, "print", sentence);
        return false;
    }

    /// Prints the findings; false where one is an error.
    bool takes(const Findings &findings) {
        m_streams.err << describeFindings(findings, *m_streams.voice);
        if (hasError(findings))
            m_code = ExitCode::errors;
        return !hasError(findings);
    }

    bool readDesign() {
        Arguments arguments = m_arguments;
        if (!arguments.has("--template"))
            arguments.options["--template"] = {"shelf"};
        ReadLabelJobResult read = readLabelJob(arguments, m_streams);
        m_code = read.code;
        if (read.code != ExitCode::clean)
            return false;
        RunDesign &design = m_print.design;
        for (const Template &labelTemplate : read.job.templates)
            design.templates.emplace(labelTemplate.id(), labelTemplate);
        design.labelTemplate = read.job.templates.front().id();
        if (!read.job.languages.empty())
            design.languages = read.job.languages.front();
        design.options = read.job.options;
        return true;
    }

    bool readSheet() {
        const std::string name = m_arguments.value("--sheet");
        if (name.empty())
            return m_arguments.has("--start") ? refuse("--start needs a --sheet.") : true;
        const ReadSheets found = findSheet(name);
        if (!takes(found.findings) || found.sheets.empty())
            return false;
        m_print.sheet = found.sheets.front();
        m_print.sheetOptions.outlines = m_arguments.has("--outlines");
        m_print.sheetOptions.cropMarks = m_arguments.has("--crop-marks");
        for (const auto &[id, labelTemplate] : m_print.design.templates)
            if (!takes(checkFit(*m_print.sheet, labelTemplate.data().size)))
                return false;
        if (m_print.sheetOptions.cropMarks &&
            !takes(checkCropMarks(*m_print.sheet, m_print.sheetOptions.bleed)))
            return false;
        return readPrinter();
    }

    bool readPrinter() {
        const std::string name = m_arguments.value("--printer");
        const std::string file = m_arguments.value("--printers");
        if (name.empty() && file.empty())
            return true;
        if (name.empty() || file.empty())
            return refuse("--printer names one of the printers in the file of --printers.");
        const ReadPrinters printers = readPrinters(readYaml(readFile(file), file));
        if (!takes(printers.findings))
            return false;
        const MeasuredPrinter measured = correctionOf(printers.printers, name);
        if (!takes(measured.findings))
            return false;
        m_print.sheetOptions.printer = *measured.correction;
        return true;
    }

    bool readPlan() {
        PlanOptions &plan = m_print.plan;
        const auto start = wholeNumber(
            m_arguments.has("--start") ? m_arguments.value("--start") : "1", 1, mostPlaces);
        if (!start)
            return refuse("--start takes the number of a place on the sheet, such as 5.");
        plan.start = *start;
        if (m_print.sheet && !takes(checkStart(*m_print.sheet, plan.start)))
            return false;
        const auto copies =
            wholeNumber(m_arguments.has("--copies") ? m_arguments.value("--copies") : "1", 1, 1000);
        if (!copies)
            return refuse("--copies takes a number from 1 to 1000.");
        plan.copies = *copies;
        plan.collated = m_arguments.has("--collated");
        static constexpr std::array gaps = {std::pair{"none", GroupGap::none},
                                            std::pair{"row", GroupGap::row},
                                            std::pair{"page", GroupGap::page}};
        static constexpr std::array orders = {std::pair{"as-given", PrintOrder::asGiven},
                                              std::pair{"aisle", PrintOrder::byAisle},
                                              std::pair{"product", PrintOrder::byProduct}};
        if (!choose(m_arguments.value("--gap"), gaps, plan.gap))
            return refuse("--gap is none, row or page.");
        return choose(m_arguments.value("--order"), orders, m_print.order) ||
               refuse("--order is as-given, aisle or product.");
    }

    bool readRun() {
        const std::string proof = m_arguments.value("--proof");
        if (proof == "none") {
            m_print.run.proof.every = 0;
        } else if (proof.starts_with("sample=")) {
            const auto every = wholeNumber(proof.substr(7), 2, 1'000'000);
            if (!every)
                return refuse("--proof sample=N takes a number of at least 2.");
            m_print.run.proof.every = *every;
        } else if (!proof.empty() && proof != "all") {
            return refuse("--proof is all, sample=N or none.");
        }
        if (const std::string pages = m_arguments.value("--volume-pages"); !pages.empty()) {
            const auto count = wholeNumber(pages, 1, 1000);
            if (!count)
                return refuse("--volume-pages takes a number from 1 to 1000.");
            m_print.run.volumePages = *count;
        }
        return readShard() && readStore();
    }

    bool readShard() {
        const std::string text = m_arguments.value("--shard");
        if (text.empty())
            return true;
        const std::size_t slash = text.find('/');
        const auto count = slash == std::string::npos
                               ? std::nullopt
                               : wholeNumber(text.substr(slash + 1), 1, 100'000);
        const auto number =
            count ? wholeNumber(text.substr(0, slash), 1, *count) : std::optional<int>();
        if (!number)
            return refuse("--shard takes I/N, such as 2/3.");
        m_print.run.shard = {*number, *count};
        return true;
    }

    bool readStore() {
        const std::string ledger = m_arguments.value("--ledger");
        const std::string name = m_arguments.value("--store");
        if (ledger.empty() && name.empty())
            return true;
        if (ledger.empty() || name.empty())
            return refuse("--ledger and --store go together: the stores' ledger, and who prints.");
        if (m_arguments.has("--shard"))
            return refuse("Stores that share a ledger need no --shard.");
        m_print.ledger.emplace(ledger, databasePassword());
        std::error_code error;
        const std::filesystem::path file = std::filesystem::absolute(m_print.run.file, error);
        m_print.store = {name, QSysInfo::machineHostName().toStdString() + ':' +
                                   file.lexically_normal().string()};
        return true;
    }

    bool readTable() {
        std::optional<ShopTable> table =
            openShopTable(m_arguments.operands.front(), m_arguments, m_streams);
        if (!table) {
            m_code = ExitCode::errors;
            return false;
        }
        m_print.table = std::move(table->source);
        m_print.mapping = std::move(table->mapping);
        return takes(explainMapping(m_print.mapping, m_print.table.name));
    }

    const Arguments &m_arguments;
    CommandStreams &m_streams;
    ExitCode &m_code;
    TablePrint m_print;
};

} // namespace

std::optional<TablePrint> readTablePrint(const Arguments &arguments, CommandStreams &streams,
                                         ExitCode &code) {
    return TablePrintReader(arguments, streams, code).read();
}

} // namespace updatefacts
