// SPDX-License-Identifier: MIT
#include "retail/library/Library.h"

#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "retail/library/IndexDatabase.h"
#include "retail/library/UpdateIndex.h"

#include <filesystem>

namespace updatefacts {

namespace {

namespace fs = std::filesystem;

/// An index that is up to date, or why it is not.
struct Opened {
    std::unique_ptr<IndexDatabase> database; ///< null: see failure
    bool isWhole = false;
    bool isDamaged = false;
    std::optional<Argument> failure{};
};

Finding indexNote(const char *message, const std::string &index, Severity severity,
                  ArgumentList more = {}) {
    more.push_back(argument::text("index", index));
    return makeFinding(severity, message, {}, {}, std::move(more));
}

/// Opens libraries in one way, wherever their index lies.
class IndexOpening {
  public:
    IndexOpening(LibrarySource &source, const LibraryOptions &options, Findings &notes)
        : m_source(source), m_options(options), m_notes(notes), m_there(source.files(notes)) {}

    /// index: a file, or "" for one in memory.
    [[nodiscard]] Opened attempt(const std::string &index) {
        Opened opened{std::make_unique<IndexDatabase>(index)};
        try {
            opened.database->open();
            const IndexPlan plan = planUpdate(*opened.database, m_there, m_options.today);
            opened.isWhole =
                updateIndex(*opened.database, m_source, plan, m_options.today, m_options.watch);
        } catch (const IoError &error) {
            opened.isDamaged = opened.database->isDamaged();
            opened.failure = error.sentence();
            opened.database.reset();
        }
        return opened;
    }

    [[nodiscard]] Opened open(const std::string &index, bool isOurPlace) {
        if (index.empty() || !prepare(index, isOurPlace))
            return inMemory();
        Opened opened = attempt(index);
        if (opened.isDamaged) {
            m_notes.push_back(indexNote("library.index_rebuilt:damaged", index, Severity::warning));
            if (remove(index))
                opened = attempt(index);
        }
        if (opened.database)
            return opened;
        Argument why = *opened.failure;
        why.name = "why";
        m_notes.push_back(indexNote("library.index_not_kept", index, Severity::note, {why}));
        return inMemory();
    }

  private:
    [[nodiscard]] Opened inMemory() {
        Opened opened = attempt({});
        if (!opened.database)
            throw IoError(*opened.failure);
        return opened;
    }

    /// Takes away what is no index of this version. False where another's file lies there.
    [[nodiscard]] bool prepare(const std::string &index, bool isOurPlace) {
        using Kind = IndexDatabase::Kind;
        const Kind kind = IndexDatabase::kindOf(index);
        if (kind == Kind::absent || kind == Kind::index)
            return true;
        if (kind == Kind::foreign && !isOurPlace) {
            m_notes.push_back(indexNote("library.index_foreign", index, Severity::warning));
            return false;
        }
        m_notes.push_back(kind == Kind::foreign
                              ? indexNote("library.index_rebuilt:damaged", index, Severity::warning)
                              : indexNote("library.index_rebuilt:version", index, Severity::note));
        return remove(index);
    }

    [[nodiscard]] static bool remove(const std::string &index) {
        std::error_code error;
        for (const char *ending : {"-wal", "-shm", ""})
            fs::remove(index + ending, error);
        return !error;
    }

    LibrarySource &m_source;
    const LibraryOptions &m_options;
    Findings &m_notes;
    std::vector<SourceFile> m_there;
};

} // namespace

std::string libraryCacheIn(const std::string &caches) {
    return caches + "/updatefacts/libraries";
}

std::string indexFileIn(const std::string &cache, const std::string &path) {
    constexpr std::size_t digits = 32;
    std::error_code error;
    fs::path whole = fs::canonical(path, error);
    if (error)
        whole = fs::absolute(path, error);
    return (fs::path(cache) / (sha256(whole.string()).substr(0, digits) + ".sqlite")).string();
}

Library openLibrary(const std::string &path, const LibraryOptions &options) {
    std::unique_ptr<LibrarySource> source = openSource(path);
    std::string index = options.index;
    const bool isOurPlace = index.empty();
    if (isOurPlace && !options.cache.empty()) {
        std::error_code ignored; // then the index cannot be made, and that is said
        fs::create_directories(options.cache, ignored);
        index = indexFileIn(options.cache, path);
    }
    Findings notes;
    Opened opened = IndexOpening(*source, options, notes).open(index, isOurPlace);
    return {path, std::move(source), std::move(opened.database), std::move(notes), opened.isWhole};
}

} // namespace updatefacts
