// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "output/labels/LabelBatch.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// Makes the labels of many disclosures and says what became of them.
class LabelRun {
  public:
    /// keepsGoing: makes those of the others when one disclosure has an error.
    LabelRun(LabelJob job, std::string directory, bool keepsGoing, CommandStreams &streams)
        : m_job(std::make_shared<LabelJob>(std::move(job))), m_directory(std::move(directory)),
          m_keepsGoing(keepsGoing), m_streams(streams) {}

    /// Throws IoError.
    [[nodiscard]] ExitCode run(const std::vector<std::string> &files);

  private:
    void tell(const Findings &findings, const std::optional<Argument> &failure);
    void sayWhatIsLeftOut(const BatchOutcome &outcome, std::size_t count) const;
    void showProgress(std::size_t done, std::size_t count);

    std::shared_ptr<const LabelJob> m_job;
    std::string m_directory;
    bool m_keepsGoing;
    CommandStreams &m_streams;
    ExitCode m_code = ExitCode::clean;
};

} // namespace updatefacts
