// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "document/tree/Finding.h"
#include "document/tree/Value.h"
#include "validation/describe/DescribeFindings.h"

#include <map>
#include <string>

namespace updatefacts {

/// Findings as a log by OASIS SARIF 2.1.0, which editors, forges and build servers show where the
/// findings stand. It is written as they come: begin(), then next() for each, then end(). Only the
/// rules that are broken, and failures, are kept until the end.
class SarifLog {
  public:
    /// version: of the program. voice: in whose words rules and findings are said.
    SarifLog(std::string version, const Voice &voice)
        : m_version(std::move(version)), m_voice(voice) {}

    [[nodiscard]] std::string begin() const;
    /// The text that adds the finding.
    [[nodiscard]] std::string next(const Finding &finding);
    /// Keeps a sentence about something that could not be checked at all.
    void fail(const std::string &sentence) { m_failures.push_back(sentence); }
    /// The text that ends the log, and its line.
    [[nodiscard]] std::string end() const;

  private:
    [[nodiscard]] Value result(const Finding &finding, std::int64_t ruleIndex) const;
    [[nodiscard]] Value driver() const;
    [[nodiscard]] Value invocation() const;

    std::string m_version;
    const Voice &m_voice;
    JsonArray m_results;
    std::map<std::string, std::int64_t, std::less<>> m_indices; ///< of the rules, by id
    std::vector<Value> m_rules;
    std::vector<std::string> m_failures;
};

} // namespace updatefacts
