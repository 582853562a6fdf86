// SPDX-License-Identifier: MIT
#pragma once

#include "retail/ledger/Ledger.h"

namespace updatefacts {

class Database;

/// Version of the tables, both of a file and of a shared ledger.
inline constexpr int ledgerVersion = 1;

/// The tables of a ledger in a file, and its plan, all of them or none:
///   plan     identity, said, proof, volume_pages: of RunPlan; volumes: of the whole run, 0 before
///            it has come to its end
///   volumes  number, file, hash, pages, labels: of PrintedVolume
///   labels   a row a label, the members of PrintedLabel but its store and signer
///   codes    fingerprint, volume, payload: what the signed code of a disclosure says there; kept
///            before the volume's file is written
/// PRAGMA user_version is ledgerVersion.
void makeLedger(Database &database, const RunPlan &plan);
/// Whether nothing was ever kept in the file: it was just being made when the power was cut.
[[nodiscard]] bool isBlank(Database &database);
/// Throws IoError where it is no ledger, or one of another version.
void checkLedger(Database &database);

/// The same tables in a schema of a PostgreSQL database, made where they are not yet, and:
///   about    version: ledgerVersion
///   volumes  store, entered: which store printed it, and when it was entered
///   stores   name, place (machine and file of its run), since
///   claims   volume, store, since: what is being printed, see VolumeClaims
/// Several stores may do so at once. A user who may not make a schema finds it made by another one.
void makeSharedLedger(Database &database, const std::string &schema);
/// The plan is kept where there is none yet.
void keepPlan(Database &database, const RunPlan &plan);
/// Throws IoError where there is no ledger in the schema, or one of another version.
void checkSharedLedger(Database &database);

} // namespace updatefacts
