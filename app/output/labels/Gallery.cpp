// SPDX-License-Identifier: MIT
#include "output/labels/Gallery.h"

#include "output/labels/FileNames.h"

#include <QString>
#include <QUrl>

namespace updatefacts {

namespace {

std::string html(const std::string &text) {
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

/// The PNG file as a relative reference (RFC 3986 section 4.2); a name with ":" is no scheme.
std::string addressOf(const GalleryLabel &label) {
    return QUrl::toPercentEncoding(QString::fromStdString(label.name() + ".png"), {}, ":")
        .toStdString();
}

} // namespace

std::string GalleryLabel::name() const {
    return fileNamePart(labelTemplate) + '_' + state + '_' + tagsOf(languages);
}

std::vector<GalleryLabel> galleryLabels(const std::vector<std::string> &templates,
                                        const std::vector<std::vector<std::string>> &languages) {
    std::vector<GalleryLabel> labels;
    for (const std::string &labelTemplate : templates)
        for (const std::vector<std::string> &language : languages)
            for (const StateExample &example : stateExamples())
                labels.push_back({labelTemplate, example.state, language});
    return labels;
}

std::string galleryPage(const std::vector<GalleryLabel> &labels) {
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n";
    page += std::string(galleryTitle) +
            "\n<style>\n"
            "body { font: 1rem sans-serif; margin: 2rem; background: #ddd }\n"
            "div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }\n"
            "img { background: #fff; max-width: 22rem; height: auto }\n"
            "</style>\n";
    const GalleryLabel *before = nullptr;
    for (const GalleryLabel &label : labels) {
        const bool isNewTemplate = !before || before->labelTemplate != label.labelTemplate;
        if (isNewTemplate || before->languages != label.languages) {
            page += before ? "</div>\n" : "";
            if (isNewTemplate)
                page += "<h1>" + html(label.labelTemplate) + "</h1>\n";
            page += "<h2>" + html(tagsOf(label.languages)) + "</h2>\n<div>\n";
        }
        page += "<img src=\"" + addressOf(label) + "\" alt=\"" + html(label.name()) +
                "\" loading=\"lazy\">\n";
        before = &label;
    }
    return page + (before ? "</div>\n" : "");
}

} // namespace updatefacts
