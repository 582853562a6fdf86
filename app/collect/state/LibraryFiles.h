// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "output/files/FolderLock.h"

#include <filesystem>
#include <string>
#include <vector>

namespace updatefacts {

/// The files of a library that is collected:
///   HOST/ID/ID-2.yaml               revision 2 of a disclosure of a maker's server: as it was
///                                   fetched, with its seal (see Seal), read-only
///   .update-facts/collect.sqlite    see CollectState
///   .update-facts/refused/HOST/ID/  what was not taken, for people to look at; they may move it
///                                   into HOST/ID, where it counts from then on
/// HOST is the server's name with its port where that is unusual, ID the disclosure_id as a file
/// name has it. "library", "audit" and "print" read such a folder, "history" one of its HOST/ID.
/// Files of others may lie there, too. Nothing is ever removed or replaced.
class LibraryFiles {
  public:
    /// Makes the folder where it is missing; whoever collects into it waits. Throws IoError.
    explicit LibraryFiles(const std::string &folder);

    [[nodiscard]] std::string stateFile() const;
    /// What the library has of a disclosure; files that cannot be read are left out.
    [[nodiscard]] std::vector<Document> held(const std::string &host, const std::string &id) const;
    /// Adds revisions, all of them or none. Throws IoError.
    void keep(const std::string &host, const std::vector<const Disclosure *> &revisions) const;
    /// Puts a revision aside, once, and says where. Throws IoError.
    [[nodiscard]] std::string putAside(const std::string &host, const Disclosure &revision) const;

  private:
    [[nodiscard]] std::filesystem::path place(const std::string &host, const std::string &id) const;

    std::filesystem::path m_folder;
    FolderLock m_lock;
};

} // namespace updatefacts
