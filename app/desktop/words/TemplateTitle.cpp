// SPDX-License-Identifier: MIT
#include "desktop/words/TemplateTitle.h"

#include "definitions/Definitions.h"
#include "label/template/Template.h"
#include "label/template/TemplateData.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <string_view>

namespace updatefacts {

namespace {

const std::map<std::string_view, const char *> titles = {
    {"panel", QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Full facts panel for packaging")},
    {"strip", QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Wide compact strip for boxes")},
    {"shelf", QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Shelf-edge label")},
    {"tag", QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Small square tag, date and QR only")},
    {"thermal",
     QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "4 x 6 inch label, thermal printer")},
    {"esl",
     QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Electronic shelf label, 400 x 300 dots")},
    {"esl_small",
     QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Electronic shelf label, 296 x 128 dots")},
    {"sheet", QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Fact sheet, A4")},
    {"sheet_letter", QT_TRANSLATE_NOOP("updatefacts::TemplateTitle", "Fact sheet, US Letter")}};

QString translated(const char *text) {
    return QCoreApplication::translate("updatefacts::TemplateTitle", text);
}

} // namespace

QString titleOf(const Template &face) {
    const auto known = titles.find(face.id());
    return known == titles.end() ? QString::fromStdString(face.title()) : translated(known->second);
}

} // namespace updatefacts
