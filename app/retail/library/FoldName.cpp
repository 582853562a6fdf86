// SPDX-License-Identifier: MIT
#include "retail/library/FoldName.h"

#include <QString>

namespace updatefacts {

namespace {

QString caseFolded(const std::string &name) {
    return QString::fromStdString(name)
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .simplified();
}

} // namespace

std::string foldedName(const std::string &name) {
    return caseFolded(name).toStdString();
}

std::string foldedModel(const std::string &model) {
    constexpr char16_t softHyphen = 0xAD;
    QString letters;
    for (const QChar c : caseFolded(model))
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && c != QChar(softHyphen))
            letters += c;
    return letters.toStdString();
}

} // namespace updatefacts
