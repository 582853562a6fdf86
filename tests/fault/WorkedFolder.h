// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace fault {

/// A folder in which the program itself has worked, made once and copied.
class WorkedFolder {
  public:
    WorkedFolder(const std::function<void(const std::filesystem::path &)> &prepare,
                 const std::vector<std::string> &commands) {
        std::string pattern = std::filesystem::temp_directory_path() / "updatefacts-worked-XXXXXX";
        m_place = ::mkdtemp(pattern.data());
        m_folder = m_place / "root";
        std::filesystem::create_directory(m_folder);
        prepare(m_folder);
        for (const std::string &command : commands)
            run(command);
    }
    ~WorkedFolder() { std::filesystem::remove_all(m_place); }
    WorkedFolder(const WorkedFolder &) = delete;
    WorkedFolder &operator=(const WorkedFolder &) = delete;

    void copyTo(const std::filesystem::path &folder) const {
        std::filesystem::copy(m_folder, folder,
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::overwrite_existing);
    }

  private:
    void run(const std::string &command) const {
        const std::string line = "cd '" + m_folder.string() + "' && '" UPDATEFACTS_PROGRAM "' " +
                                 command + " > /dev/null 2>&1";
        if (std::system(line.c_str()) == -1)
            std::abort();
    }

    std::filesystem::path m_place, m_folder;
};

} // namespace fault
