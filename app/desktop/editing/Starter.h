// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace updatefacts {

/// What is asked before a disclosure begins; empty where nothing was answered.
struct FirstAnswers {
    std::vector<std::string> markets; ///< ids of choices of target_markets
    std::string category;             ///< id of a choice of product_category
    QString maker;                    ///< name
};

/// A new disclosure as the form begins with it: what every one says, the answers, what is known of
/// the maker, and nothing else.
[[nodiscard]] std::string newDisclosure(const std::string &language, const QString &now,
                                        const FirstAnswers &answers = {});

/// The examples the program carries, to look at and to start from.
struct ExampleDisclosure {
    QString state; ///< of its promise, as idOf(Promise) has it
    std::string text;
};
[[nodiscard]] std::vector<ExampleDisclosure> exampleDisclosures();

} // namespace updatefacts
