// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// Finds what is wrong between the disclosures of one run, which each may be right by itself:
/// - "history.same_revision" (error): two say different things under one maker, number and
///   revision. A draft beside what was published is judged by validateBeside() and passes, unless
///   files are to be named for them;
/// - "gtin.shared": two that are not revisions of one have the same GTIN (GS1 General
///   Specifications 4.2: a GTIN identifies one trade item). A warning; a note where they are for
///   different markets, in which one trade item may be sold.
class AcrossDisclosures {
  public:
    /// areNamed: files are named for number and revision, so that two cannot have the same.
    explicit AcrossDisclosures(bool areNamed = false) : m_areNamed(areNamed) {}

    /// What is to be said of this one after those before it.
    [[nodiscard]] Findings take(const Disclosure &disclosure);

  private:
    struct Known {
        std::string file;
        std::string maker; ///< with the number: revisions of one disclosure have both in common
        std::string number;
        std::string revision;
        std::string fingerprint;
        bool isSealed = false;
        std::vector<std::string> markets;
    };

    [[nodiscard]] Findings sameRevision(const Known &known, const Known &added,
                                        const Disclosure &disclosure) const;
    [[nodiscard]] Findings sharedGtin(const Known &added, const Disclosure &disclosure);

    bool m_areNamed;
    std::map<std::string, Known> m_revisions;          ///< by maker, number and revision
    std::map<std::string, std::vector<Known>> m_gtins; ///< by their 14 digits
};

} // namespace updatefacts
