// SPDX-License-Identifier: MIT
#pragma once

#include "retail/run/DrawVolume.h"

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace updatefacts {

/// How many of the volumes are read back before they are written: all, one of `every`, or none.
struct ProofOfRun {
    int every = 1; ///< 0: none
    [[nodiscard]] bool takes(int volume) const { return every > 0 && (volume - 1) % every == 0; }
};

/// The part of a run that one machine prints: the volumes number, number + count, ...
struct Shard {
    int number = 1, count = 1;
    [[nodiscard]] bool takes(int volume) const { return (volume - 1) % count == number - 1; }
};

struct RunOptions {
    std::string file;     ///< "run.pdf", or the folder of pictures; see RunFiles
    int volumePages = 50; ///< pages of a volume; labels, where each is drawn by itself
    ProofOfRun proof;
    Shard shard;
    bool replaces = false;            ///< files that lie there and are not the run's, too
    std::set<int> only = {};          ///< volumes to print; none named: all
    std::function<bool()> stops = {}; ///< asked before each volume, by several threads
    std::function<void()> waits = {}; ///< once, before it waits for other stores
    /// Hands a volume whose file was written, and read back, on to a printer, before the ledger
    /// reports it: a run that is killed in between sends it once more rather than report what was
    /// never printed. Throws IoError where it is not taken: neither file nor entry stay.
    std::function<void(const std::string &path, const PrintedVolume &)> send = {};
    /// After each volume that is safely written, or was already.
    std::function<void(const PrintedVolume &, bool isNew)> written = {};
    std::function<void(Finding &&)> tell = {}; ///< in the order of the volumes
};

struct RunOutcome {
    int volumes = 0;         ///< of the whole run, all shards
    std::int64_t labels = 0; ///< printed now
    std::int64_t before = 0; ///< printed before, as the ledger says
    std::set<int> claimed;   ///< volumes that other stores were about and had not entered yet
    int refused = 0;         ///< volumes whose proof failed: nothing of them was written
    bool isStopped = false;
};

/// Prints pages that come one after the other: those of a part are gathered to volumes, these are
/// drawn on all cores, and each is written whole, then entered in the ledger. What the ledger has
/// already is not drawn again where its file is there with the same bytes. Of a ledger that stores
/// share, it prints what no other store has entered or is about. A volume none of whose
/// labels can be drawn is entered without a file. Memory holds a few volumes, however many there
/// are.
class PrintRun {
  public:
    /// All must outlive it.
    PrintRun(const RunDesign &design, const RunOptions &options, Ledger &ledger);
    ~PrintRun();
    PrintRun(const PrintRun &) = delete;
    PrintRun &operator=(const PrintRun &) = delete;

    /// False: the run was stopped, and no more pages are wanted. Throws IoError where a volume or
    /// the ledger cannot be written, or a file is there that is not of the run; what the ledger has
    /// stays.
    [[nodiscard]] bool take(RunPage &&page);
    [[nodiscard]] RunOutcome finish();

  private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace updatefacts
