// SPDX-License-Identifier: MIT
#include "cli/LabelRun.h"

#include "cli/InputFiles.h"
#include "cli/RunParallel.h"
#include "cli/WriteOutput.h"
#include "document/IoError.h"
#include "validation/DescribeFindings.h"

#include <QString>

#include <filesystem>
#include <ostream>

namespace updatefacts {

namespace {

Finding sameAgain(const std::string &file) {
    Finding finding;
    finding.rule = "label.same_twice";
    finding.severity = Severity::warning;
    finding.file = file;
    finding.sentence =
        "A disclosure before this one says the same, so its labels are written once.";
    finding.mend = "Leave one of the two out.";
    return finding;
}

} // namespace

ExitCode LabelRun::run(const std::vector<std::string> &files) {
    const Fonts fonts;
    std::vector<Made> made(files.size());
    OutputDirectory output(m_directory);
    runParallel(
        files.size(), [&](std::size_t i) { made[i] = make(files[i], fonts); },
        [&](std::size_t i) {
            take(made[i], output);
            made[i] = {};
            showProgress(i + 1, files.size());
        },
        [&] { return m_streams.isCancelled(); });
    hideProgress();
    if (m_streams.isCancelled()) {
        m_streams.err << "updatefacts: Stopped; nothing was written.\n";
        return ExitCode::cancelled;
    }
    if (m_code != ExitCode::clean && m_code != ExitCode::warnings) {
        m_streams.err << "updatefacts: Nothing was written.\n";
        return m_code;
    }
    output.commit();
    tellWritten(output.notes(), m_streams);
    for (const std::string &name : output.names())
        m_streams.out << (std::filesystem::path(m_directory) / name).lexically_normal().string()
                      << '\n';
    return m_code;
}

LabelRun::Made LabelRun::make(const std::string &file, const Fonts &fonts) const {
    Made made;
    made.file = file == "-" ? "standard input" : file;
    try {
        made.result = runLabelJob(readInput(file, m_streams.in), made.file, m_job, fonts);
    } catch (const IoError &error) {
        made.failure = error.what();
    }
    return made;
}

void LabelRun::take(Made &made, OutputDirectory &output) {
    hideProgress();
    if (!made.failure.empty()) {
        m_streams.err << "updatefacts: " << made.failure << '\n';
        m_code = worse(m_code, ExitCode::io);
    }
    LabelResult &result = made.result;
    if (!result.files.empty() && !m_hashes.insert(result.hash).second) {
        result.findings.push_back(sameAgain(made.file));
        result.files.clear();
    }
    m_code = worse(m_code, exitCodeOf(result.findings));
    m_streams.err << describeFindings(result.findings);
    for (const LabelFile &file : result.files)
        output.add(freeName(file.name, result.hash), file.bytes);
}

/// A name that is taken already, be it in other letters, gets digits of the disclosure's hash.
std::string LabelRun::freeName(const std::string &name, const std::string &hash) {
    std::string free = name;
    const auto folded = [](const std::string &text) {
        return QString::fromStdString(text).toCaseFolded().toStdString();
    };
    for (std::size_t digits = 6; !m_taken.insert(folded(free)).second; ++digits) {
        const std::size_t dot = name.rfind('.');
        free = name.substr(0, dot) + '~' + hash.substr(0, digits) + name.substr(dot);
    }
    return free;
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
