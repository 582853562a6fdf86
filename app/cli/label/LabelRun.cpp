// SPDX-License-Identifier: MIT
#include "cli/label/LabelRun.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "validation/describe/DescribeFindings.h"

#include <filesystem>
#include <ostream>

namespace updatefacts {

ExitCode LabelRun::run(const std::vector<std::string> &files) {
    std::vector<BatchItem> items;
    for (const std::string &file : files)
        items.push_back({shownName(file, m_streams),
                         [this, file] { return readDisclosureInput(file, m_streams.in); }, m_job});
    BatchOptions options{m_directory, m_keepsGoing};
    options.stops = [this] { return m_streams.isCancelled(); };
    options.told = [&, done = std::size_t(0)](const BatchItem &, const Findings &findings,
                                              const std::optional<Argument> &failure) mutable {
        hideProgress(m_streams);
        tell(findings, failure);
        showProgress(++done, files.size());
    };
    const BatchOutcome outcome = runLabelBatch(items, options);
    hideProgress(m_streams);
    if (outcome.isStopped) {
        say(m_streams, argument::phrase("", "said.stopped"));
        return ExitCode::cancelled;
    }
    if (!outcome.leftOut.empty())
        sayWhatIsLeftOut(outcome, files.size());
    if (!outcome.files.empty())
        tellWritten(outcome.notes, m_streams);
    for (const std::string &name : outcome.files)
        m_streams.out << printable((std::filesystem::path(m_directory) / name).lexically_normal())
                      << '\n';
    return m_code;
}

void LabelRun::tell(const Findings &findings, const std::optional<Argument> &failure) {
    if (failure) {
        say(m_streams, *failure);
        m_code = worse(m_code, ExitCode::io);
    }
    m_code = worse(m_code, exitCodeOf(findings));
    m_streams.err << describeFindings(findings, *m_streams.voice);
}

void LabelRun::sayWhatIsLeftOut(const BatchOutcome &outcome, std::size_t count) const {
    const ArgumentList which = {argument::number("count", std::ssize(outcome.leftOut)),
                                argument::number("all", static_cast<std::int64_t>(count)),
                                someOf("files", outcome.leftOut)};
    if (!outcome.files.empty())
        say(m_streams, argument::phrase("", "said.left_out", which));
    else if (outcome.leftOut.size() == count)
        say(m_streams, argument::phrase("", "said.nothing_written"));
    else
        say(m_streams, argument::phrase("", "said.nothing_because", which));
}

void LabelRun::showProgress(std::size_t done, std::size_t count) {
    if (m_streams.errIsTerminal && done < count)
        m_streams.err << inWords(argument::phrase("", "said.progress",
                                                  {argument::number("done", std::int64_t(done)),
                                                   argument::number("all", std::int64_t(count))}),
                                 *m_streams.voice)
                      << std::flush;
}

} // namespace updatefacts
