// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOutDocument.h"
#include "publish/statement/StatementContent.h"

namespace updatefacts {

/// The document as Markdown (GitHub's), UTF-8.
[[nodiscard]] std::string statementMarkdown(const StatementContent &content);
/// The same as texts and facts to be laid out, with the code that leads to the facts.
[[nodiscard]] DocumentContent statementDocument(const StatementContent &content,
                                                const Disclosure &disclosure);

} // namespace updatefacts
