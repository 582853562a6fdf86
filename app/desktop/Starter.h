// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace updatefacts {

/// A new disclosure as the form begins with it: what every one says, and nothing else.
[[nodiscard]] std::string newDisclosure(const std::string &language, const QString &now);

/// The examples the program carries, to look at and to start from.
struct ExampleDisclosure {
    QString state; ///< of its promise, as idOf(Promise) has it
    std::string text;
};
[[nodiscard]] std::vector<ExampleDisclosure> exampleDisclosures();

} // namespace updatefacts
