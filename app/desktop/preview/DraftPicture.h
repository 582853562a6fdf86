// SPDX-License-Identifier: MIT
#pragma once

#include "label/item/Item.h"

#include <QImage>
#include <QString>

#include <set>
#include <string>

namespace updatefacts {

/// The picture of a page, made so that nobody takes it for the label: pale, the word across it,
/// and grey where the fields (top-level ids) are not answered yet.
[[nodiscard]] QImage draftPicture(const QImage &picture, const Label &page,
                                  const std::set<std::string> &unanswered, const QString &word);

} // namespace updatefacts
