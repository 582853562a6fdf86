// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelFormat.h"
#include "retail/ledger/Ledger.h"
#include "retail/run/DrawVolume.h"
#include "retail/run/RunVolume.h"

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// The ledger of a run: "run.pdf.ledger", "pictures.ledger" of "pictures/".
[[nodiscard]] std::string ledgerFile(const std::string &file);

/// The files of a run: how they are called, written and known again. A run of "run.pdf" has the
/// volumes run-0001.pdf, run-0002.pdf, ...; the only one is run.pdf itself; those of a part
/// run-PART-0001.pdf and run-PART.pdf. A run of pictures is a folder, whose volumes are the folders
/// 0001, 0002, ... in it; the only one is the folder itself. Each has its index.csv, and so has, in
/// the end, the folder.
class RunFiles {
  public:
    /// file: of the run.
    RunFiles(const std::string &file, bool arePictures);

    /// As the ledger has it: beside the ledger; of pictures their index.
    [[nodiscard]] std::string nameOf(const RunVolume &volume) const;
    [[nodiscard]] std::filesystem::path pathOf(const std::string &name) const;
    /// Whether the volume, with its pictures, is as it was written.
    [[nodiscard]] bool isThere(const PrintedVolume &volume) const;
    /// Throws IoError where another file lies there that the volume would replace. One with the
    /// same bytes does not: a run that was killed wrote it before it was entered.
    void checkPlace(const PrintedVolume &volume, const DrawnVolume &drawn) const;
    /// All of it or nothing; throws IoError.
    void write(const std::string &name, const DrawnVolume &volume) const;
    /// Of what was just written.
    void remove(const std::string &name, const DrawnVolume &volume) const;
    /// The index of the folder, where its volumes have folders of their own. Throws IoError.
    void writeIndex(const std::vector<PrintedVolume> &volumes) const;

  private:
    std::filesystem::path m_file; ///< of the run, without a slash at its end
    bool m_arePictures;
};

} // namespace updatefacts
