// SPDX-License-Identifier: MIT
#include "site/tree/CheckFiles.h"

#include "disclosure/Sha256.h"
#include "site/tree/FileList.h"

#include <algorithm>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

Finding aboutFile(Severity severity, const char *message, const fs::path &file) {
    Finding finding = makeFinding(severity, message, Place());
    finding.file = file.string();
    return finding;
}

} // namespace

Findings checkFiles(const fs::path &site, const std::set<std::string> &known) {
    std::error_code error;
    if (!fs::exists(site / siteListName, error))
        return {aboutFile(Severity::note, "log.not_listed", site)};
    Findings findings;
    FileList(site / siteListName).visit([&](const std::string &path, const std::string &hash) {
        const fs::path file = site / path;
        if (known.contains(file.string()))
            return;
        if (!fs::is_regular_file(file, error))
            findings.push_back(aboutFile(Severity::error, "log.file_gone", file));
        else if (sha256OfFile(file.string()) != hash)
            findings.push_back(aboutFile(Severity::error, "log.file_changed", file));
    });
    std::ranges::sort(findings, {}, &Finding::file);
    return findings;
}

} // namespace updatefacts
