// SPDX-License-Identifier: MIT
#pragma once

#include "output/files/FolderLock.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace updatefacts {

/// What building a site again changed.
struct SiteChanges {
    std::size_t files = 0, added = 0, changed = 0, removed = 0;
};

/// A folder with all files of a site, built beside the old one and put in its place at once:
/// whoever asks gets the old site or the new one. Files that stay the same are the same files (hard
/// links), with their times. Files of the folder that are not ours stay, and are never replaced:
/// which ones are ours stands in its list, ".update-facts-site". Without commit() nothing has
/// changed; what a killed run leaves lies beside the folder, and the next run takes it away.
class SiteTree {
  public:
    /// Throws IoError. Whoever builds a site in the same parent folder waits.
    explicit SiteTree(const std::string &folder);
    ~SiteTree();
    SiteTree(const SiteTree &) = delete;
    SiteTree &operator=(const SiteTree &) = delete;

    /// path: "uf/lc2/index.html", each once. Throws IoError.
    void add(const std::string &path, std::string_view bytes);
    /// Throws IoError; all is then as it was.
    [[nodiscard]] SiteChanges commit();

  private:
    using Hashes = std::map<std::string, std::string>; ///< SHA-256 by path

    [[nodiscard]] Hashes readList() const;
    void keepOthers();
    void keepOther(const std::filesystem::directory_entry &entry);
    [[nodiscard]] bool holdsOthers(const std::string &folder) const;
    void exchange();

    std::filesystem::path m_folder, m_next;
    FolderLock m_lock;
    Hashes m_old, m_new;
    std::set<std::string> m_others; ///< paths of files that are not ours
    SiteChanges m_changes;
};

} // namespace updatefacts
