// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/Finding.h"
#include "document/tree/Value.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// Reads one map of a file of the program's own languages (definitions, templates): every key it
/// is asked for is known, every other is an error, with its place. Nothing throws.
class MapReader {
  public:
    /// what: the thing that the map describes, as a phrase for the messages' {what}.
    /// A value that is no map is an error; the reader is then empty.
    MapReader(const Value &value, Pointer pointer, Argument what, std::string file,
              Findings &findings);

    [[nodiscard]] const Value *find(std::string_view key);
    /// As find, but its absence is an error.
    [[nodiscard]] const Value *require(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key, std::string otherwise = {});
    [[nodiscard]] std::string requireText(std::string_view key);
    [[nodiscard]] bool boolean(std::string_view key, bool otherwise);
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t minimum,
                                       std::int64_t maximum, std::int64_t otherwise);
    [[nodiscard]] double number(std::string_view key, double minimum, double maximum,
                                double otherwise);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    /// A reader for the map under the key; the key must have been found.
    [[nodiscard]] MapReader child(std::string_view key, Argument what);
    /// A reader for item `index` of the list under the key, which must be one.
    [[nodiscard]] MapReader item(std::string_view key, std::size_t index, Argument what);

    /// An error about the value under the key, or about the map itself when key is empty.
    /// message: the key of its words, as of makeFinding().
    void fail(std::string_view key, std::string_view message, ArgumentList arguments = {});
    /// Reports every key that was never asked for.
    void finish();

    [[nodiscard]] const Value &value() const { return *m_value; }
    [[nodiscard]] const Pointer &pointer() const { return m_pointer; }
    [[nodiscard]] const Argument &what() const { return m_what; }

  private:
    const Value *m_value;
    Pointer m_pointer;
    Argument m_what;
    std::string m_file;
    Findings *m_findings;
    std::set<std::string, std::less<>> m_known;
};

} // namespace updatefacts
