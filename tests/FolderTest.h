// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace updatefacts {

/// A test with a folder of its own, which is gone afterwards.
class FolderTest : public testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = std::filesystem::temp_directory_path() / "updatefacts-test-XXXXXX";
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    void put(const std::string &name, const std::string &text) const {
        std::filesystem::create_directories((m_folder / name).parent_path());
        std::ofstream(m_folder / name) << text;
    }

    /// Every file below the folder, hidden ones too, with what it holds; folders as "name/".
    [[nodiscard]] std::map<std::string, std::string> contents() const {
        std::map<std::string, std::string> result;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(m_folder)) {
            const std::string name = std::filesystem::relative(entry.path(), m_folder).string();
            if (entry.is_directory()) {
                result[name + '/'] = "";
                continue;
            }
            std::ifstream stream(entry.path());
            result[name] = std::string(std::istreambuf_iterator<char>(stream), {});
        }
        return result;
    }

  private:
    std::filesystem::path m_folder;
};

} // namespace updatefacts
