// SPDX-License-Identifier: MIT
#include "output/DraftLabels.h"

#include "disclosure/History.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "document/files/ReasonOfError.h"
#include "document/text/SplitText.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/labels/FileNames.h"
#include "output/published/PublicationList.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostFiles = 1000;
constexpr std::size_t largestPicture = 64 * 1024 * 1024; // bytes

/// What tagsOf() has joined.
std::vector<std::string> languagesIn(std::string_view tags) {
    const std::vector<std::string_view> parts = splitText(tags, '+');
    return {parts.begin(), parts.end()};
}

/// "kettle_sheet_en-2" without "-2"; regions of languages have three digits.
std::string withoutPageNumber(std::string stem) {
    const std::size_t at = stem.find_last_not_of("0123456789");
    const bool isNumber =
        at != std::string::npos && stem[at] == '-' && at + 1 < stem.size() && stem.size() - at <= 3;
    return isNumber ? stem.substr(0, at) : stem;
}

/// What the name of a file says of the label in it; nothing where it is not named as labels are.
std::optional<DraftLabel> named(const std::string &file) {
    const auto format = formatOfFile(file);
    if (!format)
        return std::nullopt;
    std::string stem = file.substr(0, file.size() - format->ending.size());
    if (format->page) // each page of a sheet is a file
        stem = withoutPageNumber(std::move(stem));
    for (const std::string &id : builtInTemplateIds()) {
        const std::string part = '_' + fileNamePart(id) + '_';
        const std::size_t at = stem.rfind(part);
        // The languages have no "_", but another template's name may.
        if (at != std::string::npos && stem.find('_', at + part.size()) == std::string::npos)
            return DraftLabel{file, id, languagesIn(stem.substr(at + part.size())), *format};
    }
    // By a template of somebody's own, perhaps; the disclosure inside will tell.
    if (std::ranges::count(stem, '_') < 2)
        return std::nullopt;
    return DraftLabel{file, {}, {}, *format};
}

LabelJob jobOf(const DraftLabel &label, std::vector<LabelFormat> wanted, Date today) {
    LabelJob job;
    job.templates.push_back(builtInTemplate(label.templateId));
    job.languages = {label.languages};
    job.formats = std::move(wanted);
    job.options.today = today;
    return job;
}

/// Looks through one folder.
class Search {
  public:
    Search(fs::path folder, const Publishing &published, const Document &draft, Date today)
        : m_folder(std::move(folder)), m_draft(draft), m_today(today),
          m_id(publishedDisclosure(draft, builtInDefinitions()).text("disclosure_id")) {
        m_published.insert(published.fingerprint);
        m_publishedText = published.text;
        for (const Publication &one :
             readPublicationList(published.path.parent_path()).publications)
            m_published.insert(one.fingerprint);
        m_isChanged = published.draftFingerprint != published.fingerprint;
    }

    std::vector<DraftLabel> run() const {
        std::vector<DraftLabel> found;
        for (const std::string &file : files())
            if (auto label = named(file); label && isOfDraft(*label))
                found.push_back(*std::move(label));
        return found;
    }

  private:
    [[nodiscard]] std::vector<std::string> files() const {
        std::vector<std::string> names;
        std::error_code error;
        for (fs::directory_iterator i(m_folder, error); !error && i != fs::directory_iterator();
             i.increment(error)) {
            std::error_code ignored;
            const std::string name = i->path().filename().string();
            if (named(name) && i->is_regular_file(ignored) &&
                i->file_size(ignored) <= largestOf(name))
                names.push_back(name);
        }
        if (error)
            throw IoError(argument::phrase(
                "", "failed.search",
                {argument::plain("file", m_folder.string()), reasonOfError(error.value())}));
        std::ranges::sort(names);
        names.resize(std::min(names.size(), mostFiles));
        return names;
    }

    /// What is larger is no label, in bytes.
    static std::size_t largestOf(const std::string &name) {
        const auto format = formatOfFile(name);
        return format && format->carriesData ? largestLabel : largestPicture;
    }

    /// Whether the file is a label of a draft; where it was made otherwise than the job would, its
    /// template goes.
    [[nodiscard]] bool isOfDraft(DraftLabel &label) const {
        const bool carries = label.format.carriesData;
        const std::string text = carries ? carriedText(label.file) : m_draft.text;
        if (text.empty())
            return false;
        const bool isMade = isMadeFrom(label, text);
        if (!isMade)
            label.templateId.clear();
        // A small one may not show the fingerprint.
        return carries || (isMade && m_isChanged && !isMadeFrom(label, m_publishedText));
    }

    /// The draft that the file carries; "" where it carries something else.
    [[nodiscard]] std::string carriedText(const std::string &file) const {
        const std::string path = (m_folder / file).string();
        DisclosureText read = readDisclosureText(path);
        if (!read.isOfLabel)
            return {};
        const Disclosure carried =
            publishedDisclosure(readYaml(read.text, path), builtInDefinitions());
        const bool isOurs = !m_id.empty() && carried.text("disclosure_id") == m_id;
        return isOurs && !m_published.contains(carried.fingerprint()) ? std::move(read.text)
                                                                      : std::string();
    }

    /// Whether the same label, made now, has the same name and bytes.
    [[nodiscard]] bool isMadeFrom(const DraftLabel &label, const std::string &text) const {
        if (label.templateId.empty() ||
            std::ranges::any_of(label.languages, [](const std::string &tag) {
                return Words::bestLanguage(tag).empty();
            }))
            return false;
        const LabelResult made =
            runLabelJob(text, label.file, jobOf(label, {label.format}, m_today), m_fonts);
        const auto same = std::ranges::find(made.files, label.file, &LabelFile::name);
        return same != made.files.end() &&
               same->bytes == readFile((m_folder / label.file).string(), largestPicture);
    }

    fs::path m_folder;
    const Document &m_draft;
    Date m_today;
    std::string m_id;
    std::set<std::string> m_published; ///< fingerprints
    std::string m_publishedText;       ///< of the file
    bool m_isChanged = false;          ///< the published one is not the draft's
    Fonts m_fonts;
};

} // namespace

std::vector<DraftLabel> draftLabelsIn(const fs::path &folder, const Publishing &published,
                                      const Document &draft, Date today) {
    return Search(folder, published, draft, today).run();
}

BatchOutcome makeAgain(const std::vector<DraftLabel> &labels, const fs::path &folder,
                       const Publishing &published, Date today, BatchOptions options) {
    std::map<std::tuple<std::string, std::vector<std::string>>, std::vector<LabelFormat>> wanted;
    for (const DraftLabel &label : labels)
        if (!label.templateId.empty())
            if (auto &all = wanted[{label.templateId, label.languages}];
                std::ranges::find(all, label.format) == all.end())
                all.push_back(label.format);
    const std::string file = published.path.string();
    const Disclosure disclosure =
        publishedDisclosure(readYaml(published.text, file), builtInDefinitions());
    std::vector<BatchItem> items;
    for (const auto &[which, format] : wanted) {
        const auto &[id, languages] = which;
        const auto job = std::make_shared<LabelJob>(jobOf({{}, id, languages, {}}, format, today));
        items.push_back({file, [&published] { return published.text; }, job,
                         labelFileName(disclosure, id, tagsFor(*job, languages))});
    }
    options.directory = folder.string();
    return runLabelBatch(items, options);
}

} // namespace updatefacts
