// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace power {

/// One thing that a program did to its files.
struct Record {
    enum class Kind : std::uint8_t {
        create,   ///< a file that was not there, at `path`
        write,    ///< `more` at `offset`
        truncate, ///< to `offset` bytes
        sync,     ///< fsync of a file or a folder
        rename,   ///< `path` to `more`
        link,     ///< `path` is also `more`
        remove,   ///< `path`
        say,      ///< `more` on standard output
    };
    Kind kind = Kind::say;
    std::uint64_t inode = 0; ///< of files that are open
    std::int64_t offset = 0;
    std::string path;
    std::string more;
};

/// Kind, inode, offset, the lengths of path and more, each as this machine has it; then these two.
inline std::string stored(const Record &record) {
    std::string bytes;
    const auto add = [&bytes](const auto &number) {
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    add(record.kind);
    add(record.inode);
    add(record.offset);
    add(static_cast<std::uint64_t>(record.path.size()));
    add(static_cast<std::uint64_t>(record.more.size()));
    return bytes + record.path + record.more;
}

inline std::vector<Record> recordsOf(std::string_view bytes) {
    const auto take = [&bytes](auto &number) {
        std::memcpy(&number, bytes.data(), sizeof number);
        bytes.remove_prefix(sizeof number);
    };
    std::vector<Record> records;
    while (!bytes.empty()) {
        Record record;
        std::uint64_t path = 0, more = 0;
        take(record.kind);
        take(record.inode);
        take(record.offset);
        take(path);
        take(more);
        record.path = bytes.substr(0, path);
        record.more = bytes.substr(path, more);
        bytes.remove_prefix(path + more);
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace power
