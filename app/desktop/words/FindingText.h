// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "document/tree/Finding.h"

#include <QString>

namespace updatefacts {

/// The sentence as one who fills in a form reads it: fields by
/// their questions and answers by their words, never by the ids that only a file has.
[[nodiscard]] QString sentenceOf(const Finding &finding, const Words &words);
/// Such as why a file could not be written: in the language the window speaks; from any thread.
[[nodiscard]] QString inWindowWords(const Argument &sentence);
/// Its sentenceAndAdviceOf(), so.
[[nodiscard]] QString inWindowWords(const Finding &finding);
/// What to do about it; "" where the finding names a way that only a text editor has.
[[nodiscard]] QString adviceOf(const Finding &finding, const Words &words);
/// The one after the other.
[[nodiscard]] QString sentenceAndAdviceOf(const Finding &finding, const Words &words);
/// Of the first error, after the name of its file; "": there is none.
[[nodiscard]] QString firstErrorOf(const Findings &findings, const Words &words);
/// What a scheme's demand cites; "" of any other finding.
[[nodiscard]] QString clauseOf(const Finding &finding);
/// The question of the field that the finding is about; "" when it is about no field.
[[nodiscard]] QString placeOf(const Finding &finding, const Words &words);
/// "Error", "Warning", "Note"
[[nodiscard]] QString nameOfSeverity(Severity severity);

} // namespace updatefacts
