// SPDX-License-Identifier: MIT
#include "cli/ReadLabelJob.h"

#include "cli/UsageError.h"
#include "document/files/ReadFile.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace updatefacts {

namespace {

std::vector<std::string> formatNames() {
    std::vector<std::string> names;
    for (const LabelFormat &known : labelFormats())
        names.emplace_back(known.name);
    return names;
}

/// Fills one job; the first fault ends it.
class JobReader {
  public:
    JobReader(const Arguments &arguments, CommandStreams &streams)
        : m_arguments(arguments), m_streams(streams) {}

    ReadLabelJobResult read() && {
        if (readToday() && readResolution() && readLanguages() && readFormats() && readTemplates())
            readShop();
        return std::move(m_result);
    }

  private:
    bool refuse(const std::string &sentence) {
        m_result.code = usageError(m_streams, "label", sentence);
        return false;
    }

    bool readToday() {
        const auto today = updatefacts::readToday(m_arguments.value("--today"), m_streams);
        if (!today)
            return refuse("--today takes a day such as 2026-03-14.");
        m_result.job.options.today = *today;
        m_result.job.survey = std::make_shared<FolderSurvey>();
        return true;
    }

    bool readResolution() {
        if (!m_arguments.has("--resolution"))
            return true;
        const std::string text = m_arguments.value("--resolution");
        int &dots = m_result.job.options.resolution;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), dots);
        if (error != std::errc() || end != text.data() + text.size() || dots < 72 || dots > 2400)
            return refuse("--resolution takes dots per inch from 72 to 2400, such as 300.");
        return true;
    }

    bool readLanguages() {
        const auto given = m_arguments.options.find("--language");
        if (given == m_arguments.options.end())
            return true;
        for (const std::string &tags : given->second)
            if (!readLanguagesOfOne(tags))
                return false;
        return true;
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
                              listed(formatNames()) + ".");
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
            } else if (!readOwnTemplate(name)) {
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

    bool readOwnTemplate(const std::string &file) {
        ReadTemplate read = readTemplate(readYaml(readFile(file), file));
        m_streams.err << describeFindings(read.findings, *m_streams.voice);
        if (read.result.empty()) {
            m_result.code = ExitCode::errors;
            return false;
        }
        return take(read.result.front());
    }

    void readShop() {
        const RetailerLine line{m_arguments.value("--price"), m_arguments.value("--shop"),
                                m_arguments.value("--item")};
        if (!line.price.empty() || !line.shop.empty() || !line.item.empty())
            m_result.job.options.retailer = line;
    }

    const Arguments &m_arguments;
    CommandStreams &m_streams;
    ReadLabelJobResult m_result;
};

} // namespace

ReadLabelJobResult readLabelJob(const Arguments &arguments, CommandStreams &streams) {
    return JobReader(arguments, streams).read();
}

} // namespace updatefacts
