// SPDX-License-Identifier: MIT
#include "cli/Commands.h"
#include "cli/UsageError.h"
#include "cli/retail/FirstFindings.h"
#include "cli/retail/OpenNamedLibrary.h"
#include "cli/retail/ReadShopTable.h"
#include "retail/join/DescribeAudit.h"
#include "retail/library/LibraryFindings.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <ostream>

namespace updatefacts {

namespace {

/// The sheet in {cell}, such as "Prices!B7"; "" where it names none.
std::string sheetOf(const Finding &finding) {
    const auto cell = std::ranges::find(finding.arguments, "cell", &Argument::name);
    if (cell == finding.arguments.end() || cell->values.empty())
        return {};
    const std::string &name = cell->values.front();
    const std::size_t end = name.rfind('!');
    return end == std::string::npos ? std::string() : name.substr(0, end);
}

enum class AuditForm { table, csv, json };

/// Rows whose columns are made equally wide, and which wait for that.
constexpr std::size_t rowsOfColumns = 10'000;

/// Prints what an audit says of each row, as it comes; the table in parts.
class AuditRun {
  public:
    AuditRun(const Library &library, AuditOptions options, AuditForm form, CommandStreams &streams)
        : m_profiles(options.profiles), m_form(form), m_streams(streams),
          m_audit(library, std::move(options), [this](AuditedRow &&row) { take(row); }) {}

    /// What is found about the table itself and the library goes to standard error.
    ExitCode run(const ShopTable &table, Findings ofLibrary) {
        m_ofTable = std::move(ofLibrary);
        if (m_form == AuditForm::csv)
            m_streams.out << auditCsvHead(m_profiles);
        if (m_form == AuditForm::json)
            m_streams.out << "{\"rows\": ";
        const auto takeRow = [this](ShopRow &&row) {
            m_audit.add(std::move(row));
            return !m_streams.isCancelled();
        };
        readShopRows(table.source, table.mapping, takeRow,
                     [this](Finding &&finding) { takeFinding(std::move(finding)); });
        m_audit.finish();
        finish();
        return m_streams.isCancelled() ? ExitCode::cancelled : m_code;
    }

  private:
    void take(const AuditedRow &row) {
        m_summary.add(row);
        m_code = worse(m_code, exitCodeOf(row.joined.findings));
        if (m_form == AuditForm::csv)
            m_streams.out << auditAsCsv(row, m_profiles.size(), *m_streams.voice);
        else if (m_form == AuditForm::json)
            m_streams.out << m_array.next(asJson(row, *m_streams.voice));
        else
            addLine(auditCells(row, *m_streams.voice));
    }

    void addLine(std::vector<std::string> cells) {
        if (m_lines.size() > rowsOfColumns)
            printLines();
        if (m_lines.empty())
            m_lines.push_back(auditHead(*m_streams.voice));
        m_lines.push_back(std::move(cells));
    }

    void printLines() {
        if (!m_lines.empty())
            m_streams.out << inColumns(m_lines) << '\n';
        m_lines.clear();
    }

    /// An error of a row is why it may not be sold; all else is about the table.
    void takeFinding(Finding finding) {
        const int row = finding.place.line;
        if (finding.severity == Severity::error && row > 0) {
            CellPlace place{finding.file, sheetOf(finding), row, 0};
            m_audit.refuse(std::move(place), std::move(finding));
        } else if (finding.severity != Severity::note) {
            m_code = worse(m_code, exitCodeOf({finding}));
            if (m_first.takesNext())
                m_ofTable.push_back(std::move(finding));
        }
    }

    void finish() {
        m_code = worse(m_code, exitCodeOf(m_ofTable)); // of the library, too
        m_first.sayHowManyMore(m_streams);
        if (m_form == AuditForm::json) {
            std::string rows = m_array.end();
            rows.pop_back(); // its line feed
            m_streams.out << rows << ",\n\"findings\": " << asJson(m_ofTable, *m_streams.voice)
                          << ",\n\"summary\": " << asJson(m_summary) << "}\n";
            return;
        }
        m_streams.err << describeFindings(m_ofTable, *m_streams.voice);
        if (m_form == AuditForm::csv)
            return;
        printLines();
        m_streams.out << auditSentences(m_summary, *m_streams.voice);
    }

