// SPDX-License-Identifier: MIT
#include "output/published/FolderSurvey.h"

#include "disclosure/History.h"
#include "document/files/FolderFiles.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/published/NeighbourKey.h"
#include "output/published/PublicationList.h"

#include <sys/stat.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace updatefacts {

namespace fs = std::filesystem;

/// The device and the number on it; nothing where there is no file.
using Inode = std::optional<std::pair<dev_t, ino_t>>;

/// One file of the folder.
struct SurveyedFile {
    fs::path path;
    Inode inode; ///< when it was read
    std::string text;
    bool isParsed = false;
    std::shared_ptr<const Disclosure> disclosure; ///< kept once it was asked for
    std::optional<NeighbourKey> key;              ///< nothing where it is no disclosure
};

namespace {

Inode inodeOf(const fs::path &path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return std::pair(status.st_dev, status.st_ino);
}

/// What cannot be compared is not the same. Of one name, it may have been written anew.
bool isSameFile(const SurveyedFile &entry, const fs::path &file, const Inode &inode) {
    std::error_code error;
    return entry.path.filename() == file.filename() ? fs::equivalent(entry.path, file, error)
                                                    : inode && entry.inode == inode;
}

std::optional<Disclosure> disclosureIn(const SurveyedFile &entry) {
    Document document = readYaml(entry.text, entry.path.string());
    if (hasError(document.findings) || document.root.kind != Value::Kind::map)
        return std::nullopt;
    return publishedDisclosure(std::move(document), builtInDefinitions());
}

std::vector<fs::path> around(const fs::path &folder) {
    return {folder, folder / "published", folder / ".." / "published"};
}

} // namespace

/// One folder, with the text of its files.
class FolderSurvey::Folder {
  public:
    Folder(const fs::path &path, const SurveyLimits &limits) : m_path(path), m_limits(limits) {
        readFiles();
        try {
            m_publications = readPublicationList(path).publications;
        } catch (const IoError &error) {
            Argument why = error.sentence();
            why.name = "why";
            note("history.not_read:list", {std::move(why)});
        }
    }

    [[nodiscard]] std::shared_ptr<const Disclosure> keptAt(const std::string &file,
                                                           std::string_view text) const {
        const auto place = m_kept.find(file);
        const bool isThere = place != m_kept.end() && m_entries[place->second].text == text;
        return isThere ? m_entries[place->second].disclosure : nullptr;
    }

    void addNeighbours(const NeighbourKey &ours, const std::string &file, Neighbours &neighbours) {
        readListed(ours.id);
        parse(ours);
        std::size_t found = 0;
        const auto own = inodeOf(file);
        for (const std::size_t place : m_index.candidates(ours)) {
            SurveyedFile &entry = m_entries[place];
            if (!areNeighbours(ours, *entry.key) || isSameFile(entry, file, own))
                continue;
            if (!entry.disclosure)
                entry.disclosure = std::make_shared<const Disclosure>(*disclosureIn(entry));
            neighbours.disclosures.push_back(entry.disclosure);
            if (++found == m_limits.neighbours)
                break;
        }
        if (found == m_limits.neighbours && !std::exchange(m_hasSaidSo, true))
            note("history.not_read:neighbours", {folder(), number("limit", m_limits.neighbours)});
        for (const Publication &publication : m_publications)
            if (publication.id == ours.id) {
                neighbours.publications.push_back(publication);
                neighbours.publications.back().file =
                    (m_path / publication.file).lexically_normal().string();
            }
        for (Finding &note : std::exchange(m_notes, {})) { // said once
            note.file = file;
            neighbours.notes.push_back(std::move(note));
        }
    }

  private:
    void note(const char *message, ArgumentList arguments) {
        m_notes.push_back(makeFinding(Severity::note, message, {}, {}, std::move(arguments)));
    }
    [[nodiscard]] Argument folder() const { return argument::text("folder", m_path.string()); }
    static Argument number(const char *name, std::size_t value) {
        return argument::number(name, static_cast<std::int64_t>(value));
    }

    void readFiles() {
        std::vector<fs::path> paths = pathsIn(m_path);
        std::size_t bytes = 0;
        std::size_t unreadable = 0;
        for (const fs::path &path : paths) {
            if (m_entries.size() == m_limits.files || bytes >= m_limits.bytes) {
                note("history.not_read:files",
                     {folder(), number("count", paths.size()), number("limit", m_entries.size())});
                break;
            }
            try {
                m_entries.push_back({path, inodeOf(path), readFile(path.string()), false, {}, {}});
                bytes += m_entries.back().text.size();
            } catch (const IoError &) {
                ++unreadable;
            }
        }
        if (unreadable > 0)
            note("history.not_read:unreadable", {folder(), number("count", unreadable)});
    }

    /// What is known to be published is looked at even where the folder holds too much.
    void readListed(const std::string &id) {
        for (const Publication &publication : m_publications) {
            const fs::path path = (m_path / publication.file).lexically_normal();
            if (publication.id != id ||
                std::ranges::find(m_entries, path, &SurveyedFile::path) != m_entries.end())
                continue;
            try {
                m_entries.push_back({path, inodeOf(path), readFile(path.string()), false, {}, {}});
            } catch (const IoError &) {
                continue; // that it is missing is a finding
            }
        }
    }

