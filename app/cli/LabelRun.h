// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "output/LabelJob.h"
#include "output/OutputDirectory.h"

#include <set>
#include <string>
#include <vector>

namespace updatefacts {

/// Makes the labels of many disclosures on all cores and writes all of them or none.
class LabelRun {
  public:
    LabelRun(LabelJob job, std::string directory, CommandStreams &streams)
        : m_job(std::move(job)), m_directory(std::move(directory)), m_streams(streams) {}

    /// Throws IoError.
    [[nodiscard]] ExitCode run(const std::vector<std::string> &files);

  private:
    struct Made {
        std::string file; ///< as findings name it
        LabelResult result;
        std::string failure; ///< why the disclosure could not be read
    };

    [[nodiscard]] Made make(const std::string &file, const Fonts &fonts) const;
    void take(Made &made, OutputDirectory &output);
    [[nodiscard]] std::string freeName(const std::string &name, const std::string &hash);
    void showProgress(std::size_t done, std::size_t count);
    void hideProgress();

    LabelJob m_job;
    std::string m_directory;
    CommandStreams &m_streams;
    ExitCode m_code = ExitCode::clean;
    std::set<std::string> m_hashes; ///< of the disclosures taken
    std::set<std::string> m_taken;  ///< names in lower case: some file systems know no other
};

} // namespace updatefacts
