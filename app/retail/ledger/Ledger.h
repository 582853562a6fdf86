// SPDX-License-Identifier: MIT
#pragma once

#include "retail/table/ShopRow.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace updatefacts {

class LedgerLock;

/// One label that was printed.
struct PrintedLabel {
    std::int64_t number = 0; ///< in the run, from 1, whatever machine printed it
    ShopRow row;             ///< its price as the label says it
    int copy = 1;            ///< from 1
    std::string disclosure;  ///< its file in the library
    std::string fingerprint; ///< of the disclosure's canonical form
    std::string id;          ///< disclosure_id
    int revision = 0;
    std::string state;      ///< what it says, as idOf(Promise) has it
    std::string design;     ///< id of the template and hash of what it says
    std::string language;   ///< BCP 47
    int volume = 0;         ///< from 1
    int page = 0;           ///< in the volume, from 1
    int place = 0;          ///< on the page, from 1
    bool isProofed = false; ///< it was read back itself, not only others of its volume
    std::string store{};    ///< that printed it, where several share the ledger
    std::string signer{};   ///< kidText() of the key that signed its code; "": it is not signed
};

/// One file of a run.
struct PrintedVolume {
    int number = 0;   ///< from 1
    std::string file; ///< beside the ledger; "": none of its labels could be drawn
    std::string hash; ///< SHA-256 of its bytes
    int pages = 0;
    std::int64_t labels = 0;
    std::string store{}; ///< that printed it, where several share the ledger
};

/// What signed codes say, by the fingerprints of their disclosures.
using SignedCodes = std::map<std::string, std::string>;

/// Where a ledger is.
struct LedgerPlace {
    LedgerPlace(std::string ledger, std::string secret = {})
        : name(std::move(ledger)), password(std::move(secret)) {}

    std::string name;     ///< a file, or what several stores share: "postgresql:..." as of
                          ///< parseConnection(), in the schema it names, or "updatefacts"
    std::string password; ///< of the database; from the environment
};

/// One of several that print a run together.
struct Store {
    std::string name;
    std::string place; ///< machine and file of its run
};

/// Who prints a volume of a shared ledger.
enum class VolumeClaim {
    ours,    ///< this store: no other one gets it until it is entered or released
    others,  ///< another one is about it
    printed, ///< it is entered
};

/// What a run was printed from: a resumed run, another shard and a merge must have the same.
struct RunPlan {
    std::string identity; ///< SHA-256 of all that decides a byte: table, library, design, sheet ...
    std::string said;     ///< the command's operands and options, as JSON, for people
    std::string proof;    ///< "all", "sample=N", "none"
    int volumePages = 0;  ///< pages of a volume
    bool operator==(const RunPlan &) const = default;
};

/// Which labels a print run has printed: an SQLite file whose journal survives a kill and a power
/// loss, or a schema of a PostgreSQL database that several stores share (tables: LedgerTables.h). A
/// volume and its labels come in together, after the file of the volume is safely on the disk, or
/// not at all. Belongs to the thread that opened it. Every function throws IoError when it fails.
class Ledger {
  public:
    /// Whether something lies there that a new one must not replace. Not the trace of one that was
    /// just being made when the power was cut.
    [[nodiscard]] static bool isBegun(const std::string &file);
    /// A new one, whose file goes again where nothing comes to be printed. It is held until it
    /// closes (LedgerLock). Throws IoError where the file is there already or cannot be written, or
    /// another run is at work there.
    [[nodiscard]] static Ledger begin(const std::string &file, const RunPlan &plan);
    /// Goes on with the one that is there, or begins one; held as by begin(). Throws IoError where
    /// it is of another run, or another run is at work there; nothing is changed then.
    [[nodiscard]] static Ledger resume(const std::string &file, const RunPlan &plan);
    /// A shared one, which the first store begins. Throws IoError where it is of another run, or
    /// the store prints elsewhere.
    [[nodiscard]] static Ledger join(const LedgerPlace &place, const RunPlan &plan,
                                     const Store &store);
    /// To read it, also while a run is at work. Throws IoError where it cannot be read or is no
    /// ledger.
    [[nodiscard]] static Ledger open(const LedgerPlace &place);
    ~Ledger();
    Ledger(Ledger &&) noexcept;
    Ledger &operator=(Ledger &&) = delete;

    [[nodiscard]] const RunPlan &plan() const;
    /// Who prints here; "": the ledger is not shared, or only read.
    [[nodiscard]] const std::string &store() const;
    /// Of the whole run, all shards; 0: it has not come to its end yet.
    [[nodiscard]] int volumesOfRun() const;
    void finish(int volumes);
    /// By number.
    [[nodiscard]] std::vector<PrintedVolume> volumes() const;
    /// By number; false from `take` ends it.
    void labels(const std::function<bool(PrintedLabel &&)> &take) const;
    /// Throws IoError; the ledger is then as it was. On return it is on the disk.
    void add(const PrintedVolume &volume, const std::vector<PrintedLabel> &labels);
    /// What the codes of a volume said when it was drawn, by the fingerprints of the disclosures,
    /// of which these are asked about; else what those of another volume said.
    [[nodiscard]] SignedCodes codes(int volume, const std::set<std::string> &fingerprints) const;
    /// Before the file of the volume is written, so that it can be made again with the same bytes.
    /// Those that are kept already stay as they are.
    void keepCodes(int volume, const SignedCodes &codes);
    /// Before a volume is printed, and again until it is ours or printed. Always ours where the
    /// ledger is not shared. What is ours is so until it is added or released, or we are gone.
    [[nodiscard]] VolumeClaim claim(int volume);
    /// Nothing came of a volume of ours.
    void release(int volume);

  private:
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    [[nodiscard]] static Ledger beginFile(const std::string &file, const RunPlan &plan,
                                          std::unique_ptr<LedgerLock> lock);
    [[nodiscard]] static std::unique_ptr<State> openFile(const std::string &file);
    std::unique_ptr<State> m_state;
};

/// What is wrong with the ledgers of one run's shards taken together.
struct MergeFault {
    enum class Kind { otherPlan, unfinished, printedTwice, missing } kind;
    std::string ledger;               ///< otherPlan, unfinished, printedTwice
    std::int64_t first = 0, last = 0; ///< numbers of volumes
};

/// Nothing: every volume of the run was printed once, from one plan. password: of shared ones.
[[nodiscard]] std::vector<MergeFault> mergeFaults(const std::vector<std::string> &ledgers,
                                                  const std::string &password = {});

/// The label as one line of JSON, without a line break: {"number": 1, "sheet": ..., "row": ...}.
[[nodiscard]] std::string jsonLine(const PrintedLabel &label);

} // namespace updatefacts
