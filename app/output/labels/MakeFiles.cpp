// SPDX-License-Identifier: MIT
#include "output/labels/MakeFiles.h"

#include <utility>

namespace updatefacts {

MadeFiles makeFiles(const MadeLabel &made, const std::vector<LabelFormat> &formats,
                    const std::string &name) {
    MadeFiles result;
    for (const LabelFormat &format : formats) {
        const std::size_t files = format.page ? made.pages.size() : 1;
        for (std::size_t page = 0; page < files; ++page) {
            const std::string ending =
                (files > 1 ? '-' + std::to_string(page + 1) : "") + std::string(format.ending);
            Rendition file = format.page
                                 ? format.page(made.pages[page], made.pdf, static_cast<int>(page))
                                 : Rendition{made.pdf, {}};
            append(result.findings, std::move(file.findings));
            result.files.push_back({name + ending, ending, std::move(file.bytes)});
        }
    }
    return result;
}

} // namespace updatefacts
