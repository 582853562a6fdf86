// SPDX-License-Identifier: MIT
#include "site/ProductLabels.h"

#include "output/labels/MakeLabel.h"

#include <QString>

#include <algorithm>

namespace updatefacts {

namespace {

struct SiteFormat {
    const char *name, *type;
};

constexpr std::array siteFormats = {SiteFormat{"pdf", "application/pdf"},
                                    SiteFormat{"svg", "image/svg+xml"},
                                    SiteFormat{"png", "image/png"}};

std::string capitals(const std::string &text) {
    return QString::fromStdString(text).toUpper().toStdString();
}

void addErrors(Findings &findings, const Findings &more) {
    std::ranges::copy_if(more, std::back_inserter(findings), [](const Finding &finding) {
        return finding.severity == Severity::error;
    });
}

/// The width of a label's page for its height.
double shapeOf(const MadeLabel &made) {
    const Size &size = made.pages.front().size;
    return size.width.millimetres() / size.height.millimetres();
}

/// The label with its signed code, else without: a code is never drawn smaller to make it fit.
MadeLabel makeOnSite(const Disclosure &disclosure, const Template &labelTemplate,
                     LabelOptions options, LabelSession &session) {
    const std::vector<std::string> languages = labelLanguages({}, disclosure);
    MadeLabel made = makeLabel(disclosure, {labelTemplate, languages, options}, session);
    if (!made.pages.empty() || options.signedPayload.empty())
        return made;
    options.signedPayload.clear();
    return makeLabel(disclosure, {labelTemplate, languages, options}, session);
}

} // namespace

ProductLabels labelsOfProduct(const Disclosure &disclosure, const std::vector<Template> &templates,
                              const LabelOptions &options, LabelSession &session) {
    ProductLabels labels;
    double widest = 0;
    for (const Template &one : templates) {
        const MadeLabel made = makeOnSite(disclosure, one, options, session);
        addErrors(labels.findings, made.findings);
        if (made.pages.empty())
            continue;
        const std::string several = templates.size() > 1 ? one.id() + ", " : std::string();
        for (const auto &[name, type] : siteFormats) {
            const MadeFiles files = makeFiles(made, {labelFormat(name).value()}, one.id());
            addErrors(labels.findings, files.findings);
            for (const LabelFile &file : files.files)
                labels.files.push_back(
                    {'.' + file.name, file.bytes, several + capitals(name), type});
        }
        if (shapeOf(made) > widest) {
            widest = shapeOf(made);
            labels.picture = labels.files.back().ending;
        }
    }
    return labels;
}

} // namespace updatefacts
