// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// The name of the list in the folder of a site.
inline constexpr const char *siteListName = ".update-facts-site";

/// The list of the files of a site: a line for each, "SHA-256 in 64 digits, two spaces, path". It
/// stays on the disk, and is read there; 16 bytes a file are kept in memory. Several threads may
/// find() at a time.
class FileList {
  public:
    /// A line: its number from 0 in the order of the hashes of the paths, and the file's SHA-256.
    struct Line {
        std::size_t number = 0;
        std::string hash;
    };

    /// A list that is not there is empty. Throws IoError where it cannot be read.
    explicit FileList(const std::filesystem::path &file);

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] std::optional<Line> find(std::string_view path) const;
    /// Whether a file of the list lies in the folder, or in one below it.
    [[nodiscard]] bool hasBelow(std::string_view folder) const;
    using Visitor = std::function<void(const std::string &path, const std::string &hash)>;
    /// All files as they are listed, each with its SHA-256.
    void visit(const Visitor &visitor) const;

    [[nodiscard]] static std::string lineOf(std::string_view hash, std::string_view path);

  private:
    struct Known {
        std::uint64_t key = 0;   ///< hash of the path
        std::uint64_t place = 0; ///< of its line, in bytes

        auto operator<=>(const Known &) const = default;
    };

    void addFolders(const std::string &path, const std::string &before);

    mutable std::mutex m_mutex; ///< of find()
    mutable std::ifstream m_file;
    std::vector<Known> m_lines;           ///< by key
    std::vector<std::uint64_t> m_folders; ///< hashes of their paths
};

} // namespace updatefacts
