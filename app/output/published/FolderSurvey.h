// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Neighbours.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a survey looks at, at most, of one folder.
struct SurveyLimits {
    std::size_t files = 5000;
    std::size_t bytes = 32 * 1024 * 1024;
    std::size_t neighbours = 100;       ///< of one disclosure
    std::size_t kept = 2 * 1024 * 1024; ///< bytes of the files whose disclosures stay in memory
};

/// Looks for what lies beside disclosures: in a file's folder, in "published" below it and in
/// "published" beside it. Regular files are read that are named as disclosures are
/// (isDisclosureName()), in the order of their names. Each folder is read once, and what changes
/// afterwards is not seen; safe to be asked by several threads.
class FolderSurvey {
  public:
    explicit FolderSurvey(SurveyLimits limits = {});
    ~FolderSurvey();

    /// The neighbours of the file at the path: of the same disclosure_id, of the same product,
    /// superseded by it or superseding it, or of the maker of one of its parts. The file itself and
    /// files that cannot be read as YAML are no neighbours; what is no file ("standard input") has
    /// none.
    [[nodiscard]] Neighbours neighboursOf(const Disclosure &disclosure,
                                          const std::filesystem::path &path);

    /// Those of a disclosure that is no file yet, but will lie in the folder.
    [[nodiscard]] Neighbours neighboursAround(const Disclosure &disclosure,
                                              const std::filesystem::path &folder);
    /// Those in one folder only. file: the disclosure's own, which may lie in it.
    [[nodiscard]] Neighbours neighboursIn(const Disclosure &disclosure,
                                          const std::filesystem::path &folder,
                                          const std::filesystem::path &file);

    /// The disclosure of a file that was read already for its neighbours; null where it was not, is
    /// not kept, or where the file was named otherwise or says something else by now.
    [[nodiscard]] std::shared_ptr<const Disclosure> readAlready(const std::string &file,
                                                                std::string_view text);

  private:
    class Folder;
    [[nodiscard]] Neighbours neighboursIn(const Disclosure &disclosure,
                                          const std::vector<std::filesystem::path> &folders,
                                          const std::filesystem::path &file);
    [[nodiscard]] Folder &folderAt(const std::filesystem::path &path);

    SurveyLimits m_limits;
    std::mutex m_mutex;
    std::map<std::filesystem::path, std::unique_ptr<Folder>> m_folders;
    std::map<std::string, Folder *> m_names; ///< the same, by what they were called
};

} // namespace updatefacts
