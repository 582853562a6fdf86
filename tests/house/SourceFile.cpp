// SPDX-License-Identifier: MIT
#include "SourceFile.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>

namespace house {

namespace fs = std::filesystem;

std::string SourceFile::folder() const {
    const std::size_t first = path.find('/') + 1;
    return path.substr(first, path.find('/', first) - first);
}

std::string SourceFile::room() const {
    const std::size_t first = path.find('/', path.find('/') + 1) + 1;
    const std::size_t end = path.find('/', first);
    return end == std::string::npos ? std::string() : path.substr(first, end - first);
}

std::vector<std::string> SourceFile::code() const {
    static const std::regex literal(R"re("(\\.|[^"\\])*"|//.*)re");
    std::vector<std::string> result;
    for (const std::string &line : lines)
        result.push_back(std::regex_replace(line, literal, "\"\""));
    return result;
}

std::string SourceFile::at(std::size_t line) const {
    return path + ':' + std::to_string(line + 1);
}

std::vector<SourceFile> sources(const std::vector<std::string> &folders) {
    const fs::path top = UPDATEFACTS_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const std::string &folder : folders)
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(top / folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".cpp" && ending != ".h")
                continue;
            SourceFile file{fs::relative(entry.path(), top).generic_string(), {}};
            std::ifstream stream(entry.path());
            for (std::string line; std::getline(stream, line);)
                file.lines.push_back(line);
            files.push_back(std::move(file));
        }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

const std::vector<std::string> &order() {
    static const std::vector<std::string> folders = {
        "document", "definitions", "disclosure", "validation", "label", "render",
        "proof",    "output",      "publish",    "signature",  "site",  "retail",
        "collect",  "cli",         "desktop",    "package"};
    return folders;
}

const std::vector<std::string> &rooms(const std::string &folder) {
    static const std::map<std::string, std::vector<std::string>> all = {
        {"document", {"tree", "text", "files", "yaml", "write", "comments"}},
        {"definitions", {"date", "", "read", "messages"}},
        {"validation", {"text", "address", "report", "values", "rules", "", "describe"}},
        {"label", {"type", "item", "symbol", "template", "content", "layout", "paint", ""}},
        {"proof", {"picture", "check", ""}},
        {"output", {"files", "edit", "published", "labels", ""}},
        {"desktop",
         {"look", "words", "files", "editing", "editors", "form", "findings", "preview", "export",
          "site", "site", "retail", "run", ""}},
        {"signature", {"cbor", "digits", "key", "cose", "statement", ""}},
        {"site", {"data", "log", "seal", "verify", "page", "tree", "index", ""}},
        {"retail",
         {"database", "cells", "table", "sheet", "library", "join", "ledger", "run", "shop", ""}},
        {"collect", {"items", "net", "leads", "state", "judge", "trust", ""}},
        {"cli", {"", "sign", "label", "site", "retail", "collect", "manual"}},
        {"publish",
         {"json", "jsonschema", "openeox", "sarif", "reference", "ixit", "statement", ""}},
    };
    static const std::vector<std::string> none;
    const auto found = all.find(folder);
    return found == all.end() ? none : found->second;
}

} // namespace house
