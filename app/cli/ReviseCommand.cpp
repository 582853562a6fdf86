// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/ReadPublished.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "definitions/date/DateTime.h"
#include "disclosure/LinkFindings.h"
#include "disclosure/UpgradeDocument.h"
#include "document/files/IoError.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/edit/ReviseText.h"
#include "output/edit/UpgradeText.h"
#include "output/published/GuardPublished.h"
#include "output/published/NextRevision.h"
#include "validation/ValidateHistory.h"
#include "validation/describe/DescribeFindings.h"

#include <filesystem>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// Makes one file the revision after a published one.
class Reviser {
  public:
    Reviser(std::string old, std::string file, std::optional<std::chrono::sys_seconds> moment,
            CommandStreams &streams)
        : m_old(std::move(old)), m_file(std::move(file)), m_moment(moment),
          m_now(moment.value_or(
              std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()))),
          m_streams(streams) {}

    ExitCode run() {
        FolderSurvey survey;
        if (auto why = whyUnchangeable(m_file, survey)) {
            say(m_streams,
                argument::phrase("", "revise.left_published", {named(), *std::move(why)}));
            return ExitCode::errors;
        }
        std::optional<Document> draft = readDraft();
        if (draft && hasError(draft->findings))
            return refuse(draft->findings);
        const std::string id = draft ? Disclosure(*draft).text("disclosure_id") : std::string();
        const Published published = readPublished(m_old, m_file, id, today());
        if (!published.before)
            return refuse(published.findings);
        const Disclosure &before = *published.before;
        const bool isNew = !draft;
        if (isNew)
            draft = readYaml(upgradeText(before.document().text, m_file, builtInDefinitions()).text,
                             m_file);
        if (!m_moment && !marksFollowing(&before, m_now))
            return refuse({clockFinding(Disclosure(*draft), before, m_now)});
        const RevisionMarks marks = marksFor(*draft, before);
        if (Findings findings = check(revised(*draft, marks), before); hasError(findings))
            return refuse(findings);
        return write(*draft, isNew, marks, before);
    }

  private:
    [[nodiscard]] Argument named() const { return argument::plain("file", m_file); }
    [[nodiscard]] Date today() const { return dayOf(m_now); }

    [[nodiscard]] std::optional<Document> readDraft() const {
        std::error_code error;
        if (!fs::exists(m_file, error) && !error)
            return std::nullopt;
        DisclosureText read = readDisclosureText(m_file);
        if (read.isOfLabel)
            throw IoError(argument::phrase("", "failed.label_revised", {named()}));
        return readYaml(std::move(read.text), m_file);
    }

    /// The time of a draft that was marked before stays, unless another is asked for.
    [[nodiscard]] RevisionMarks marksFor(const Document &draft, const Disclosure &before) const {
        RevisionMarks marks{*before.integer("revision") + 1, before.fingerprint(),
                            formatDateTime(m_now)};
        if (!m_moment)
            marks = *marksFollowing(&before, m_now);
        const Disclosure disclosure(draft);
        const auto earlier = parseDateTime(before.text("last_updated"));
        const auto later = parseDateTime(disclosure.text("last_updated"));
        const bool isMarked = disclosure.integer("revision") == marks.revision &&
                              disclosure.text("supersedes") == marks.supersedes;
        if (isMarked && !m_moment && later && (!earlier || *later > *earlier))
            marks.lastUpdated = disclosure.text("last_updated");
        return marks;
    }

    [[nodiscard]] Findings check(Document document, const Disclosure &before) const {
        return validateRevision(upgraded(std::move(document), builtInDefinitions()), before,
                                builtInDefinitions(), {today(), {}, nullptr});
    }

    ExitCode refuse(const Findings &findings) {
        m_streams.out << describeFindings(findings, *m_streams.voice);
        std::error_code error;
        say(m_streams,
            argument::phrase("", fs::exists(m_file, error) ? "revise.left" : "revise.none",
                             {named()}));
        return ExitCode::errors;
    }

    ExitCode write(const Document &draft, bool isNew, const RevisionMarks &marks,
                   const Disclosure &before) {
        const RevisedText revised = reviseText(draft, marks);
        const bool changes = isNew || revised.text != draft.text;
        if (changes)
            tellWritten(
                writeFile(m_file, revised.text, isNew ? Existing::refuse : Existing::replace),
                m_streams);
        Findings findings = check(readYaml(revised.text, m_file), before);
        if (changes)
            append(findings, revised.lost);
        const Argument sentence =
            argument::phrase("", changes ? "revise.done" : "revise.unchanged",
                             {named(), argument::number("number", marks.revision),
                              revisionArgument("before", before)});
        m_streams.out << describeFindings(findings, *m_streams.voice)
                      << printable(inWords(sentence, *m_streams.voice)) << '\n';
        return exitCodeOf(findings);
    }

    std::string m_old;
    std::string m_file;
    std::optional<std::chrono::sys_seconds> m_moment; ///< asked for
    std::chrono::sys_seconds m_now;
    CommandStreams &m_streams;
};

/// What is wrong with the line, or "".
std::string reviseFault(const Arguments &arguments, Date today) {
    if (arguments.operands.size() != 2)
        return "Name the published revision and the file of the next one.";
    std::error_code error;
    if (fs::equivalent(arguments.operands[0], arguments.operands[1], error))
        return "The next revision needs a file of its own; what is published stays as it is.";
    if (arguments.has("--now") && !parseDateTime(arguments.value("--now")))
        return "--now takes a time such as 2026-03-14T09:30:00Z.";
    if (liesAhead(arguments.value("--now"), today))
        return "--now lies in the future; a revision is made at its time.";
    return {};
}

ExitCode revise(const Arguments &arguments, CommandStreams &streams) {
    if (const std::string fault = reviseFault(arguments, streams.today); !fault.empty())
        return usageError(streams, "revise", fault);
    return Reviser(arguments.operands[0], arguments.operands[1],
                   parseDateTime(arguments.value("--now")), streams)
        .run();
}

constexpr const char *reviseAbout =
    "Makes NEW the revision after OLD, which is published: its number, the fingerprint of OLD and "
    "the time are written into it, comments and all else stay. NEW is made as a copy of OLD when "
    "there is no such file; else edit it first, and run this again after each change. Nothing is "
    "written while there are errors: a promised period can be extended, but never shortened. OLD "
    "is never changed. OLD may be the folder of all that was published; then every earlier "
    "promise counts. When NEW is right, \"updatefacts publish NEW --to FOLDER\" publishes it.";

std::vector<OptionSpec> reviseOptions() {
    return {
        {"--now", "YYYY-MM-DDThh:mm:ssZ",
         "the time of the change (default: now; a NEW that is this revision already keeps its "
         "own)"},
    };
}

} // namespace

Command reviseCommand() {
    return {
        .usage = "OLD NEW [--now TIME]",
        .about = reviseAbout,
        .options = reviseOptions(),
        .examples = {"revise published/kettle-1.yaml kettle-2.yaml",
                     "revise published/ kettle-2.yaml"},
        .run = revise,
    };
}

} // namespace updatefacts
