// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QValidator>

namespace updatefacts {

// What a field keeps of a text, however it came: typed, composed, pasted or dropped. Gone are the
// characters that no disclosure may have (YAML 1.2 section 5.1; document/ForbiddenCharacter.h),
// noncharacters and halves of surrogate pairs (Unicode 15, sections 23.7 and 3.9).

/// No text of a disclosure is longer (UTF-16 units): what a control must hold to show any.
constexpr int longestLine = 256 * 1024;

/// Line ends within become one blank each, with the blanks about them; those at the ends go. A tab
/// becomes a blank. A line end is any that Unicode has (UAX 14: LF, CR, VT, FF, NEL, LS, PS).
[[nodiscard]] QString onOneLine(const QString &text);

/// Every line end becomes a line feed, a tab a blank.
[[nodiscard]] QString onSeveralLines(const QString &text);

/// Keeps a line of text as onOneLine() has it, whatever way a text takes into it.
class OneLineValidator : public QValidator {
    Q_OBJECT

  public:
    using QValidator::QValidator;

    State validate(QString &text, int &cursor) const override;
};

} // namespace updatefacts
