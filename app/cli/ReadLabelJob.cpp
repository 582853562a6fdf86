// SPDX-License-Identifier: MIT
#include "cli/ReadLabelJob.h"

#include "cli/UsageError.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"
#include "document/text/DecodeUtf8.h"
#include "validation/describe/DescribeFindings.h"
#include "validation/text/PrintableCharacter.h"
#include "validation/text/ShownText.h"

#include <algorithm>
#include <optional>
#include <set>

namespace updatefacts {

namespace {

std::vector<std::string> labelFormatNames() {
    std::vector<std::string> names;
    for (const LabelFormat &known : labelFormats())
        names.emplace_back(known.name);
    return names;
}

/// Nothing where the bytes are no UTF-8.
std::optional<std::u32string> charactersIfUtf8(std::string_view bytes) {
    std::u32string characters;
    while (!bytes.empty()) {
        const DecodedCharacter next = decodeUtf8(bytes);
        if (next.length == 0)
            return std::nullopt;
        characters += next.code;
        bytes.remove_prefix(next.length);
    }
    return characters;
}

/// Why a label cannot show what an option says, or "".
std::string whyNotShown(const std::string &option, const std::string &text) {
    const auto characters = charactersIfUtf8(text);
    if (!characters)
        return option + " is damaged: its bytes are no UTF-8.";
    if (!text.empty() && showsNothing(text))
        return option + " shows nothing. Give it a text, or leave it out.";
    if (text.find_first_of("\r\n") != std::string::npos)
        return option + " has more than one line. Write it on one.";
    const std::vector<char32_t> found = unprintableIn(*characters);
    return found.empty() ? std::string()
                         : option + " has a character that no label can show: " +
                               inWords(charactersArgument("", found)) + ". Take it out.";
}

/// Fills one job; the first fault ends it.
class JobReader {
  public:
    JobReader(const Arguments &arguments, CommandStreams &streams, const char *command)
        : m_arguments(arguments), m_streams(streams), m_command(command) {}

    ReadLabelJobResult read() && {
        (void)(readToday() && readResolution() && readLanguages() && readFormats() &&
               readTemplates() && readShop());
        return std::move(m_result);
    }

  private:
    bool refuse(const std::string &sentence) {
        m_result.code = usageError(m_streams, m_command, sentence);
        return false;
    }

    bool readToday() {
        const auto today = updatefacts::readToday(m_arguments, m_streams, m_command);
        if (!today) {
            m_result.code = ExitCode::usage;
            return false;
        }
        m_result.job.options.today = *today;
        m_result.job.survey = std::make_shared<FolderSurvey>();
        return true;
    }

    bool readResolution() {
        if (!m_arguments.has("--resolution"))
            return true;
        const auto dots = wholeNumber(m_arguments.value("--resolution"), 72, 2400);
        if (!dots)
            return refuse("--resolution takes dots per inch from 72 to 2400, such as 300.");
        m_result.job.options.resolution = *dots;
        return true;
    }

    bool readLanguages() {
        return std::ranges::all_of(
            m_arguments.values("--language"),
            [this](const std::string &tags) { return readLanguagesOfOne(tags); });
    }

    /// "fr,nl,de": the languages of one label.
    bool readLanguagesOfOne(const std::string &tags) {
        std::vector<std::string> languages;
        std::set<std::string> words; // "de-AT" and "de" are one on a label
        for (const std::string &tag : splitAtCommas(tags)) {
            const std::string language = Words::bestLanguage(tag);
            if (language.empty())
                return refuse("There are no words for the language \"" + tag +
                              "\"; the languages are " + listed(Words::languages()) + ".");
            if (words.insert(language).second)
                languages.push_back(tag);
        }
        if (auto &all = m_result.job.languages; std::ranges::find(all, languages) == all.end())
            all.push_back(std::move(languages));
        return true;
    }

    bool readFormats() {
        std::vector<std::string> names = m_arguments.list("--format");
        if (names.empty())
            names = {"pdf"};
        for (const std::string &name : names) {
            const auto format = labelFormat(name);
            if (!format)
                return refuse("There is no format \"" + name + "\"; the formats are " +
                              listed(labelFormatNames()) + ".");
            m_result.job.formats.push_back(*format);
        }
        return true;
    }

    bool readTemplates() {
        std::vector<std::string> names = m_arguments.list("--template");
        if (names.empty())
            names = {"panel"};
        const std::vector<std::string> builtIn = builtInTemplateIds();
        for (const std::string &name : names) {
            if (std::ranges::find(builtIn, name) != builtIn.end()) {
                if (!take(builtInTemplate(name)))
                    return false;
            } else if (name.find_first_of("./") == std::string::npos) {
                return refuse("There is no template \"" + name + "\"; the templates are " +
                              listed(builtIn) + ", or the path of your own.");
            } else if (!takeOwn(name)) {
                return false;
            }
        }
        return true;
    }

    /// The labels are named for their templates.
    bool take(Template wanted) {
        for (const Template &taken : m_result.job.templates)
            if (taken.id() == wanted.id())
                return refuse("Two templates call themselves \"" + wanted.id() + "\".");
        m_result.job.templates.push_back(std::move(wanted));
        return true;
    }

    bool takeOwn(const std::string &file) {
        std::optional<Template> own = readOwnTemplate(file, m_streams);
        if (!own)
            m_result.code = ExitCode::errors;
        else if (own->isCard())
            return refuse("\"" + own->id() +
                          "\" is a card that compares products; \"updatefacts compare\" makes it.");
        return own && take(*std::move(own));
    }

    bool readShop() {
        for (const char *option : {"--price", "--shop", "--item"})
            if (const std::string why = whyNotShown(option, m_arguments.value(option));
                !why.empty())
                return refuse(why);
        const RetailerLine line{m_arguments.value("--price"), m_arguments.value("--shop"),
                                m_arguments.value("--item")};
        if (!line.price.empty() || !line.shop.empty() || !line.item.empty())
            m_result.job.options.retailer = line;
        return true;
    }

    const Arguments &m_arguments;
    CommandStreams &m_streams;
    const char *m_command;
    ReadLabelJobResult m_result;
};

} // namespace

ReadLabelJobResult readLabelJob(const Arguments &arguments, CommandStreams &streams,
                                const char *command) {
    return JobReader(arguments, streams, command).read();
}

std::optional<Template> readOwnTemplate(const std::string &file, CommandStreams &streams) {
    const ReadTemplate read = readTemplate(readYaml(readFile(file), file));
    streams.err << describeFindings(read.findings, *streams.voice);
    return read.result.empty() ? std::nullopt : std::optional(read.result.front());
}

} // namespace updatefacts
