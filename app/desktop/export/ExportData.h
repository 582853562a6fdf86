// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"
#include "publish/ExportFormat.h"

#include <QString>

class QWidget;

namespace updatefacts {

/// What the menu calls the format.
[[nodiscard]] QString titleOf(const ExportFormat &format);

/// Writes the disclosure to a file in a format of others, in place of what is there. Returns why it
/// could not be done, in the user's words; "" when it was.
[[nodiscard]] QString writeExport(const ExportFormat &format, const DisclosureModel &model,
                                  const Words &words, const std::string &path);

/// The same after asking for the file; "" also when the user changed his mind. name: of the
/// disclosure's file.
[[nodiscard]] QString exportData(const ExportFormat &format, const DisclosureModel &model,
                                 const Words &words, const QString &name, QWidget *parent);

} // namespace updatefacts