    std::vector<std::string> m_profiles;
    AuditForm m_form;
    CommandStreams &m_streams;
    Audit m_audit;
    AuditSummary m_summary;
    Findings m_ofTable; ///< errors of the whole, and warnings
    FirstFindings m_first;
    JsonArray m_array;
    std::vector<std::vector<std::string>> m_lines;
    ExitCode m_code = ExitCode::clean;
};

/// What is wrong with the line, or "".
std::string auditFault(const Arguments &arguments, const std::vector<std::string> &profiles) {
    if (arguments.operands.size() != 1)
        return "Name one table.";
    if (!arguments.has("--library"))
        return "Name the library of disclosures with --library.";
    if (arguments.has("--csv") && arguments.has("--json"))
        return "--csv goes without --json.";
    for (const std::string &id : profiles)
        if (!builtInDefinitions().profile(id))
            return "There is no profile \"" + id + "\"; \"updatefacts check --help\" names them.";
    return {};
}

ExitCode auditTable(const Arguments &arguments, CommandStreams &streams) {
    const std::vector<std::string> profiles = arguments.list("--profile");
    if (const std::string fault = auditFault(arguments, profiles); !fault.empty())
        return usageError(streams, "audit", fault);
    const auto today = readToday(arguments, streams, "audit");
    if (!today)
        return ExitCode::usage;
    const std::optional<ShopTable> table =
        openShopTable(arguments.operands.front(), arguments, streams);
    if (!table)
        return ExitCode::errors;
    const Library library =
        openNamedLibrary(arguments.value("--library"), arguments, *today, streams);
    if (!library.isWhole())
        return ExitCode::cancelled;
    Findings unread = whatIsUnread(library);
    if (hasError(unread)) {
        streams.err << describeFindings(unread, *streams.voice);
        return ExitCode::errors;
    }
    const AuditForm form = arguments.has("--csv")    ? AuditForm::csv
                           : arguments.has("--json") ? AuditForm::json
                                                     : AuditForm::table;
    const auto stop = [&streams] { return streams.isCancelled(); };
    OnePrice prices;
    prices.learn(table->source, table->mapping);
    return AuditRun(library, {*today, profiles, std::move(prices), stop}, form, streams)
        .run(*table, std::move(unread));
}

constexpr const char *auditAbout =
    "Says which products of a price list may be sold: for each row, which disclosure of a library "
    "it belongs to (by GTIN, model or file), what that promises, whether it is complete for the "
    "profiles asked for, and why a product may not be sold, with a reason code. TABLE is a CSV "
    "file, an XLSX or ODS workbook, or a database (sqlite:FILE, postgresql:..., odbc:...).";

} // namespace

Command auditCommand() {
    std::vector<OptionSpec> options = {
        {"--library", "FOLDER|ZIP", "the disclosures"},
        indexOption(),
        {"--profile", "ID,...", "each disclosure must be complete for these, too"},
        todayOption(),
        {"--csv", "", "a line a row as CSV, for spreadsheets"},
        {"--json", "", "rows, what could not be read, and a summary as JSON"},
    };
    for (const OptionSpec &option : shopTableOptions())
        options.push_back(option);
    return {
        .usage = "TABLE --library FOLDER|ZIP [OPTIONS]",
        .about = auditAbout,
        .options = options,
        .examples = {"audit prices.xlsx --library disclosures/ --profile uk-distributor",
                     "audit prices.csv --library disclosures.zip --csv"},
        .exitCodes = "0 all may be sold, 2 some may not or cannot be read, 3 warnings, 4 cannot "
                     "read or write, 64 usage, 130 stopped",
        .run = auditTable,
    };
}

} // namespace updatefacts
