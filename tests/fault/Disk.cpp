// SPDX-License-Identifier: MIT
#include "Disk.h"

#include <algorithm>
#include <utility>

namespace power {

namespace {

constexpr std::size_t sector = 512;

bool tossed(std::mt19937 &random) {
    return std::uniform_int_distribution<int>(0, 1)(random) == 1;
}

void put(std::string &bytes, std::size_t offset, std::string_view text) {
    if (bytes.size() < offset + text.size())
        bytes.resize(offset + text.size());
    bytes.replace(offset, text.size(), text);
}

} // namespace

void Disk::apply(const Change &change, std::string &bytes) {
    if (change.isSize)
        bytes.resize(change.offset);
    else
        put(bytes, change.offset, change.bytes);
}

void Disk::apply(const Entry &entry, Names &names) {
    names.erase(entry.gone);
    if (!entry.name.empty())
        names[entry.name] = entry.file;
}

void Disk::applySome(const Change &change, std::string &bytes, std::mt19937 &random) {
    if (change.isSize) {
        if (tossed(random))
            apply(change, bytes);
        return;
    }
    for (std::size_t at = change.offset, end = at + change.bytes.size(); at < end;) {
        const std::size_t next = std::min((at / sector + 1) * sector, end);
        if (tossed(random))
            put(bytes, at, std::string_view(change.bytes).substr(at - change.offset, next - at));
        at = next;
    }
}

void Disk::enter(Entry entry) {
    apply(entry, m_now);
    m_pending.push_back(std::move(entry));
}

void Disk::apply(const Record &record) {
    using Kind = Record::Kind;
    const auto open = m_ofInode.find(record.inode);
    if (record.kind == Kind::create) {
        m_files.emplace_back();
        m_ofInode[record.inode] = m_files.size() - 1;
        enter({{}, record.path, m_files.size() - 1});
    } else if (record.kind == Kind::rename || record.kind == Kind::link) {
        if (const auto file = m_now.find(record.path); file != m_now.end())
            enter({record.kind == Kind::rename ? record.path : "", record.more, file->second});
    } else if (record.kind == Kind::remove) {
        enter({record.path, {}, 0});
    } else if (record.kind == Kind::sync && open == m_ofInode.end()) { // the folder
        for (const Entry &entry : std::exchange(m_pending, {}))
            apply(entry, m_durable);
    } else if (record.kind == Kind::sync) {
        File &file = m_files[open->second];
        for (const Change &change : std::exchange(file.pending, {}))
            apply(change, file.durable);
    } else if (open != m_ofInode.end()) {
        m_lastWritten = open->second;
        m_files[open->second].pending.push_back(
            {record.kind == Kind::truncate, static_cast<std::size_t>(record.offset), record.more});
    }
}

std::string Disk::bytesOf(const File &file, Loss loss, std::mt19937 &random) const {
    std::string bytes = file.durable;
    if (loss == Loss::all || loss == Loss::bytes)
        return bytes;
    for (const Change &change : file.pending) {
        const bool isTorn = loss == Loss::lastWrite && &file == &m_files[m_lastWritten] &&
                            &change == &file.pending.back() && !change.isSize;
        if (loss == Loss::some)
            applySome(change, bytes, random);
        else if (isTorn)
            put(bytes, change.offset,
                std::string_view(change.bytes).substr(0, change.bytes.size() / 2));
        else
            apply(change, bytes);
    }
    return bytes;
}

Found Disk::cut(Loss loss, std::mt19937 &random) const {
    Names names = m_durable;
    std::size_t kept = m_pending.size();
    if (loss == Loss::all || loss == Loss::entries)
        kept = 0;
    else if (loss == Loss::some)
        kept = std::uniform_int_distribution<std::size_t>(0, kept)(random);
    for (std::size_t i = 0; i < kept; ++i)
        apply(m_pending[i], names);
    Found found;
    for (const auto &[name, file] : names)
        found[name.substr(name.rfind('/') + 1)] = bytesOf(m_files[file], loss, random);
    return found;
}

} // namespace power
