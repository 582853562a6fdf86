// SPDX-License-Identifier: MIT
#pragma once

#include "publish/ixit/Ixit.h"

namespace updatefacts {

/// What stands where the disclosure says nothing.
inline constexpr const char *notStated = "not stated";

/// The tables for programs: an object of what was tested (product, model, disclosure, revision,
/// fingerprint) and `ixit`, an array of the tables, each with its rows; an answer has `parts`, and
/// `"value": "not stated"` in place of them where there are none.
[[nodiscard]] std::string writeIxitJson(const Disclosure &disclosure,
                                        const Definitions &definitions);
/// The same for people, as Markdown.
[[nodiscard]] std::string writeIxitMarkdown(const Disclosure &disclosure,
                                            const Definitions &definitions);

} // namespace updatefacts
