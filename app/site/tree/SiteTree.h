// SPDX-License-Identifier: MIT
#pragma once

#include "output/files/FolderLock.h"
#include "output/files/NewFile.h"
#include "site/tree/FileList.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updatefacts {

/// What building a site again changed.
struct SiteChanges {
    std::size_t files = 0, added = 0, changed = 0, removed = 0;
};

/// Takes a text, piece by piece.
using TextSink = std::function<void(std::string_view)>;

/// A folder with all files of a site, built beside the old one and put in its place at once:
/// whoever asks gets the old site or the new one. Files that stay the same are the same files (hard
/// links), with their times. Files of the folder that are not ours stay, and are never replaced:
/// which ones are ours stands in its list, ".update-facts-site". Without commit() nothing has
/// changed; what a killed run leaves lies beside the folder, and the next run takes it away. The
/// files and their lists are on the disk: memory does not grow with them.
class SiteTree {
  public:
    /// Throws IoError. Whoever builds a site in the same parent folder waits.
    explicit SiteTree(const std::string &folder);
    ~SiteTree();
    SiteTree(const SiteTree &) = delete;
    SiteTree &operator=(const SiteTree &) = delete;

    /// The path of a file and its bytes.
    using File = std::pair<std::string, std::string>;

    /// What is added beside each file, if anything.
    void
    accompany(std::function<std::optional<File>(const std::string &path, std::string_view bytes)>
                  companion) {
        m_companion = std::move(companion);
    }

    /// path: "uf/lc2/index.html", each once. Throws IoError.
    void add(const std::string &path, std::string_view bytes);
    /// The same of a file that is written while it is made: fill is given what takes its text.
    void write(const std::string &path, const std::function<void(const TextSink &)> &fill);
    /// The place of a file in which a builder keeps notes. It must be gone before commit().
    [[nodiscard]] std::filesystem::path notes() const { return m_next / ".notes"; }
    /// Whether the old site had that file.
    [[nodiscard]] bool isOurs(const std::string &path) const;
    /// Whether a file lies there that is not ours.
    [[nodiscard]] bool isOfOthers(const std::string &path) const;
    /// The bytes of a file of the old site, as we wrote it; nothing where it had none, or where it
    /// was changed or taken away since. Safe in several threads. Throws IoError.
    [[nodiscard]] std::optional<std::string> before(const std::string &path) const;
    /// Those of our files whose paths begin and end so and were not added stay as they are. Throws
    /// IoError.
    void keepBefore(const std::string &begin, const std::string &ending);
    /// Throws IoError; all is then as it was.
    [[nodiscard]] SiteChanges commit();

  private:
    void addOne(const std::string &path, std::string_view bytes);
    void addCompanion(const std::string &path, std::string_view bytes);
    void list(const std::string &path, const std::string &hash,
              const std::optional<FileList::Line> &before, bool isSame);
    [[nodiscard]] bool isUnchanged(const std::string &path, const std::string &hash,
                                   const std::optional<FileList::Line> &before) const;
    void checkPlace(const std::string &path, const std::optional<FileList::Line> &before) const;
    void keepOthers();
    void keepOther(const std::filesystem::directory_entry &entry);
    [[nodiscard]] bool holdsOthers(const std::string &folder) const;
    void exchange();

    std::filesystem::path m_folder, m_next;
    FolderLock m_lock;
    FileList m_before;              ///< the files of the old site
    std::vector<bool> m_isNow;      ///< which of them the new one has
    std::optional<NewFile> m_now;   ///< the list of the new one
    std::set<std::string> m_others; ///< paths of files that are not ours
    std::function<std::optional<File>(const std::string &, std::string_view)> m_companion;
    SiteChanges m_changes;
};

} // namespace updatefacts
