// SPDX-License-Identifier: MIT
#include "site/index/EntryFile.h"

#include "document/files/IoError.h"
#include "document/files/ReasonOfError.h"

#include <cassert>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>

namespace updatefacts {

namespace {

constexpr std::size_t atOnce = 1U << 16U;   ///< bytes
constexpr std::size_t productsOfPlace = 64; ///< whose first one is found at once

/// What is the same on both ways, in one order; text and number are called with each of them.
template<typename Entry, typename Text, typename Number>
void eachMember(Entry &entry, const Text &text, const Number &number) {
    for (auto *member : {&entry.path.host, &entry.path.folder, &entry.path.stem, &entry.address,
                         &entry.id, &entry.product, &entry.maker, &entry.model, &entry.gtin,
                         &entry.updated, &entry.fingerprint, &entry.contact, &entry.policy,
                         &entry.picture, &entry.withdrawn, &entry.mainLanguage})
        text(*member);
    number(entry.revision);
}

/// Numbers and texts as bytes, each text after its length.
class EntryWriter {
  public:
    void number(std::uint64_t value) {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void text(const std::string &value) {
        number(value.size());
        m_bytes += value;
    }
    void texts(const std::vector<std::string> &values) {
        number(values.size());
        for (const std::string &value : values)
            text(value);
    }
    void date(const std::optional<PartialDate> &value) { text(value ? value->toString() : ""); }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

  private:
    std::string m_bytes;
};

/// The other way round.
class EntryReader {
  public:
    explicit EntryReader(std::string_view bytes) : m_bytes(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        assert(m_bytes.size() >= sizeof value);
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }
    std::string text() {
        const std::size_t size = number();
        assert(m_bytes.size() >= size);
        std::string value(m_bytes.substr(0, size));
        m_bytes.remove_prefix(size);
        return value;
    }
    std::vector<std::string> texts() {
        std::vector<std::string> values(number());
        for (std::string &value : values)
            value = text();
        return values;
    }
    std::optional<PartialDate> date() { return PartialDate::parse(text()); }

  private:
    std::string_view m_bytes;
};

std::string bytesOf(const SiteEntry &entry) {
    EntryWriter writer;
    eachMember(
        entry, [&](const std::string &text) { writer.text(text); },
        [&](std::int64_t number) { writer.number(static_cast<std::uint64_t>(number)); });
    writer.number(static_cast<std::uint64_t>(entry.promise));
    writer.date(entry.start);
    writer.date(entry.end);
    writer.texts(entry.promises);
    writer.texts(entry.changes);
    return writer.bytes();
}

SiteEntry siteEntryFrom(std::string_view bytes) {
    EntryReader reader(bytes);
    SiteEntry entry;
    eachMember(
        entry, [&](std::string &text) { text = reader.text(); },
        [&](std::int64_t &number) { number = static_cast<std::int64_t>(reader.number()); });
    entry.promise = static_cast<Promise>(reader.number());
    entry.start = reader.date();
    entry.end = reader.date();
    entry.promises = reader.texts();
    entry.changes = reader.texts();
    return entry;
}

} // namespace

EntryFile::EntryFile(const std::filesystem::path &path) : m_path(path), m_file(path, path, 0600) {
}

void EntryFile::add(const SiteEntry &entry) {
    const std::string bytes = bytesOf(entry);
    EntryWriter length;
    length.number(bytes.size());
    if (m_size % productsOfPlace == 0)
        m_places.push_back(m_end);
    m_waiting += length.bytes() + bytes;
    m_end += length.bytes().size() + bytes.size();
    ++m_size;
    if (m_waiting.size() >= atOnce)
        writeOut();
}

void EntryFile::writeOut() const {
    m_file.append(m_waiting);
    m_waiting.clear();
}

void EntryFile::visit(std::size_t from, std::size_t count, const Visitor &visitor) const {
    writeOut();
    if (from >= m_size)
        return;
    const std::size_t place = from / productsOfPlace;
    std::ifstream file(m_path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(m_places[place]));
    std::string bytes;
    for (std::size_t i = place * productsOfPlace; i < m_size && (i < from || i - from < count);
         ++i) {
        std::uint64_t length = 0;
        file.read(reinterpret_cast<char *>(&length), sizeof length);
        if (i < from) {
            file.ignore(static_cast<std::streamsize>(length));
        } else {
            bytes.resize(length);
            file.read(bytes.data(), static_cast<std::streamsize>(length));
        }
        if (!file)
            throw IoError(argument::phrase("", "failed.read",
                                           {argument::plain("file", m_path.string()),
                                            reasonOfError(errno == 0 ? EIO : errno)}));
        if (i >= from)
            visitor(siteEntryFrom(bytes));
    }
}

} // namespace updatefacts
