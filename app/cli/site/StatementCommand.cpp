// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/WriteOutput.h"
#include "definitions/BestLanguage.h"
#include "label/type/Fonts.h"
#include "output/labels/MakeLabel.h"
#include "publish/statement/MakeStatement.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

std::string statementNames() {
    std::vector<std::string> names;
    for (const Statement &each : statements())
        names.push_back(each.id);
    return listed(names);
}

/// What the line asks for, or why it cannot be had.
struct StatementWish {
    const Statement *wanted = nullptr;
    std::string language;
    StatementForm form = StatementForm::markdown;
    std::string fault; ///< empty: none
};

StatementWish refused(std::string fault) {
    StatementWish wish;
    wish.fault = std::move(fault);
    return wish;
}

StatementWish readStatementWish(const Arguments &arguments) {
    StatementWish wish;
    if (!arguments.operands.empty())
        wish.wanted = statement(arguments.operands.front());
    if (!wish.wanted || arguments.operands.size() != 2)
        return refused("Name the statement and one file: uk FILE. The statements are " +
                       statementNames() + ".");
    const std::string asked = arguments.has("--language") ? arguments.value("--language") : "en";
    const std::vector<std::string> known = wish.wanted->languages();
    if (bestLanguage(asked, known).empty())
        return refused("There is no \"" + wish.wanted->id + "\" in the language \"" + asked +
                       "\"; the languages are " + listed(known, " and ") + ".");
    wish.language = asked;
    const std::string file = arguments.value("-o");
    if (!file.empty() && file != "-") {
        const auto form = statementFormOf(file);
        if (!form)
            return refused("A statement is written as .pdf or .md; \"" + file + "\" is neither.");
        wish.form = *form;
    }
    return wish;
}

ExitCode statementOfFile(const Arguments &arguments, CommandStreams &streams) {
    const StatementWish wish = readStatementWish(arguments);
    if (!wish.fault.empty())
        return usageError(streams, "statement", wish.fault);
    const auto today = readToday(arguments, streams, "statement");
    if (!today)
        return ExitCode::usage;
    const std::string &file = arguments.operands.back();
    FolderSurvey survey; // what lies beside it counts, as for "check"
    CheckedDisclosure checked = checkedDisclosure(
        readYaml(readDisclosureInput(file, streams.in), shownName(file, streams)), *today, &survey);
    MadeStatement made{std::move(checked.findings), {}};
    if (checked.disclosure) { // its warnings are for who publishes it; "check" tells them
        const Fonts fonts;
        LabelSession session(fonts);
        made = makeStatement(*checked.disclosure, {*wish.wanted, wish.language, wish.form, *today},
                             session);
    }
    streams.err << describeFindings(made.findings, *streams.voice);
    const ExitCode code = exitCodeOf(made.findings);
    if (code == ExitCode::errors)
        say(streams, argument::phrase("", "said.statement_not_made"));
    else
        writeOutput({arguments.value("-o"), arguments.has("--force"), file}, made.bytes, streams);
    return code;
}

std::vector<OptionSpec> statementWordsOfHelp() {
    std::vector<OptionSpec> words;
    for (const Statement &each : statements())
        words.push_back({each.id, "", each.about});
    return words;
}

constexpr const char *statementAbout =
    "Writes a document that a law asks the maker for: each of its items with its clause, and what "
    "the disclosure answers. It is the maker's own declaration. What the law asks for and the "
    "disclosure does not say is an error, and no document is written. The PDF is read back before "
    "it is written. FILE may be - for standard input, or a label (PDF, SVG), which carries its "
    "disclosure.";

} // namespace

Command statementCommand() {
    return {
        .usage = "STATEMENT FILE [OPTIONS]",
        .about = statementAbout,
        .words = statementWordsOfHelp(),
        .options =
            {
                {"-o", "FILE",
                 "the file to write, .pdf or .md (default: Markdown to standard output)"},
                {"--language", "TAG",
                 "of the document (default: en); those of the United Kingdom and Australia come in "
                 "English only"},
                {"--force", "", "replace a file that is there already"},
                todayOption(),
            },
        .examples = {"statement uk kettle.yaml -o statement.pdf",
                     "statement eu-consumer kettle.yaml --language de -o kettle-de.md"},
        .run = statementOfFile,
    };
}

} // namespace updatefacts
