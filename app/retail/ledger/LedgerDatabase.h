// SPDX-License-Identifier: MIT
#pragma once

#include "retail/database/Database.h"
#include "retail/ledger/LedgerLock.h"
#include "retail/ledger/VolumeClaims.h"

#include <memory>
#include <optional>
#include <string>

namespace updatefacts {

/// An open ledger's database, and what its run knows of it.
struct Ledger::State {
    explicit State(std::unique_ptr<Database> opened) : database(std::move(opened)) {}
    ~State();
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    void readPlan();

    std::unique_ptr<LedgerLock> lock{}; ///< of a file, while it is printed
    std::unique_ptr<Database> database;
    RunPlan plan;
    std::string file{};  ///< where it goes again when nothing came to be printed
    std::string store{}; ///< of a shared ledger, who prints
    std::optional<VolumeClaims> claims{};
};

/// Whether the name is that of a shared ledger.
[[nodiscard]] bool isShared(const LedgerPlace &place);
/// The file of a ledger, opened; it waits for other processes. Throws IoError.
[[nodiscard]] std::unique_ptr<Database> openLedgerFile(const std::string &file);
/// The database of a shared ledger, opened, and its schema. Throws IoError.
[[nodiscard]] std::unique_ptr<Database> openSharedLedger(const LedgerPlace &place,
                                                         std::string &schema);

} // namespace updatefacts
