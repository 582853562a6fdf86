// SPDX-License-Identifier: MIT
#include "cli/InputFiles.h"

#include "cli/UsageError.h"
#include "document/files/FolderFiles.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "document/files/ReasonOfError.h"
#include "output/edit/ReadDisclosureText.h"

#include <glob.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <set>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

bool isDirectory(const std::string &file) {
    std::error_code error;
    return file != "-" && fs::is_directory(file, error);
}

[[noreturn]] void failWithoutFiles(const std::string &directory) {
    const Argument name = argument::plain("file", directory);
    if (disclosuresIn(directory).error)
        throw IoError(
            argument::phrase("", "failed.read", {name, argument::phrase("why", "why.not_listed")}));
    throw IoError(argument::phrase("", "failed.no_disclosure", {name}));
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

void tellPassedOver(const std::string &directory, const std::vector<std::string> &names,
                    CommandStreams &streams) {
    if (!names.empty())
        say(streams,
            argument::phrase("", names.size() == 1 ? "said.passed_over_one" : "said.passed_over",
                             {argument::number("count", std::ssize(names)),
                              argument::plain("directory", directory), someOf("files", names)}));
}

/// The operand itself where it means no files, so that reading it says why.
std::vector<std::string> filesMeantBy(const std::string &operand, CommandStreams &streams) {
    std::error_code error;
    std::vector<std::string> files;
    if (isDirectory(operand)) {
        FolderFiles found = disclosuresIn(operand);
        tellPassedOver(operand, found.passedOver, streams);
        error = found.error;
        files = std::move(found.files);
    } else if (operand.find_first_of("*?[") != std::string::npos && !fs::exists(operand, error)) {
        files = matchesOf(operand);
        error.clear();
    }
    return error || files.empty() ? std::vector{operand} : files;
}

/// {why}, of errno.
Argument whyNotRead(int error) {
    return error == EBADF ? argument::phrase("why", "why.not_open") : reasonOfError(error);
}

} // namespace

std::vector<std::string> inputFiles(const std::vector<std::string> &operands,
                                    CommandStreams &streams) {
    std::vector<std::string> files;
    std::set<std::string> known;
    for (const std::string &operand : operands)
        for (const std::string &file : filesMeantBy(operand, streams))
            if (known.insert(file).second)
                files.push_back(file);
    return files;
}

std::string readDisclosureInput(const std::string &file, std::istream &in) {
    std::error_code error;
    if (file == "-" || !fs::is_regular_file(file, error))
        return readInput(file, in);
    return readDisclosureText(file).text;
}

std::string readInput(const std::string &file, std::istream &in) {
    if (isDirectory(file))
        failWithoutFiles(file);
    if (file != "-")
        return readFile(file);
    std::string bytes(maximumFileSize + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (in.bad() || (&in == &std::cin && std::ferror(stdin) != 0))
        throw IoError(argument::phrase("", "failed.standard_input", {whyNotRead(errno)}));
    if (bytes.size() > maximumFileSize)
        throw IoError(argument::phrase("", "failed.large_input"));
    return bytes;
}

} // namespace updatefacts
