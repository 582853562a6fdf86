// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;

namespace updatefacts {

/// Shows the sentence in the label; where it is another one than before, it is read out by a screen
/// reader, wherever the focus is.
void sayIn(QLabel &label, const QString &sentence);
/// In the colour of errors, or as the window around it has it.
void sayIn(QLabel &label, const QString &sentence, bool isError);

} // namespace updatefacts
