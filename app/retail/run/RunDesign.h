// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelFormat.h"
#include "output/labels/MakeLabel.h"
#include "retail/ledger/Ledger.h"
#include "retail/library/LibraryEntry.h"
#include "retail/sheet/PlaceOnSheet.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// Who signs the codes of a run.
struct CodeSigner {
    std::string kid; ///< kidText() of the key
    /// What the code of a disclosure says, signed; nothing where that is too long. before: what it
    /// said when it was printed once, which it goes on saying where that still holds. Throws
    /// IoError. Safe in several threads.
    std::function<std::optional<std::string>(const Disclosure &,
                                             const std::optional<std::string> &before)>
        payload;
};

/// How the labels of a run look, and where they come from.
struct RunDesign {
    std::map<std::string, Template> templates; ///< by id: those that rows may name
    std::string labelTemplate;                 ///< where a row names none
    std::vector<std::string> languages; ///< where a row names none; empty: the disclosure's own
    LabelFormat format = labelFormats().front(); ///< PDF, ZPL or a kind of PNG
    std::optional<CodeSigner> signer = {};       ///< nothing: codes are not signed
    LabelOptions options; ///< its retailer's shop; price and item are those of the rows
    /// The text of a disclosure of the library; throws IoError. Safe in several threads.
    std::function<std::string(const LibraryEntry &)> read;
    /// Several labels on one sheet of paper, each at its place (from 1).
    std::function<SheetPage(const std::vector<std::pair<int, Label>> &)> sheet;
};

/// Whether the labels come as pictures, one a file, in a folder with an index.
[[nodiscard]] bool arePictures(const LabelFormat &format);

/// How a label is made, as the ledger keeps it: the template's id and hash.
[[nodiscard]] std::string designOf(const Template &labelTemplate);

} // namespace updatefacts