    static std::vector<fs::path> pathsIn(const fs::path &folder) {
        std::vector<fs::path> paths;
        std::error_code error;
        for (fs::directory_iterator i(folder, error); !error && i != fs::directory_iterator();
             i.increment(error)) {
            std::error_code ignored;
            if (isDisclosureName(i->path().filename().string()) && i->is_regular_file(ignored))
                paths.push_back(folder == "." ? i->path().filename() : i->path());
        }
        std::ranges::sort(paths);
        return paths;
    }

    /// Of a large folder, first only the files that may be neighbours; all when more is asked.
    void parse(const NeighbourKey &ours) {
        if (m_parsed == m_entries.size())
            return;
        constexpr std::size_t small = 300;
        constexpr int fewQueries = 4;
        const bool all = m_entries.size() <= small || ++m_queries > fewQueries;
        for (SurveyedFile &entry : m_entries)
            if (all || mentions(entry.text, ours))
                parse(entry);
        const bool isBeforeMissing =
            !ours.supersedes.empty() && !m_index.hasFingerprint(ours.supersedes);
        if (isBeforeMissing || !ours.parts.empty()) // a part's file need not mention the device
            std::ranges::for_each(m_entries, [this](SurveyedFile &entry) { parse(entry); });
    }

    void parse(SurveyedFile &entry) {
        if (std::exchange(entry.isParsed, true))
            return;
        ++m_parsed;
        auto disclosure = disclosureIn(entry);
        if (!disclosure)
            return;
        const auto place = static_cast<std::size_t>(&entry - m_entries.data());
        entry.key = keyOf(*disclosure);
        m_index.add(*entry.key, place);
        if (m_bytesKept + entry.text.size() > m_limits.kept)
            return;
        m_bytesKept += entry.text.size();
        m_kept[entry.path.string()] = place;
        entry.disclosure = std::make_shared<const Disclosure>(*std::move(disclosure));
    }

    fs::path m_path;
    SurveyLimits m_limits;
    bool m_hasSaidSo = false; ///< that there are too many
    std::vector<SurveyedFile> m_entries;
    std::size_t m_parsed = 0; ///< how many entries
    NeighbourIndex m_index;   ///< of the entries that have a key, by their place
    std::vector<Publication> m_publications;
    Findings m_notes; ///< of what was not looked at; their file is the one that is checked
    int m_queries = 0;
    std::map<std::string, std::size_t> m_kept; ///< entries whose disclosure stays, by path
    std::size_t m_bytesKept = 0;
};

FolderSurvey::FolderSurvey(SurveyLimits limits) : m_limits(limits) {
}

FolderSurvey::~FolderSurvey() = default;

FolderSurvey::Folder &FolderSurvey::folderAt(const fs::path &path) {
    Folder *&known = m_names[path.string()];
    if (known)
        return *known;
    std::error_code error;
    const fs::path name = fs::weakly_canonical(path, error);
    std::unique_ptr<Folder> &folder = m_folders[error ? path : name];
    if (!folder)
        folder = std::make_unique<Folder>(path, m_limits);
    return *(known = folder.get());
}

std::shared_ptr<const Disclosure> FolderSurvey::readAlready(const std::string &file,
                                                            std::string_view text) {
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, folder] : m_folders)
        if (auto kept = folder->keptAt(file, text))
            return kept;
    return nullptr;
}

Neighbours FolderSurvey::neighboursOf(const Disclosure &disclosure, const fs::path &path) {
    std::error_code error;
    if (!fs::exists(path, error))
        return {};
    return neighboursIn(disclosure,
                        around(path.has_parent_path() ? path.parent_path() : fs::path(".")), path);
}

Neighbours FolderSurvey::neighboursAround(const Disclosure &disclosure, const fs::path &folder) {
    return neighboursIn(disclosure, around(folder), {});
}

Neighbours FolderSurvey::neighboursIn(const Disclosure &disclosure, const fs::path &folder,
                                      const fs::path &file) {
    return neighboursIn(disclosure, std::vector{folder}, file);
}

Neighbours FolderSurvey::neighboursIn(const Disclosure &disclosure,
                                      const std::vector<fs::path> &folders, const fs::path &file) {
    Neighbours neighbours;
    if (hasError(disclosure.document().findings) || disclosure.root().kind != Value::Kind::map)
        return neighbours;
    neighbours.isSurveyed = true;
    const NeighbourKey key = keyOf(disclosure);
    const std::lock_guard lock(m_mutex);
    std::vector<Folder *> asked;
    for (const fs::path &place : folders) {
        std::error_code error;
        if (!fs::is_directory(place, error))
            continue;
        Folder *folder = &folderAt(place.lexically_normal());
        if (std::ranges::find(asked, folder) == asked.end())
            asked.push_back(folder);
    }
    for (Folder *folder : asked)
        folder->addNeighbours(key, file, neighbours);
    return neighbours;
}

} // namespace updatefacts
