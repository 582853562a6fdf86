// SPDX-License-Identifier: MIT
#pragma once

#include "site/index/SiteEntry.h"
#include "site/tree/SiteTree.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace updatefacts {

/// The products of a site, one after the other and as often as a list wants them.
class EntrySource {
  public:
    using Visitor = std::function<void(const SiteEntry &)>;

    EntrySource() = default;
    virtual ~EntrySource() = default;
    EntrySource(const EntrySource &) = delete;
    EntrySource &operator=(const EntrySource &) = delete;

    [[nodiscard]] virtual std::size_t size() const = 0;
    /// The products from one on, at most so many of them. Throws IoError.
    virtual void visit(std::size_t from, std::size_t count, const Visitor &visitor) const = 0;
    /// All of them.
    void visit(const Visitor &visitor) const { visit(0, size(), visitor); }
};

/// Products in memory: where they are few.
class EntryList : public EntrySource {
  public:
    explicit EntryList(const std::vector<SiteEntry> &entries) : m_entries(entries) {}

    using EntrySource::visit;
    [[nodiscard]] std::size_t size() const override { return m_entries.size(); }
    void visit(std::size_t from, std::size_t count, const Visitor &visitor) const override {
        for (std::size_t i = from; i < m_entries.size() && i - from < count; ++i)
            visitor(m_entries[i]);
    }

  private:
    const std::vector<SiteEntry> &m_entries;
};

/// Makes a file of what is written to its sink.
using FileMaker = std::function<void(const std::string &name,
                                     const std::function<void(const TextSink &)> &write)>;

} // namespace updatefacts
