// SPDX-License-Identifier: MIT
#pragma once

#include "retail/run/PrintTable.h"

#include <string>
#include <vector>

namespace updatefacts {

/// What a run is written as, and where to.
struct RunOutput {
    std::string file{}; ///< "run.pdf", or the folder of pictures; see RunFiles
    LabelFormat format = labelFormats().front(); ///< one of runFormats()
    bool eachAisle = false; ///< has files of its own; not with pictures, which are one a row
    std::string printer{};  ///< of CUPS, to which each file is sent once it is written; "": none
};

/// Those in which a run is written: all but the one that is for design.
[[nodiscard]] std::vector<LabelFormat> runFormats();

/// The template that is taken where none is named.
[[nodiscard]] std::string defaultTemplateOf(const LabelFormat &format);

/// Makes the print one of this output, but for the printer. Where each label is drawn by itself,
/// there are no sheets; of pictures there are no copies.
void writeTo(const RunOutput &output, TablePrint &print);

/// From now on each file of the print is sent to this printer of CUPS once it is written. Its
/// format, sheet and file are known by then. resumes: what CUPS took since the ledger was begun is
/// not sent again. Throws IoError where there is no such printer.
void sendTo(const std::string &printer, TablePrint &print, bool resumes);

/// A file in whose place the run may write one of its own, or a folder of pictures that is not
/// empty; "": there is none.
[[nodiscard]] std::string inTheWayOf(const RunOutput &output);

} // namespace updatefacts
