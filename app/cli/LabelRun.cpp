// SPDX-License-Identifier: MIT
#include "cli/LabelRun.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "validation/describe/DescribeFindings.h"

#include <filesystem>
#include <ostream>

namespace updatefacts {

namespace {

/// "a.yaml, b.yaml and 7 more"
std::string someOf(const std::vector<std::string> &files) {
    constexpr std::size_t shown = 5;
    std::string list;
    for (std::size_t i = 0; i < std::min(files.size(), shown); ++i)
        list += (i == 0 ? "" : ", ") + files[i];
    return files.size() > shown ? list + " and " + std::to_string(files.size() - shown) + " more"
                                : list;
}

} // namespace

ExitCode LabelRun::run(const std::vector<std::string> &files) {
    std::vector<BatchItem> items;
    for (const std::string &file : files)
        items.push_back({file == "-" ? "standard input" : file,
                         [this, file] { return readDisclosureInput(file, m_streams.in); }, m_job});
    BatchOptions options{m_directory, m_keepsGoing};
    options.stops = [this] { return m_streams.isCancelled(); };
    options.told = [&, done = std::size_t(0)](const BatchItem &, const Findings &findings,
                                              const std::string &failure) mutable {
        hideProgress();
        tell(findings, failure);
        showProgress(++done, files.size());
    };
    const BatchOutcome outcome = runLabelBatch(items, options);
    hideProgress();
    if (outcome.isStopped) {
        say(m_streams, "Stopped; nothing was written.");
        return ExitCode::cancelled;
    }
    if (!outcome.leftOut.empty())
        sayWhatIsLeftOut(outcome, files.size());
    if (!outcome.files.empty())
        tellWritten(outcome.notes, m_streams);
    for (const std::string &name : outcome.files)
        m_streams.out << printable((std::filesystem::path(m_directory) / name).lexically_normal())
                      << '\n';
    return !outcome.files.empty() && !outcome.leftOut.empty() ? ExitCode::errors : m_code;
}

void LabelRun::tell(const Findings &findings, const std::string &failure) {
    if (!failure.empty()) {
        say(m_streams, failure);
        m_code = worse(m_code, ExitCode::io);
    }
    m_code = worse(m_code, exitCodeOf(findings));
    m_streams.err << describeFindings(findings, *m_streams.voice);
}

void LabelRun::sayWhatIsLeftOut(const BatchOutcome &outcome, std::size_t count) const {
    const std::string files = std::to_string(outcome.leftOut.size()) + " of " +
                              std::to_string(count) + " disclosures: " + someOf(outcome.leftOut);
    if (!outcome.files.empty())
        say(m_streams, "Left out " + files + '.');
    else if (outcome.leftOut.size() == count)
        say(m_streams, "Nothing was written.");
    else
        say(m_streams, "Nothing was written, because of " + files +
                           ". With --keep-going the labels of the others are made.");
}

void LabelRun::showProgress(std::size_t done, std::size_t count) {
    if (m_streams.errIsTerminal && done < count)
        m_streams.err << done << " of " << count << " disclosures" << std::flush;
}

/// Clears the line the progress stands on (ECMA-48 EL).
void LabelRun::hideProgress() {
    if (m_streams.errIsTerminal)
        m_streams.err << "\r\x1b[K" << std::flush;
}

} // namespace updatefacts
