// SPDX-License-Identifier: MIT
#include "output/edit/ReadDisclosureText.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "document/text/ForeignFormat.h"
#include "render/ReadAttachment.h"

namespace updatefacts {

namespace {

/// Of a file too large for a label, the reason is that it is too large for a disclosure.
std::string bytesOf(const std::string &path) {
    try {
        return readFile(path, largestLabel);
    } catch (const IoError &) {
        return readFile(path);
    }
}

} // namespace

DisclosureText readDisclosureText(const std::string &path) {
    std::string bytes = bytesOf(path);
    const std::string_view format = foreignFormat(bytes);
    if (format == "format.pdf")
        if (auto attached = attachedDisclosure(bytes))
            return {*std::move(attached), true};
    if (format == "format.xml" || format == "format.svg")
        if (auto inside = disclosureInSvg(bytes))
            return {*std::move(inside), true};
    if (format.empty() && bytes.size() > maximumFileSize)
        return {readFile(path), false}; // which tells that it is too large
    return {std::move(bytes), false};
}

} // namespace updatefacts
