// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "document/files/IoError.h"
#include "document/text/ForeignFormat.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/edit/UpgradeText.h"
#include "output/files/WriteFile.h"
#include "output/published/GuardPublished.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <string>
#include <utility>

namespace updatefacts {

namespace {

/// Rewrites files, all that need it or, when one cannot be written, none.
class UpgradeRun {
  public:
    explicit UpgradeRun(CommandStreams &streams) : m_streams(streams) {}

    /// Throws IoError when a file cannot be written.
    ExitCode run(const std::vector<std::string> &files) {
        for (const std::string &file : files)
            add(file);
        if (m_code == ExitCode::io) {
            say(m_streams, argument::phrase("", "said.nothing_written"));
            return m_code;
        }
        tellWritten(m_batch.commit(), m_streams);
        m_streams.out << m_said;
        return m_code;
    }

  private:
    /// A disclosure that has an error is left out, which is told; a file that cannot be read lets
    /// the run fail, so that never some are rewritten and some are not for no reason of theirs.
    void add(const std::string &file) {
        std::string text;
        try {
            text = readInput(file, m_streams.in);
            if (!foreignFormat(text).empty() && readDisclosureText(file).isOfLabel)
                throw IoError(
                    argument::phrase("", "failed.label_upgraded", {argument::plain("file", file)}));
        } catch (const IoError &error) {
            say(m_streams, error.sentence());
            m_code = worse(m_code, ExitCode::io);
            return;
        }
        UpgradedText upgraded = upgradeText(text, file, builtInDefinitions());
        const ExitCode code = exitCodeOf(upgraded.findings);
        m_code = worse(m_code, code);
        if (code != ExitCode::errors && upgraded.text != text) {
            if (auto why = whyUnchangeable(file, m_survey))
                return leave(file, *std::move(why));
            m_batch.add(file, upgraded.text, Existing::replace);
            for (Finding &finding : upgraded.findings)
                if (finding.severity == Severity::note)
                    finding.message = finding.rule + ":done";
        }
        m_said += describeFindings(upgraded.findings, *m_streams.voice);
    }

    void leave(const std::string &file, Argument why) {
        m_code = worse(m_code, ExitCode::errors);
        Finding finding =
            makeFinding(Severity::error, "history.published", {}, {}, {std::move(why)});
        finding.file = file;
        m_said += describeFindings({finding}, *m_streams.voice);
    }

    CommandStreams &m_streams;
    FolderSurvey m_survey;
    FileBatch m_batch;
    std::string m_said; ///< once all is done
    ExitCode m_code = ExitCode::clean;
};

ExitCode upgradeAll(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty() || std::ranges::count(arguments.operands, "-") > 0)
        return usageError(streams, "upgrade", "Name the disclosures to rewrite.");
    return UpgradeRun(streams).run(inputFiles(arguments.operands, streams));
}

std::string earlierVersions() {
    std::string versions;
    for (const EarlierVersion &earlier : builtInDefinitions().earlierVersions)
        versions += (versions.empty() ? "" : ", ") + earlier.version;
    return versions;
}

} // namespace

Command upgradeCommand() {
    return {
        .usage = "FILE...",
        .about = "Rewrites disclosures of an earlier version of the definitions (" +
                 earlierVersions() + ") to the present one, " + builtInDefinitions().version +
                 ", in place: comments stay, and where only a value was renamed every other byte "
                 "does. A published file is left as it is. When one of the files cannot be read or "
                 "written, none is.",
        .options = {},
        .examples = {"upgrade products/"},
        .exitCodes = "0 clean, 2 errors, 3 comments lost, 4 cannot read or write, 64 usage",
        .run = upgradeAll,
    };
}

} // namespace updatefacts
