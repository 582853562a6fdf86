// SPDX-License-Identifier: MIT
#include "output/published/UnlistedFiles.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Seal.h"

#include <algorithm>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

bool liesIn(const fs::path &folder, const std::string &file) {
    std::error_code error;
    return fs::equivalent(fs::path(file).parent_path(), folder, error);
}

} // namespace

bool isListed(const std::string &fingerprint, const Neighbours &neighbours) {
    return std::ranges::find(neighbours.publications, fingerprint, &Publication::fingerprint) !=
           neighbours.publications.end();
}

std::vector<Publication> unlistedIn(const fs::path &folder, const std::string &id,
                                    const Neighbours &neighbours) {
    std::vector<Publication> found;
    for (const auto &other : neighbours.disclosures)
        if (const Document &document = other->document();
            other->text("disclosure_id") == id && sealOf(document.text) &&
            sealFindings(document).empty() && !isListed(other->fingerprint(), neighbours) &&
            liesIn(folder, document.file))
            found.push_back({other->fingerprint(), other->integer("revision").value_or(0),
                             other->text("last_updated"), id,
                             fs::path(document.file).filename().string()});
    std::ranges::sort(found, {}, &Publication::revision);
    return found;
}

} // namespace updatefacts
