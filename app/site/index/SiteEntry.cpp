// SPDX-License-Identifier: MIT
#include "site/index/SiteEntry.h"

#include "site/data/SharedFiles.h"

namespace updatefacts {

std::string SiteEntry::pageName(const std::string &language) const {
    return path.page(language == mainLanguage ? "" : language);
}

std::string SiteEntry::pagePath(const std::string &language) const {
    return path.path(pageName(language));
}

std::string SiteEntry::pageAddress(const std::string &language) const {
    const std::string name = pageName(language);
    return name == "index.html" ? address : path.address(name);
}

std::string SiteEntry::fileAddress(std::string_view ending) const {
    return path.address(path.file(ending));
}

std::string SiteHead::address(const std::string &file) const {
    return "https://" + host + '/' + listFolder + file;
}

} // namespace updatefacts
