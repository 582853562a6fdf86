// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/UsageError.h"
#include "cli/retail/FirstFindings.h"
#include "cli/retail/OpenNamedLibrary.h"
#include "cli/retail/ReadShopTable.h"
#include "cli/retail/ReadTablePrint.h"
#include "cli/sign/ReadSigner.h"
#include "retail/library/LibraryFindings.h"
#include "retail/run/RunFiles.h"
#include "retail/run/RunOutput.h"
#include "signature/SignCode.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <ostream>

namespace updatefacts {

namespace {

/// What a run says while it prints and when it has printed.
class PrintTeller {
  public:
    explicit PrintTeller(CommandStreams &streams)
        : m_streams(streams), m_begin(std::chrono::steady_clock::now()) {}

    void tell(const Finding &finding) {
        m_code = worse(m_code, exitCodeOf({finding}));
        if (!m_first.takesNext())
            return;
        hideProgress(m_streams);
        m_streams.err << describeFindings({finding}, *m_streams.voice);
    }

    /// Tells what of the library could not be read; false: there is nothing in it.
    bool takes(const Library &library) {
        const Findings unread = whatIsUnread(library);
        for (const Finding &finding : unread)
            tell(finding);
        return !hasError(unread);
    }

    void written(const PrintedVolume &volume, const std::filesystem::path &folder, bool isNew) {
        m_labels += isNew ? volume.labels : 0;
        m_pages += isNew ? volume.pages : 0;
        hideProgress(m_streams);
        m_streams.out << printable(folder / volume.file) << '\n' << std::flush; // it is reported
        if (!m_streams.errIsTerminal)
            return;
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_begin;
        const auto rate = static_cast<std::int64_t>(static_cast<double>(m_labels) /
                                                    std::max(passed.count(), 0.001));
        m_streams.err << inWords(argument::phrase("", "said.print_progress",
                                                  {argument::number("labels", m_labels),
                                                   argument::number("rate", rate)}),
                                 *m_streams.voice)
                      << std::flush;
    }

    void waits() {
        hideProgress(m_streams);
        say(m_streams, argument::phrase("", "said.print_waits"));
    }

    ExitCode summary(const TableOutcome &outcome) {
        hideProgress(m_streams);
        m_first.sayHowManyMore(m_streams);
        std::int64_t refused = 0;
        for (const auto &[rule, count] : outcome.refused)
            refused += count;
        say(m_streams,
            argument::phrase(
                "", "said.printed",
                {argument::number("labels", outcome.run.labels), argument::number("pages", m_pages),
                 argument::number("volumes", outcome.run.volumes - outcome.emptyVolumes),
                 argument::number("refused", refused)}));
        for (const auto &[rule, count] : outcome.refused)
            m_streams.err << "  " << rule << ": " << count << '\n';
        if (outcome.passedOver > 0)
            say(m_streams, argument::phrase("", "said.print_passed_over",
                                            {argument::number("rows", outcome.passedOver)}));
        if (outcome.withoutCopies > 0)
            say(m_streams, argument::phrase("", "said.print_no_copies",
                                            {argument::number("rows", outcome.withoutCopies)}));
        if (outcome.run.before > 0)
            say(m_streams, argument::phrase("", "said.printed_before",
                                            {argument::number("labels", outcome.run.before)}));
        if (outcome.others > 0)
            say(m_streams, argument::phrase("", "said.printed_others",
                                            {argument::number("labels", outcome.others)}));
        if (!outcome.isTableWhole && outcome.rows > 0)
            say(m_streams, argument::phrase("", "said.print_not_whole"));
        return codeOf(outcome.run);
    }

  private:
    ExitCode codeOf(const RunOutcome &run) {
        if (run.isStopped) {
            say(m_streams, argument::phrase("", "said.print_stopped"));
            return ExitCode::cancelled;
        }
        if (run.refused > 0)
            say(m_streams, argument::phrase("", "said.print_not_right",
                                            {argument::number("count", run.refused)}));
        return run.refused > 0 ? ExitCode::errors : m_code;
    }

