// SPDX-License-Identifier: MIT
#include "cli/LabelRun.h"

#include "cli/InputFiles.h"
#include "cli/RunParallel.h"
#include "document/IoError.h"
#include "validation/DescribeFindings.h"

#include <QString>

#include <filesystem>
#include <ostream>

namespace updatefacts {

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
    if (m_streams.isCancelled()) {
        m_streams.err << "updatefacts: Stopped; nothing was written.\n";
        return ExitCode::cancelled;
    }
    if (m_code != ExitCode::clean && m_code != ExitCode::warnings) {
        m_streams.err << "updatefacts: Nothing was written.\n";
        return m_code;
    }
    output.commit();
    for (const std::string &name : output.names())
        m_streams.out << (std::filesystem::path(m_directory) / name).string() << '\n';
    return m_code;
}

LabelRun::Made LabelRun::make(const std::string &file, const Fonts &fonts) const {
    Made made;
    try {
        const std::string name = file == "-" ? "standard input" : file;
        made.result = runLabelJob(readInput(file, m_streams.in), name, m_job, fonts);
    } catch (const IoError &error) {
        made.failure = error.what();
    }
    return made;
}

void LabelRun::take(Made &made, OutputDirectory &output) {
    if (!made.failure.empty()) {
        m_streams.err << "updatefacts: " << made.failure << '\n';
        m_code = worse(m_code, ExitCode::io);
    }
    m_code = worse(m_code, exitCodeOf(made.result.findings));
    m_streams.err << describeFindings(made.result.findings);
    for (const LabelFile &file : made.result.files)
        output.add(freeName(file.name, made.result.hash), file.bytes);
}

/// A name that is taken already, be it in other letters, gets digits of the disclosure's hash.
std::string LabelRun::freeName(const std::string &name, const std::string &hash) {
    std::string free = name;
    const auto lower = [](const std::string &text) {
        return QString::fromStdString(text).toCaseFolded().toStdString();
    };
    for (std::size_t digits = 6; !m_taken.insert(lower(free)).second; ++digits) {
        if (digits > hash.size())
            throw IoError("The disclosure of \"" + name + "\" was given twice.");
        const std::size_t dot = name.rfind('.');
        free = name.substr(0, dot) + '~' + hash.substr(0, digits) + name.substr(dot);
    }
    return free;
}

void LabelRun::showProgress(std::size_t done, std::size_t count) {
    if (!m_streams.errIsTerminal || count < 2)
        return;
    m_streams.err << '\r' << done << " of " << count << (done == count ? "\n" : "") << std::flush;
}

} // namespace updatefacts
