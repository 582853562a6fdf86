// SPDX-License-Identifier: MIT
#include "cli/retail/ReadTablePrint.h"

#include "cli/ReadLabelJob.h"
#include "cli/UsageError.h"
#include "cli/retail/ReadRunOptions.h"
#include "cli/retail/ReadShopTable.h"
#include "document/files/ReadFile.h"
#include "label/template/TemplateData.h"
#include "retail/database/Connection.h"
#include "retail/run/RunOutput.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/CheckSheet.h"
#include "retail/sheet/ReadPrinters.h"
#include "retail/sheet/SheetMarks.h"
#include "validation/describe/DescribeFindings.h"

#include <QString>
#include <QSysInfo>

#include <filesystem>

namespace updatefacts {

namespace {

/// Fills what is printed; the first fault ends it.
class TablePrintReader {
  public:
    TablePrintReader(const Arguments &arguments, CommandStreams &streams, ExitCode &code)
        : m_arguments(arguments), m_streams(streams), m_code(code) {}

    std::optional<TablePrint> read() && {
        if (const std::string fault = readRunFormat(m_arguments, m_print); !fault.empty())
            refuse(fault);
        else if (readDesign() && readSheet() && readRun() && readTable())
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
            arguments.options["--template"] = {defaultTemplateOf(m_print.design.format)};
        ReadLabelJobResult read = readLabelJob(arguments, m_streams, "print");
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

    bool readRun() {
        if (const std::string fault = readRunOptions(m_arguments, m_print); !fault.empty())
            return refuse(fault);
        for (const int start : m_print.plan.starts)
            if (m_print.sheet && !takes(checkStart(*m_print.sheet, start)))
                return false;
        readPrinted();
        return readStore();
    }

    void readPrinted() {
        for (const std::string &ledger : m_arguments.values("--not-in"))
            m_print.printed.add(Ledger::open({ledger, databasePassword()}));
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