    CommandStreams &m_streams;
    std::chrono::steady_clock::time_point m_begin;
    std::int64_t m_labels = 0, m_pages = 0;
    FirstFindings m_first;
    ExitCode m_code = ExitCode::clean;
};

/// Has the run sign its codes where --sign asks for it.
ExitCode addRunSigner(const Arguments &arguments, RunDesign &design, CommandStreams &streams) {
    if (!arguments.has("--sign"))
        return ExitCode::clean;
    const ReadSignerResult read = readSigner(arguments, streams, "print");
    if (read.key)
        design.signer = {kidText(read.key->publicKey()),
                         [key = *read.key](const Disclosure &disclosure,
                                           const std::optional<std::string> &before) {
                             return signedPayloadOf(disclosure, key, before);
                         }};
    return read.code;
}

/// What to print, with the key that signs it; nothing: code says why.
std::optional<TablePrint> readSignedPrint(const Arguments &arguments, CommandStreams &streams,
                                          ExitCode &code) {
    std::optional<TablePrint> print = readTablePrint(arguments, streams, code);
    if (print)
        code = addRunSigner(arguments, print->design, streams);
    return code == ExitCode::clean ? std::move(print) : std::nullopt;
}

ExitCode printLabels(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 1 || !arguments.has("--library"))
        return usageError(streams, "print", "Name one table, and the --library.");
    ExitCode code = ExitCode::clean;
    std::optional<TablePrint> print = readSignedPrint(arguments, streams, code);
    if (!print)
        return code;
    const Library library = openNamedLibrary(arguments.value("--library"), arguments,
                                             print->design.options.today, streams);
    if (!library.isWhole())
        return ExitCode::cancelled;
    print->library = &library;
    print->program = UPDATEFACTS_VERSION;
    if (arguments.has("--to"))
        sendTo(arguments.value("--to"), *print, arguments.has("--resume"));
    PrintTeller teller(streams);
    if (!teller.takes(library))
        return ExitCode::errors;
    const auto folder = std::filesystem::path(ledgerFile(print->run.file)).parent_path();
    print->run.stops = [&] { return streams.isCancelled(); };
    print->run.tell = [&](Finding &&finding) { teller.tell(finding); };
    print->run.written = [&](const PrintedVolume &volume, bool isNew) {
        streams.hasWritten = true;
        teller.written(volume, folder, isNew);
    };
    print->run.waits = [&] { teller.waits(); };
    return teller.summary(printTable(*std::move(print), arguments.has("--resume")));
}

constexpr const char *printAbout =
    "Prints the labels of a shop's table: each row finds its disclosure in the library by GTIN, "
    "model or file, and its label comes to lie on a sheet. TABLE is a file of text with "
    "separators, a workbook (.xlsx, .ods) or a database (sqlite:FILE, postgresql:..., odbc:...). "
    "Rows that cannot be printed are named with their reason, the others are printed. Every file "
    "is read back before it is written, and the ledger beside it, OUT.ledger, tells which label "
    "was printed where. A run is a PDF, a stream for thermal printers (ZPL), or a folder of "
    "pictures for electronic labels, one a row, named by GTIN, item or model, with an index (CSV); "
    "of more than 1,000 each thousand has a folder. Rows are held in memory where they are put in "
    "order, and with --each. With --sign the codes are signed, which takes a template with room "
    "for them, such as panel or thermal; the ledger says with which key, and keeps what each code "
    "says: with the same key --resume makes a file that was lost again, byte for byte.";

std::vector<OptionSpec> libraryOptions() {
    return {
        {"--library", "FOLDER|ZIP", "the disclosures; always needed"},
        indexOption(),
    };
}

std::vector<OptionSpec> sheetOptions() {
    return {
        {"--sheet", "ID",
         "the label sheet, as \"updatefacts sheets\" names it (default: a page for each label)"},
        {"--start", "N,...",
         "the first free place of each sheet that is partly used, in the order in which they lie "
         "in the printer (default: all are whole)"},
        {"--copies", "N", "of every label, times those of its row (default: 1)"},
        {"--collated", "", "all labels once, then all a second time"},
        {"--order", "ORDER", "as-given, aisle or product (default: as-given)"},
        {"--each", "aisle", "files of their own, OUT-AISLE, for each aisle, begun on a new sheet"},
        {"--gap", "GAP", "what is left free after an aisle: none, row or page (default: none)"},
        {"--outlines", "", "around the labels"},
        {"--crop-marks", "", "in the margins of the sheet"},
        {"--printers", "FILE", "what was measured of printers, see \"updatefacts sheets\""},
        {"--printer", "NAME", "the one that prints"},
    };
}

std::vector<OptionSpec> runOptions() {
    return {
        {"--proof", "all|sample=N|none",
         "which files are read back before they are written: all, one of N, or none (default: "
         "all); the ledger tells"},
        {"--volume-pages", "N",
         "pages of a PDF file (default: as many as hold 500 labels), or labels of a ZPL file (500) "
         "or of a folder of pictures (1000)"},
        {"--shard", "I/N", "print only every Nth file, beginning with the Ith"},
        {"--ledger", "DATABASE",
         "several stores print the run together: postgresql://USER@HOST/DATABASE[?schema=NAME], a "
         "schema for each run; the password comes from UPDATEFACTS_DB_PASSWORD or "
         "password_file=FILE"},
        {"--store", "NAME", "who prints, in the ledger that stores share"},
        {"--not-in", "LEDGER",
         "pass over the rows that this run has printed; may be given more than once. So what was "
         "refused then is printed once it is mended, and what is new in the table"},
        {"--resume", "", "go on with a run that was stopped"},
        {"--force", "", "replace files that are there and not of this run"},
        {"--to", "PRINTER",
         "send each file to this printer of CUPS once it is read back and written (\"lpstat -e\" "
         "names them); the ledger reports what CUPS took"},
        {"--format", "FORMAT",
         "pdf, zpl, or pictures: png, png1 (one bit), png3 (black and red) (default: by the end of "
         "FILE)"},
        {"-o", "FILE",
         "the run: FILE, or FILE-0001 and so on where it has several files; for pictures a folder"},
    };
}

std::vector<OptionSpec> printOptions() {
    std::vector<OptionSpec> options = libraryOptions();
    const std::vector<OptionSpec> label = {
        {"--template", "ID|FILE",
         "of the labels (default: shelf; thermal in ZPL, esl as pictures); more than one where "
         "rows name their own"},
        {"--language", "TAG,...", "where a row names none (default: the disclosure's own)"},
        {"--resolution", "DPI", "of the printer (default: the template's own)"},
        {"--shop", "TEXT", "the name of the shop on the labels"},
        todayOption(),
    };
    for (const std::vector<OptionSpec> &more :
         {shopTableOptions(), label, sheetOptions(), signingOptions("the codes"), runOptions()})
        options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

Command printCommand() {
    return {
        .usage = "TABLE --library FOLDER|ZIP -o FILE [OPTIONS]",
        .about = printAbout,
        .options = printOptions(),
        .examples = {"print prices.xlsx --library all --sheet avery-l7163 -o run.pdf",
                     "print prices.xlsx --library all --each aisle -o run.pdf",
                     "print prices.csv --library all.zip --format png3 -o pictures/",
                     "print prices.csv --library all.zip -o run.zpl",
                     "print prices.csv --library all --not-in run.pdf.ledger -o rest.pdf"},
        .exitCodes = "0 clean, 2 rows were not printed, 3 warnings, 4 cannot read or write, 64 "
                     "usage, 130 stopped",
        .run = printLabels,
    };
}

} // namespace updatefacts
