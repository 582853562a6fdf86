// SPDX-License-Identifier: MIT
#include "cli/InputFiles.h"

#include "document/IoError.h"
#include "document/ReadFile.h"

#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> filesOf(const std::string &directory) {
    std::error_code error;
    std::vector<std::string> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(directory, error)) {
        const std::string ending = entry.path().extension().string();
        if ((ending == ".yaml" || ending == ".yml") && !entry.is_directory(error))
            files.push_back(entry.path().string());
    }
    if (error)
        throw IoError("Cannot read \"" + directory + "\": " + error.message() + ".");
    if (files.empty())
        throw IoError("There is no .yaml file in the directory \"" + directory + "\".");
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> matchesOf(const std::string &pattern) {
    glob_t found{};
    std::vector<std::string> files;
    if (::glob(pattern.c_str(), 0, nullptr, &found) == 0)
        files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    ::globfree(&found);
    std::ranges::sort(files);
    return files;
}

} // namespace

std::vector<std::string> inputFiles(const std::vector<std::string> &operands) {
    std::vector<std::string> files;
    std::set<std::string> known;
    const auto append = [&](const std::string &file) {
        if (known.insert(file).second)
            files.push_back(file);
    };
    for (const std::string &operand : operands) {
        std::error_code error;
        if (operand != "-" && fs::is_directory(operand, error))
            std::ranges::for_each(filesOf(operand), append);
        else if (operand != "-" && !fs::exists(operand, error) &&
                 operand.find_first_of("*?[") != std::string::npos && !matchesOf(operand).empty())
            std::ranges::for_each(matchesOf(operand), append);
        else
            append(operand);
    }
    return files;
}

std::string readInput(const std::string &file, std::istream &in) {
    if (file != "-")
        return readFile(file);
    std::string bytes(maximumFileSize + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > maximumFileSize)
        throw IoError("Standard input is larger than 256 kB, and a disclosure is a few kB.");
    return bytes;
}

} // namespace updatefacts
