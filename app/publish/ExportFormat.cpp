// SPDX-License-Identifier: MIT
#include "publish/ExportFormat.h"

#include "publish/ixit/WriteIxit.h"
#include "publish/openeox/WriteOpenEox.h"

#include <algorithm>

namespace updatefacts {

namespace {

Exported openEox(const Disclosure &disclosure) {
    WrittenOpenEox written = writeOpenEox(disclosure);
    return {std::move(written.json), std::move(written.findings)};
}

Exported ixit(const Disclosure &disclosure) {
    return {writeIxitJson(disclosure, builtInDefinitions()), {}};
}

Exported ixitForPeople(const Disclosure &disclosure) {
    return {writeIxitMarkdown(disclosure, builtInDefinitions()), {}};
}

} // namespace

const std::vector<ExportFormat> &exportFormats() {
    static const std::vector<ExportFormat> formats = {
        {"openeox", ".json", "its dates as an OpenEoX core file", openEox},
        {"ixit", ".json",
         "what a lab asks about updates, contact and components (ETSI TS 103 701, IXIT), as JSON",
         ixit},
        {"ixit-text", ".md", "the same to read and to fill in, as Markdown", ixitForPeople},
    };
    return formats;
}

const ExportFormat *exportFormat(std::string_view id) {
    const auto found = std::ranges::find(exportFormats(), id, &ExportFormat::id);
    return found == exportFormats().end() ? nullptr : &*found;
}

} // namespace updatefacts
