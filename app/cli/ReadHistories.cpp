// SPDX-License-Identifier: MIT
#include "cli/ReadHistories.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "document/files/IoError.h"
#include "output/published/PublicationList.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

namespace updatefacts {

namespace {

/// The files of a command line, read whenever they are wanted.
class WantedFiles {
  public:
    WantedFiles(std::vector<std::string> files, CommandStreams &streams)
        : m_files(std::move(files)), m_reasons(m_files.size()) {
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            m_names.push_back(shownName(m_files[i], streams));
            std::error_code error;
            if (!std::filesystem::is_regular_file(m_files[i], error)) // may be read only once
                m_reasons[i] = reasonOf([&] { m_texts[i] = readInput(m_files[i], streams.in); });
        }
    }

    [[nodiscard]] std::size_t count() const { return m_files.size(); }

    /// Nothing where it cannot be read. Safe for several threads, each with files of its own.
    std::optional<Document> read(std::size_t i) {
        std::optional<Document> document;
        const auto kept = m_texts.find(i);
        if (kept != m_texts.end())
            document = readYaml(kept->second, m_names[i]);
        else if (!m_reasons[i])
            m_reasons[i] = reasonOf([&] {
                std::istringstream none;
                document = readYaml(readDisclosureInput(m_files[i], none), m_names[i]);
            });
        return document;
    }

    /// Says why some could not be read.
    void sayReasons(CommandStreams &streams, ExitCode &code) const {
        for (const std::optional<Argument> &reason : m_reasons)
            if (reason) {
                say(streams, *reason);
                code = worse(code, ExitCode::io);
            }
    }

  private:
    static std::optional<Argument> reasonOf(const std::function<void()> &read) {
        try {
            read();
            return std::nullopt;
        } catch (const IoError &error) {
            return error.sentence();
        }
    }

    std::vector<std::string> m_files, m_names;
    std::map<std::size_t, std::string> m_texts; ///< of what is no regular file
    std::vector<std::optional<Argument>> m_reasons;
};

/// Takes out the folders that hold no disclosure any more, but a list of those that were published.
std::vector<std::string> takeListedFolders(std::vector<std::string> &files) {
    std::vector<std::string> folders;
    std::erase_if(files, [&](const std::string &file) {
        std::error_code error;
        const bool isListed = std::filesystem::is_directory(file, error) &&
                              !readPublicationList(file).publications.empty();
        if (isListed)
            folders.push_back(file);
        return isListed;
    });
    return folders;
}

} // namespace

HistoryShelf shelveHistories(const std::vector<std::string> &operands, CommandStreams &streams,
                             ExitCode &code) {
    std::vector<std::string> names = inputFiles(operands, streams);
    std::vector<std::string> folders = takeListedFolders(names);
    const auto files = std::make_shared<WantedFiles>(std::move(names), streams);
    HistoryShelf shelf(
        {files->count(), [files](std::size_t i) { return files->read(i); }, std::move(folders)},
        builtInDefinitions());
    files->sayReasons(streams, code);
    return shelf;
}

Histories readHistories(const std::vector<std::string> &operands, CommandStreams &streams,
                        ExitCode &code) {
    return shelveHistories(operands, streams, code).all();
}

} // namespace updatefacts
