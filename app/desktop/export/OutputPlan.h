// SPDX-License-Identifier: MIT
#pragma once

#include "output/labels/LabelJob.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace updatefacts {

/// A disclosure whose labels are exported.
struct OutputSource {
    std::string text;
    QString file;        ///< its path, or that under which it could be saved
    bool isSaved = true; ///< false: it has changes that are in no file
};

/// Which labels, in what form, and where to.
struct OutputPlan {
    std::vector<std::string> templates; ///< ids
    /// A label for each, in one language or several; empty: in the disclosure's own.
    std::vector<std::vector<std::string>> languages;
    std::vector<std::string> formats; ///< as --format of the command "label" names them
    int resolution = 0;               ///< dots per inch; 0: as each template asks
    QString folder;
    bool keepsGoing = false; ///< makes the labels of the others when a disclosure has an error
};

[[nodiscard]] LabelJob jobOf(const OutputPlan &plan, Date today);

/// The command that writes the same files, for a POSIX shell.
[[nodiscard]] QString commandOf(const OutputPlan &plan, const std::vector<OutputSource> &sources);

/// The text as one word of a POSIX shell: in single quotes where it needs them.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace updatefacts
