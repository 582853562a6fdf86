// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/PrintedRows.h"
#include "retail/library/Library.h"
#include "retail/run/PrintRun.h"
#include "retail/sheet/PagePlanner.h"
#include "retail/sheet/PlaceOnSheet.h"
#include "retail/sheet/PrintOrder.h"
#include "retail/table/ReadShopRows.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace updatefacts {

/// What is printed: a shop's table, of which each row finds its disclosure in a library, on the
/// sheets of a product.
struct TablePrint {
    TableSource table;
    ColumnMapping mapping;
    const Library *library = nullptr;
    std::optional<Sheet> sheet; ///< nothing: each label is a page
    SheetOptions sheetOptions;
    PlanOptions plan;
    PrintOrder order = PrintOrder::asGiven;
    PrintedRows printed;    ///< rows that are passed over: other runs have printed them
    bool eachAisle = false; ///< has files of its own, which begin on a new sheet
    RunDesign design;       ///< read and sheet are filled in; a sheet only where its format is PDF
    RunOptions run;         ///< tell is also told what is wrong with rows
    std::string program;    ///< its version: another one may draw otherwise
    std::optional<LedgerPlace> ledger; ///< that several stores share; nothing: a file of its own
    Store store;                       ///< who prints, where they share one
};

struct TableOutcome {
    RunOutcome run;
    /// Of the table, below its headings, that have anything in them: each was printed, refused,
    /// passed over, or wants no copies.
    std::int64_t rows = 0;
    /// Rows that cannot be printed, by reason code: the first one found. A resumed run counts those
    /// that it has come upon itself.
    std::map<std::string, std::int64_t> refused;
    std::int64_t withoutCopies = 0;
    std::int64_t passedOver = 0; ///< rows that other runs have printed
    bool isTableWhole = true;    ///< it could be read to its end
    std::int64_t others = 0;     ///< labels that other stores have printed
    int emptyVolumes = 0;        ///< that have no file, as none of their labels could be drawn
};

/// Pages of a volume where nothing is said: as many as hold some 500 labels of a PDF file or ZPL
/// stream, which is what a thread holds in memory, or 1,000 pictures.
[[nodiscard]] int usualVolumePages(const TablePrint &print);

/// Fills in how the design reads disclosures and places labels; the print must outlive what is
/// filled in, and stay where it is.
void fillDesign(TablePrint &print);

/// Takes the next page; false: no more are wanted.
using TakePage = std::function<bool(RunPage &&page)>;

/// Gives the pages that printTable() draws, in their order, without drawing them; rows that cannot
/// be printed are told. The run of its outcome is empty. Throws IoError.
[[nodiscard]] TableOutcome planTable(const TablePrint &print, const TakePage &take);

/// How many labels the pages of planTable() bear; nothing is told. Throws IoError.
[[nodiscard]] std::int64_t labelsOf(const TablePrint &print);

/// Prints the table. Rows that cannot be printed are told with their reason code, the others are
/// printed. resumes: goes on with the run of the ledger that is there. Throws IoError where a file
/// cannot be read or written, and where the ledger is of another run: what is printed stays.
/// In any order but as given, and where each aisle has its files, the rows are held in memory, else
/// only those of a few volumes.
///
/// Where several stores share the ledger, each prints volumes that no other one has entered or is
/// about, into its own folder, and goes on (with or without resumes) until every volume is entered:
/// it waits for the others, and prints what one of them leaves. A store that dies after it wrote a
/// volume and before that was entered has not reported it: another store writes the same bytes, and
/// only that one's file is in the ledger.
[[nodiscard]] TableOutcome printTable(TablePrint print, bool resumes);

} // namespace updatefacts
