// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/ReadHistories.h"
#include "cli/UsageError.h"
#include "cli/sign/ReadSigner.h"
#include "site/BuildSite.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <iterator>

namespace updatefacts {

namespace {

/// Those of --language, each once; says which one the program has no words for.
std::optional<std::vector<std::string>> siteLanguages(const Arguments &arguments,
                                                      CommandStreams &streams) {
    std::vector<std::string> languages;
    for (const std::string &tag : arguments.list("--language")) {
        const std::string language = Words::bestLanguage(tag);
        if (language.empty()) {
            (void)usageError(streams, "site",
                             "There are no words for the language \"" + tag +
                                 "\"; \"updatefacts list languages\" names all.");
            return std::nullopt;
        }
        if (std::ranges::find(languages, language) == languages.end())
            languages.push_back(language);
    }
    return languages;
}

/// Those of --labels; says which one there is not.
std::optional<std::vector<Template>> siteLabels(const Arguments &arguments,
                                                CommandStreams &streams) {
    if (!arguments.has("--labels"))
        return usualSiteLabels();
    std::vector<Template> labels;
    const std::vector<std::string> all = builtInTemplateIds();
    for (const std::string &name : arguments.list("--labels")) {
        if (name == "none")
            continue;
        if (std::ranges::find(all, name) == all.end()) {
            (void)usageError(streams, "site",
                             "There is no template \"" + name +
                                 "\"; \"updatefacts list templates\" names all.");
            return std::nullopt;
        }
        if (std::ranges::find(labels, name, &Template::id) == labels.end())
            labels.push_back(builtInTemplate(name));
    }
    return labels;
}

ExitCode tellSite(const SiteOutcome &outcome, ExitCode code, CommandStreams &streams) {
    streams.err << describeFindings(outcome.findings, *streams.voice);
    code = worse(code, exitCodeOf(outcome.findings));
    if (outcome.isStopped) {
        say(streams, argument::phrase("", "said.site_stopped"));
        return ExitCode::cancelled;
    }
    if (hasError(outcome.findings)) {
        say(streams, argument::phrase("", "said.site_not_built"));
        return code;
    }
    const SiteChanges &changes = outcome.changes;
    say(streams, argument::phrase("", "said.site",
                                  {argument::number("products", std::int64_t(outcome.products)),
                                   argument::number("files", std::int64_t(changes.files)),
                                   argument::number("added", std::int64_t(changes.added)),
                                   argument::number("changed", std::int64_t(changes.changed)),
                                   argument::number("removed", std::int64_t(changes.removed))}));
    return code;
}

ExitCode buildAndTell(const HistoryShelf &shelf, const SiteOptions &options, ExitCode code,
                      CommandStreams &streams) {
    const SiteOutcome outcome = buildSite(shelf, options);
    streams.hasWritten = streams.hasWritten || outcome.changes.files > 0;
    return tellSite(outcome, code, streams);
}

struct ReadSiteKeys {
    std::optional<SiteKeys> keys; ///< nothing: none are wanted
    ExitCode code = ExitCode::clean;
};

/// The keys that the site publishes, and the one that signs it: --sign, --keys.
ReadSiteKeys readSiteKeys(const Arguments &arguments, CommandStreams &streams) {
    if (!arguments.has("--sign") && !arguments.has("--keys"))
        return {};
    SiteKeys keys{KeyFolder(keyFolderOf(arguments)).keys(), std::nullopt};
    if (!arguments.has("--sign")) {
        if (!keys.keys.keys.empty())
            return {std::move(keys), ExitCode::clean};
        return {std::nullopt, usageError(streams, "site", "There are no keys in that folder.")};
    }
    ReadSignerResult signer = readSigner(arguments, streams, "site");
    keys.key = std::move(signer.key);
    return {std::move(keys), signer.code};
}

ExitCode site(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.operands.empty() || arguments.value("-o").empty())
        return usageError(
            streams, "site",
            "Name the folder of published disclosures, and that of the site: -o SITE.");
    const auto today = readToday(arguments, streams, "site");
    if (!today)
        return ExitCode::usage;
    auto languages = siteLanguages(arguments, streams);
    auto labels = languages ? siteLabels(arguments, streams) : std::nullopt;
    if (!labels)
        return ExitCode::usage;
    const ReadSiteKeys read = readSiteKeys(arguments, streams);
    ExitCode code = read.code;
    if (code != ExitCode::clean)
        return code;
    const HistoryShelf shelf = shelveHistories(arguments.operands, streams, code);
    if (code == ExitCode::io) {
        say(streams, argument::phrase("", "said.site_not_built"));
        return code;
    }
    const SiteOptions options{arguments.value("-o"),
                              *std::move(languages),
                              *today,
                              *std::move(labels),
                              [&] { return streams.isCancelled(); },
                              read.keys ? &*read.keys : nullptr};
    return buildAndTell(shelf, options, code, streams);
}

constexpr const char *siteAbout =
    "Builds the pages behind the codes of published disclosures, in every language, with all "
    "revisions and the files for programs: a folder for the root of any web server. Each page lies "
    "where the labels' codes lead. The folder is built beside the old one and takes its place at "
    "once; files that stay the same are not touched, and files that are not of the site stay. A "
    "product that is no longer among the published ones keeps its pages, which say so. Every "
    "publication is entered in .well-known/update-facts/log.json, and what stands there is never "
    "changed (\"updatefacts log\" checks it). With --sign each JSON has its signature beside it "
    "(.cose), the codes are signed on the labels that have room for that, such as panel and "
    "thermal (NAME.code.txt is what they say), and the keys are published, so that pages and "
    "programs can check the codes of labels; --keys alone publishes the keys.";

std::vector<OptionSpec> siteOptionSpecs() {
    std::vector<OptionSpec> options = {
        {"-o", "SITE", "the folder of the site"},
        {"--language", "TAG,...", "the languages of the pages (default: all there are)"},
        {"--labels", "TEMPLATE,...",
         "the labels of each product, in its own language as PDF, SVG and PNG; \"none\": no labels "
         "(default: panel,strip)"}};
    std::ranges::move(signingOptions("the labels and the files for programs"),
                      std::back_inserter(options));
    options.push_back(todayOption());
    return options;
}

} // namespace

Command siteCommand() {
    return {
        .usage = "PUBLISHED... -o SITE [OPTIONS]",
        .about = siteAbout,
        .options = siteOptionSpecs(),
        .examples = {"site published/ -o site", "site published/ -o site --language de,fr,it",
                     "site published/ -o site --sign 3fA"},
        .exitCodes = "0 clean, 2 errors: nothing was written, 3 warnings, 4 cannot read or write, "
                     "64 usage, 130 stopped",
        .run = site,
    };
}

} // namespace updatefacts
