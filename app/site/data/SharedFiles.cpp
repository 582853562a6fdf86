// SPDX-License-Identifier: MIT
#include "site/data/SharedFiles.h"

#include "disclosure/Sha256.h"
#include "site/data/PageFile.h"

#include <map>
#include <regex>
#include <sstream>

namespace updatefacts {

namespace {

/// Lines without the blanks before them; those that are only a remark go.
std::string withoutIndents(const std::string &text) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(' '));
        if (!line.empty() && !line.starts_with("//"))
            result += line + '\n';
    }
    return result;
}

/// The style sheet without the blanks that mean nothing: those beside { } : ; , and >.
std::string shortStyle(const std::string &text) {
    static const std::regex blanks(" *([{}:;,>]) +| +([{>])");
    return std::regex_replace(withoutIndents(text), blanks, "$1$2");
}

SharedFile readShared(const std::string &name) {
    const std::size_t dot = name.rfind('.');
    const std::string text = pageFile(name);
    SharedFile file{{}, name.ends_with(".css") ? shortStyle(text) : withoutIndents(text)};
    file.path = listFolder + name.substr(0, dot) + '.' + sha256(file.bytes).substr(0, 12) +
                name.substr(dot);
    return file;
}

const std::map<std::string, SharedFile> &sharedTable() {
    static const std::map<std::string, SharedFile> table = [] {
        std::map<std::string, SharedFile> files;
        for (const char *name : {"compare.js", "icon.svg", "index.js", "page.css", "page.js",
                                 "search.js", "signature.js", "verify.js"})
            files[name] = readShared(name);
        return files;
    }();
    return table;
}

} // namespace

const SharedFile &sharedFile(const std::string &name) {
    return sharedTable().at(name);
}

std::vector<SharedFile> sharedFiles() {
    std::vector<SharedFile> files;
    for (const auto &[name, file] : sharedTable())
        files.push_back(file);
    files.push_back({elementPath, withoutIndents(pageFile("element.js"))});
    return files;
}

} // namespace updatefacts
