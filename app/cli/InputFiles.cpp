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

bool isDirectory(const std::string &file) {
    std::error_code error;
    return file != "-" && fs::is_directory(file, error);
}

/// The disclosures of a directory, sorted.
std::vector<std::string> filesOf(const std::string &directory, std::error_code &error) {
    std::vector<std::string> files;
    for (fs::directory_iterator i(directory, error); !error && i != fs::directory_iterator();
         i.increment(error)) {
        const std::string ending = i->path().extension().string();
        if ((ending == ".yaml" || ending == ".yml") && !isDirectory(i->path().string()))
            files.push_back(i->path().string());
    }
    std::ranges::sort(files);
    return files;
}

[[noreturn]] void failWithoutFiles(const std::string &directory) {
    std::error_code error;
    (void)filesOf(directory, error);
    if (error)
        throw IoError("Cannot read \"" + directory + "\": the directory cannot be listed.");
    throw IoError("There is no .yaml file in the directory \"" + directory + "\".");
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

/// The operand itself where it means no files, so that reading it says why.
std::vector<std::string> filesMeantBy(const std::string &operand) {
    std::error_code error;
    std::vector<std::string> files;
    if (isDirectory(operand))
        files = filesOf(operand, error);
    else if (operand.find_first_of("*?[") != std::string::npos && !fs::exists(operand, error))
        files = matchesOf(operand);
    return error || files.empty() ? std::vector{operand} : files;
}

} // namespace

std::vector<std::string> inputFiles(const std::vector<std::string> &operands) {
    std::vector<std::string> files;
    std::set<std::string> known;
    for (const std::string &operand : operands)
        for (const std::string &file : filesMeantBy(operand))
            if (known.insert(file).second)
                files.push_back(file);
    return files;
}

std::string readInput(const std::string &file, std::istream &in) {
    if (isDirectory(file))
        failWithoutFiles(file);
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
