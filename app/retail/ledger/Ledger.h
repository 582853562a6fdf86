// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ShopRow.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// How a label was read back before it was reported.
enum class Proofed { all, sampled, none };

/// One label that was printed.
struct PrintedLabel {
    std::int64_t number = 0; ///< in the run, from 1, whatever machine printed it
    ShopRow row;
    int copy = 1;            ///< from 1
    std::string disclosure;  ///< its file in the library
    std::string fingerprint; ///< of the disclosure's canonical form
    std::string id;          ///< disclosure_id
    int revision = 0;
    std::string state;      ///< what it says, as idOf(Promise) has it
    std::string design;     ///< id of the template and fingerprint of what it says
    std::string language;   ///< BCP 47
    int volume = 0;         ///< from 1
    int page = 0;           ///< in the volume, from 1
    int place = 0;          ///< on the page, from 1
    bool isProofed = false; ///< it was read back itself, not only others of its volume
};

/// One file of a run.
struct PrintedVolume {
    int number = 0;   ///< from 1
    std::string file; ///< beside the ledger
    std::string hash; ///< SHA-256 of its bytes
    int pages = 0;
    std::int64_t labels = 0;
};

/// What a run was printed from: a resumed run, another shard and a merge must have the same.
struct RunPlan {
    std::string identity; ///< SHA-256 of all that decides a byte: table, library, design, sheet ...
    std::string said;     ///< the command's operands and options, as JSON, for people
    std::string proof;    ///< "all", "sample=N", "none"
    int volumePages = 0;  ///< pages of a volume
    bool operator==(const RunPlan &) const = default;
};

/// Which labels a print run has printed: an SQLite file (version 1; tables plan, volumes, labels)
/// whose journal survives a kill and a power loss. A volume and its labels come in together, after
/// the file of the volume is safely on the disk, or not at all.
class Ledger {
  public:
    /// A new one, whose file goes again where nothing comes to be printed. Throws IoError where the
    /// file is there already or cannot be written.
    [[nodiscard]] static Ledger begin(const std::string &file, const RunPlan &plan);
    /// Throws IoError where it cannot be read or is no ledger.
    [[nodiscard]] static Ledger open(const std::string &file);
    ~Ledger();
    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) = delete;

    [[nodiscard]] const RunPlan &plan() const;
    /// Of the whole run, all shards; 0: it has not come to its end yet.
    [[nodiscard]] int volumesOfRun() const;
    void finish(int volumes);
    /// By number.
    [[nodiscard]] std::vector<PrintedVolume> volumes() const;
    /// By number; false from `take` ends it.
    void labels(const std::function<bool(PrintedLabel &&)> &take) const;
    /// Throws IoError; the ledger is then as it was. On return it is on the disk.
    void add(const PrintedVolume &volume, const std::vector<PrintedLabel> &labels);

  private:
    class Database;
    explicit Ledger(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

/// What is wrong with the ledgers of one run's shards taken together.
struct MergeFault {
    enum class Kind { otherPlan, unfinished, printedTwice, missing } kind;
    std::string ledger;               ///< otherPlan, unfinished, printedTwice
    std::int64_t first = 0, last = 0; ///< numbers of volumes
};

/// Nothing: every volume of the run was printed once, from one plan.
[[nodiscard]] std::vector<MergeFault> mergeFaults(const std::vector<std::string> &ledgers);

/// The label as one line of JSON, without a line break: {"number": 1, "sheet": ..., "row": ...}.
[[nodiscard]] std::string jsonLine(const PrintedLabel &label);

} // namespace updatefacts
