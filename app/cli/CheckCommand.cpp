// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/CheckFile.h"
#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "output/files/RunParallel.h"
#include "publish/sarif/SarifLog.h"
#include "validation/AcrossDisclosures.h"
#include "validation/describe/DescribeFindings.h"
#include "validation/describe/DescribeReadiness.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

enum class Form { findings, findingsAsJson, sarif, table, json, csv };

bool isSameRevision(const Finding &finding) {
    return finding.rule == "history.same_revision";
}

/// Checks files and reports on them, in the form asked for.
class CheckRun {
  public:
    CheckRun(ValidationOptions options, CheckedWith with, Form form, CommandStreams &streams)
        : m_options(std::move(options)), m_with(std::move(with)), m_form(form), m_streams(streams) {
    }

    ExitCode run(const std::vector<std::string> &files) {
        constexpr std::size_t atOnce = 16; // to check one is quicker than to begin a thread
        std::vector<Checked> results(files.size());
        const auto forEach = [&](std::size_t part, const auto &visit) {
            for (std::size_t i = part * atOnce; i < std::min((part + 1) * atOnce, files.size());
                 ++i)
                visit(i);
        };
        const auto make = [&](std::size_t i) {
            results[i] = checkFile(files[i], m_with, m_options, m_survey, m_streams);
        };
        const auto take = [&](std::size_t i) { this->take(std::exchange(results[i], {})); };
        if (m_form == Form::csv)
            m_streams.out << readinessCsvHeader();
        if (m_form == Form::sarif)
            m_streams.out << m_sarif.begin();
        runParallel((files.size() + atOnce - 1) / atOnce,
                    [&](std::size_t part) { forEach(part, make); },
                    [&](std::size_t part) { forEach(part, take); },
                    [&] { return m_streams.isCancelled(); });
        finish();
        return m_streams.isCancelled() ? ExitCode::cancelled : m_code;
    }

  private:
    void take(Checked checked) {
        if (checked.failure) {
            say(m_streams, *checked.failure);
            m_sarif.fail(inWords(*checked.failure, *m_streams.voice));
            m_code = worse(m_code, ExitCode::io);
        }
        const bool isSummary = m_form == Form::table || m_form == Form::json || m_form == Form::csv;
        if (checked.disclosure && !isSummary) {
            const Findings more = m_across.take(*checked.disclosure);
            if (hasError(more)) // what lies beside it has said as much, less strictly
                std::erase_if(checked.findings, isSameRevision);
            append(checked.findings, more);
        }
        m_code = worse(m_code, exitCodeOf(checked.findings));
        for (const Readiness &readiness : checked.readiness)
            if (readiness.state != Readiness::State::outOfScope)
                m_applied.insert(readiness.profile);
        if (isSummary)
            takeReadiness(checked.readiness);
        else if (m_form == Form::findingsAsJson)
            for (const Finding &finding : checked.findings)
                m_streams.out << m_array.next(asJson(finding, *m_streams.voice));
        else if (m_form == Form::sarif)
            for (const Finding &finding : checked.findings)
                m_streams.out << m_sarif.next(finding);
        else
            m_streams.out << describeFindings(checked.findings, *m_streams.voice)
                          << readinessSentences(checked.readiness, builtInDefinitions(),
                                                *m_streams.voice);
    }

    /// Written as it comes: thousands of files take no more memory than one.
    void takeReadiness(const std::vector<Readiness> &all) {
        if (m_form == Form::table && !all.empty())
            m_table.push_back(readinessCells(all, *m_streams.voice));
        for (const Readiness &readiness : all)
            if (m_form == Form::json)
                m_streams.out << m_array.next(asJson(readiness, *m_streams.voice));
            else if (m_form == Form::csv)
                m_streams.out << asCsv(readiness);
    }

    void finish() {
        if (m_form == Form::findingsAsJson || m_form == Form::json)
            m_streams.out << m_array.end();
        if (m_form == Form::sarif)
            m_streams.out << m_sarif.end();
        if (m_form == Form::table)
            m_streams.out << readinessTable(m_options.profiles, m_table);
        if (m_form == Form::findings)
            m_streams.out << notSeenBy(appliedProfiles(), builtInDefinitions(), *m_streams.voice);
    }

    /// Those asked for that are made for one of the files, in their order.
    [[nodiscard]] std::vector<std::string> appliedProfiles() const {
        std::vector<std::string> ids = m_options.profiles;
        std::erase_if(ids, [&](const std::string &id) { return !m_applied.contains(id); });
        return ids;
    }

