// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/ReadHistories.h"
#include "cli/UsageError.h"
#include "disclosure/Sha256.h"
#include "document/files/ReadFile.h"
#include "site/log/CheckHead.h"
#include "site/log/CheckLog.h"
#include "site/seal/SealFile.h"
#include "site/tree/CheckFiles.h"
#include "validation/ValidateHistory.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestLog = std::size_t(1) << 30U; ///< bytes: millions of entries

/// Checks the log of a site that lies in a folder, and the site by its log.
class LogChecker {
  public:
    LogChecker(const Arguments &arguments, Date today, CommandStreams &streams)
        : m_site(arguments.operands.back()), m_kept(arguments.value("--kept")),
          m_keys(arguments.value("--keys")), m_today(today), m_streams(streams) {}

    ExitCode check() {
        const std::string file = (m_site / publicationLogPath).string();
        const std::optional<PublicationLog> log = read(file);
        if (log) {
            checkSignature(file);
            add(checkLog(*log), file);
            if (!m_kept.empty())
                if (const std::optional<PublicationLog> kept = read(m_kept))
                    add(compareWithKept(*kept, *log), file);
            compareWithSite(*log, file);
        }
        m_streams.err << describeFindings(m_findings, *m_streams.voice);
        m_code = worse(m_code, exitCodeOf(m_findings));
        if (log && m_code == ExitCode::clean)
            say(m_streams,
                argument::phrase("", "said.log_whole",
                                 {argument::number("entries", std::int64_t(log->size()))}));
        return m_code;
    }

  private:
    void add(Findings findings, const std::string &file) {
        for (Finding &finding : findings) {
            finding.file = file;
            m_findings.push_back(std::move(finding));
        }
    }

    std::optional<PublicationLog> read(const std::string &file) {
        std::optional<PublicationLog> log = readLog(readFile(file, largestLog));
        if (!log)
            add({makeFinding(Severity::error, "log.unreadable", Place())}, file);
        return log;
    }

    static std::optional<std::string> readIfThere(const fs::path &file) {
        std::error_code error;
        return fs::exists(file, error) ? std::optional(readFile(file.string(), largestLog))
                                       : std::nullopt;
    }

    /// The signature of the log, by the keys that were kept, else by those of the site: without
    /// any it has none.
    void checkSignature(const std::string &file) {
        const std::optional<std::string> own = readIfThere(m_site / keysPath);
        const std::optional<std::string> text = m_keys.empty() ? own : readFile(m_keys);
        if (!text)
            return;
        std::optional<Jwks> keys = readJwks(*text);
        if (!keys) {
            add({makeFinding(Severity::error, "log.no_keys", Place())},
                m_keys.empty() ? (m_site / keysPath).string() : m_keys);
            return;
        }
        if (const auto hosts = readJwks(own.value_or("")); hosts && keys->host.empty())
            keys->host = hosts->host;
        add(checkHead(readFile(file, largestLog), readIfThere(file + ".cose"), *keys), file);
    }

    /// The disclosures that the site offers.
    [[nodiscard]] std::vector<std::string> disclosures() const {
        std::vector<std::string> files;
        std::error_code error;
        for (fs::recursive_directory_iterator i(m_site, error);
             !error && i != fs::recursive_directory_iterator(); i.increment(error))
            if (i->path().extension() == ".yaml" && i->is_regular_file())
                files.push_back(i->path().string());
        std::ranges::sort(files);
        return files;
    }

    /// What the site shows against what its log says of it; and whether a promise was shortened.
    void compareWithSite(const PublicationLog &log, const std::string &file) {
        std::vector<PublishedRevision> published;
        std::vector<PublishedCopy> copies;
        const std::vector<std::string> files = disclosures();
        const Histories histories =
            files.empty() ? Histories() : readHistories(files, m_streams, m_code);
        for (const History &history : histories.histories) {
            for (const Revision &revision : history.revisions) {
                published.push_back(
                    {history.id, revision.number, revision.disclosure.fingerprint()});
                addCopy(published.back(), revision.disclosure.document().file, copies);
            }
            append(m_findings, validateHistory(history, builtInDefinitions(), m_today));
        }
        add(compareWithPublished(log, published, Severity::error), file);
        add(missingInLog(log, published), file);
        compareFiles(compareCopies(log, copies));
    }

    /// The JSON beside a disclosure is its canonical form.
    static void addCopy(PublishedRevision revision, const fs::path &yaml,
                        std::vector<PublishedCopy> &copies) {
        std::string json = fs::path(yaml).replace_extension(".json").string();
        std::error_code error;
        if (!fs::is_regular_file(json, error))
            return;
        revision.fingerprint = sha256OfFile(json);
        copies.push_back({std::move(json), std::move(revision)});
    }

    /// The pages, labels and all else by the list that the site was built with.
    void compareFiles(Findings copies) {
        std::set<std::string> known;
        for (const Finding &finding : copies)
            known.insert(finding.file);
        std::ranges::move(copies, std::back_inserter(m_findings));
        std::ranges::move(checkFiles(m_site, known), std::back_inserter(m_findings));
    }

    fs::path m_site;
    std::string m_kept, m_keys;
    Date m_today;
    CommandStreams &m_streams;
    Findings m_findings;
    ExitCode m_code = ExitCode::clean;
};

ExitCode runLog(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.size() != 2 || arguments.operands.front() != "check")
        return usageError(streams, "log", "Name the folder of a site: check SITE.");
    const auto today = readToday(arguments, streams, "log");
    if (!today)
        return ExitCode::usage;
    return LogChecker(arguments, *today, streams).check();
}

constexpr const char *logAbout =
    "Checks the log of a site, .well-known/update-facts/log.json, in which each publication is "
    "entered with its fingerprint and the hash of the entry before it: whether the entries follow "
    "one another, whether the site still has what was published, unchanged (each disclosure, as "
    "YAML and as JSON), and whether no promise was shortened. The log does not hold pages, labels "
    "and other files: they are compared with .update-facts-site, the list in the site's folder of "
    "what was built. SITE is that folder; of a copy without the list only disclosures are "
    "compared. "
    "Whoever watches a site keeps its log each time: --kept says what has been rewritten or taken "
    "out since.";

} // namespace

Command logCommand() {
    return {
        .usage = "check SITE [OPTIONS]",
        .about = logAbout,
        .words = {{"check", "", "check the log of a site, and the site by it"}},
        .options = {{"--kept", "LOG", "the same log as it was kept earlier"},
                    {"--keys", "JWKS",
                     "the keys of its host as they were kept (default: those of the site)"},
                    todayOption()},
        .examples = {"log check site", "log check site --kept log-of-last-week.json"},
        .run = runLog,
    };
}

} // namespace updatefacts
