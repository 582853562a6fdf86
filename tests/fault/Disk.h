// SPDX-License-Identifier: MIT
#pragma once

#include "PowerLog.h"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace power {

/// What may become of what nobody waited for, when the power is cut.
enum class Loss {
    nothing,   ///< all of it came to the disk: the program was only killed
    all,       ///< none of it
    bytes,     ///< the folder's entries came there, the bytes of files did not
    entries,   ///< the other way round
    lastWrite, ///< all but the second half of the last write
    some,      ///< any sectors of 512 bytes of any writes, in any order; entries up to any of them
};

/// Files by name, as they are found when the power is back.
using Found = std::map<std::string, std::string>;

/// A disk that has no more duty than POSIX gives it: what fsync() of a file waited for are its
/// bytes, what fsync() of a folder waited for are its entries, in their order.
class Disk {
  public:
    void apply(const Record &record);
    /// The files of the folder, were the power cut now.
    [[nodiscard]] Found cut(Loss loss, std::mt19937 &random) const;

  private:
    /// Of a file: bytes at an offset, or a new size.
    struct Change {
        bool isSize = false;
        std::size_t offset = 0;
        std::string bytes{};
    };
    struct File {
        std::string durable;
        std::vector<Change> pending;
    };
    /// What one call does to the entries: these go, then this one is there.
    struct Entry {
        std::string gone, name;
        std::size_t file = 0;
    };
    using Names = std::map<std::string, std::size_t>;

    static void apply(const Change &change, std::string &bytes);
    static void apply(const Entry &entry, Names &names);
    static void applySome(const Change &change, std::string &bytes, std::mt19937 &random);
    void enter(Entry entry);
    [[nodiscard]] std::string bytesOf(const File &file, Loss loss, std::mt19937 &random) const;

    std::vector<File> m_files;
    std::map<std::uint64_t, std::size_t> m_ofInode;
    Names m_durable, m_now;
    std::vector<Entry> m_pending;
    std::size_t m_lastWritten = 0;
};

} // namespace power