    ValidationOptions m_options;
    CheckedWith m_with;
    Form m_form;
    CommandStreams &m_streams;
    FolderSurvey m_survey;
    AcrossDisclosures m_across;
    JsonArray m_array;
    std::set<std::string> m_applied; ///< profiles that are made for one of the files
    SarifLog m_sarif{UPDATEFACTS_VERSION, *m_streams.voice};
    std::vector<std::vector<std::string>> m_table; ///< the cells of each file
    ExitCode m_code = ExitCode::clean;
};

std::vector<std::string> profileIds() {
    std::vector<std::string> ids;
    for (const Profile &profile : builtInDefinitions().profiles)
        ids.push_back(profile.id);
    return ids;
}

Form formOf(const Arguments &arguments) {
    if (arguments.value("--format") == "sarif")
        return Form::sarif;
    if (!arguments.has("--summary"))
        return arguments.has("--json") ? Form::findingsAsJson : Form::findings;
    if (arguments.has("--csv"))
        return Form::csv;
    return arguments.has("--json") ? Form::json : Form::table;
}

/// What is wrong with the line, or "".
std::string faultOf(const Arguments &arguments, const std::vector<std::string> &profiles) {
    if (arguments.operands.empty())
        return "Name at least one disclosure.";
    for (const std::string &id : profiles)
        if (!builtInDefinitions().profile(id))
            return "There is no profile \"" + id + "\"; the profiles are " + listed(profileIds()) +
                   ", or all.";
    if (arguments.has("--csv") && (!arguments.has("--summary") || arguments.has("--json")))
        return "--csv goes with --summary, and without --json.";
    if (arguments.has("--format") && arguments.value("--format") != "sarif")
        return "--format takes sarif; there are also --json and, with --summary, --csv.";
    if (arguments.has("--format") && (arguments.has("--summary") || arguments.has("--json")))
        return "--format goes without --summary and --json.";
    return {};
}

ExitCode check(const Arguments &arguments, CommandStreams &streams) {
    std::vector<std::string> profiles = arguments.list("--profile");
    if (std::ranges::count(profiles, "all") > 0 || (profiles.empty() && arguments.has("--summary")))
        profiles = profileIds();
    if (const std::string fault = faultOf(arguments, profiles); !fault.empty())
        return usageError(streams, "check", fault);
    const auto today = readToday(arguments, streams, "check");
    if (!today)
        return ExitCode::usage;
    const std::vector<std::string> files = inputFiles(arguments.operands, streams);
    if (arguments.has("--previous") && files.size() != 1)
        return usageError(streams, "check", "--previous goes with one FILE only.");
    const auto suppliers = readSuppliers(arguments.values("--with"), streams);
    if (!suppliers)
        return ExitCode::io;
    return CheckRun({*today, profiles, nullptr}, {arguments.value("--previous"), *suppliers},
                    formOf(arguments), streams)
        .run(files);
}

constexpr const char *checkAbout =
    "Says what is wrong with disclosures, each finding with its file, line and column and how to "
    "fix it. A FILE may be a folder, a pattern in quotes, or - for standard input. The files "
    "beside it, and those in a folder \"published\" there or next to that, are looked at, too: "
    "what an earlier revision promised must not shrink. Of a disclosure without findings it says "
    "only whether it is complete for the profiles asked for, and what these cannot see.";

std::vector<OptionSpec> checkOptions() {
    return {
        todayOption(),
        {"--profile", "ID,...",
         "check the demands of these schemes too, or of all: " + listed(profileIds())},
        {"--previous", "OLD",
         "check the one FILE as the revision after OLD, a published file or the folder of all "
         "that was published"},
        {"--with", "FILE",
         "the disclosure of a part's maker: is it the file that the FILE names by its fingerprint, "
         "and is the device supported for longer? Can be given several times"},
        {"--summary", "",
         "a table: which disclosure is complete for which profile (of all, unless --profile names "
         "some)"},
        {"--json", "", "findings, or with --summary the table, as JSON"},
        {"--csv", "", "with --summary: the table as CSV"},
        {"--format", "sarif", "findings as a SARIF 2.1.0 log, for code review and editors"},
    };
}

} // namespace

Command checkCommand() {
    return {
        .usage = "FILE... [OPTIONS]",
        .about = checkAbout,
        .options = checkOptions(),
        .examples = {"check kettle.yaml", "check products/ --profile uk-psti --json",
                     "check kettle-2.yaml --previous kettle-1.yaml",
                     "check kettle.yaml --with chip.yaml",
                     "check products/ --profile all --summary",
                     "check products/ --format sarif > findings.sarif"},
        .exitCodes = "0 clean, 2 errors, 3 warnings only, 4 cannot read, 64 usage",
        .run = check,
    };
}

} // namespace updatefacts
