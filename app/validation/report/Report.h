// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "document/tree/Value.h"

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Collects the findings of one disclosure and knows which of its places are wrong, so that
/// nothing is said about what follows from them.
class Report {
  public:
    Report(const Value &root, std::string file) : m_root(root), m_file(std::move(file)) {}

    /// About a value, or about what is missing: a value that says nothing, a map or a list is
    /// pointed at by its key, what is missing by the key of the map in which it should stand.
    /// message: the key of its words, which begins with the rule.
    void add(Severity severity, std::string_view message, const Pointer &pointer,
             ArgumentList arguments = {});
    /// As add, and the place counts as wrong from now on.
    void error(std::string_view message, const Pointer &pointer, ArgumentList arguments = {});
    /// As error, about the key itself.
    void errorAtKey(std::string_view message, const Pointer &pointer, ArgumentList arguments = {});
    /// As error, about a place that is known already.
    void errorAt(Place place, std::string_view message, const Pointer &pointer,
                 ArgumentList arguments = {});

    /// Nothing is to be said about the place, for instance because its name is mistyped.
    void passOver(Pointer pointer) { m_wrong.push_back(std::move(pointer)); }
    /// Whether any place is wrong.
    [[nodiscard]] bool hasWrong() const { return !m_wrong.empty(); }
    /// Whether an error was reported or the place passed over there, within it or around it.
    [[nodiscard]] bool isWrong(const Pointer &pointer) const;
    [[nodiscard]] Findings take() && { return std::move(m_findings); }

  private:
    const Value &m_root;
    std::string m_file;
    Findings m_findings;
    std::vector<Pointer> m_wrong;
};

} // namespace updatefacts
