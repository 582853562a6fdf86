// SPDX-License-Identifier: MIT
#include "retail/run/PrintRun.h"

#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "output/files/RunParallel.h"
#include "retail/run/RunFiles.h"

#include <algorithm>
#include <map>
#include <thread>
#include <utility>

namespace updatefacts {

namespace {

void onAllCores(std::size_t count, const std::function<void(std::size_t)> &work) {
    runParallel(
        count, work, [](std::size_t) {}, [] { return false; });
}

/// Of the disclosures whose labels are in it.
std::set<std::string> fingerprintsOf(const RunVolume &volume) {
    std::set<std::string> fingerprints;
    for (const RunPage &page : volume.pages)
        for (const PlacedLabel &placed : page.labels)
            fingerprints.insert(placed.label.entry.fingerprint);
    return fingerprints;
}

} // namespace

class PrintRun::State {
  public:
    State(const RunDesign &design, const RunOptions &options, Ledger &ledger)
        : m_design(design), m_options(options), m_ledger(ledger),
          m_files(options.file, arePictures(design.format)) {
        for (PrintedVolume &volume : ledger.volumes())
            m_before.emplace(volume.number, std::move(volume));
    }

    bool take(RunPage &&page) {
        const bool isNewPart = m_waiting.empty() || m_waiting.back().part != page.part;
        if (isNewPart || static_cast<int>(m_waiting.back().pages.size()) >= m_options.volumePages) {
            const int inPart = isNewPart ? 1 : m_waiting.back().inPart + 1;
            if (m_waiting.size() >= most())
                draw(isNewPart);
            m_waiting.push_back({++m_outcome.volumes, page.part, inPart, false, {}});
        }
        m_waiting.back().pages.push_back(std::move(page));
        return !m_outcome.isStopped;
    }

    RunOutcome finish() {
        draw(true);
        if (!m_outcome.isStopped)
            m_files.writeIndex(ownVolumes());
        return m_outcome;
    }

  private:
    /// Volumes that are held and drawn at the same time.
    static std::size_t most() { return cores() * 2; }
    static std::size_t cores() { return std::max(1U, std::thread::hardware_concurrency()); }

    [[nodiscard]] bool stops() const { return m_options.stops && m_options.stops(); }

    /// Those of this store.
    [[nodiscard]] std::vector<PrintedVolume> ownVolumes() const {
        std::vector<PrintedVolume> volumes = m_ledger.volumes();
        std::erase_if(volumes, [&](const PrintedVolume &volume) {
            return volume.file.empty() || volume.store != m_ledger.store();
        });
        return volumes;
    }

    /// isPartEnded: the last one that waits is the last of its part.
    void nameFiles(bool isPartEnded) {
        for (std::size_t i = 0; i < m_waiting.size(); ++i) {
            const bool isLast =
                i + 1 < m_waiting.size() ? m_waiting[i + 1].part != m_waiting[i].part : isPartEnded;
            m_waiting[i].isOnly = isLast && m_waiting[i].inPart == 1 && m_options.shard.count == 1;
        }
    }

    void draw(bool isPartEnded) {
        nameFiles(isPartEnded);
        std::erase_if(m_waiting, [&](const RunVolume &volume) {
            return !isOurs(volume.number) || isThere(volume);
        });
        if (m_design.signer)
            for (RunVolume &volume : m_waiting)
                volume.codes = m_ledger.codes(volume.number, fingerprintsOf(volume));
        // Those that would leave cores idle are drawn page by page on all of them.
        const std::size_t together = m_waiting.size() - m_waiting.size() % cores();
        drawEach(0, together, oneByOne);
        for (std::size_t i = together; i < m_waiting.size(); ++i)
            drawEach(i, i + 1, onAllCores);
        m_outcome.isStopped = m_outcome.isStopped || stops();
        m_waiting.clear();
    }

    /// Draws and writes the waiting volumes [first, last), each in a thread of its own.
    void drawEach(std::size_t first, std::size_t last, const DoEach &pages) {
        std::vector<DrawnVolume> drawn(last - first);
        runParallel(
            drawn.size(),
            [&](std::size_t i) {
                const RunVolume &volume = m_waiting[first + i];
                drawn[i] = drawVolume(volume, m_design, m_options.proof.takes(volume.number),
                                      m_sessions, pages);
            },
            [&](std::size_t i) { write(m_waiting[first + i], std::exchange(drawn[i], {})); },
            [&] { return stops(); });
    }

    /// Whether it is for this machine and store to print it.
    bool isOurs(int number) {
        if (!m_options.shard.takes(number) ||
            (!m_options.only.empty() && !m_options.only.contains(number)))
            return false;
        if (const auto known = m_before.find(number); known != m_before.end())
            return known->second.store == m_ledger.store();
        const VolumeClaim claim = m_ledger.claim(number);
        if (claim == VolumeClaim::others)
            m_outcome.claimed.insert(number);
        return claim == VolumeClaim::ours;
    }

    /// Whether the ledger has it and its file is as it was written.
    bool isThere(const RunVolume &volume) {
        const auto known = m_before.find(volume.number);
        if (known == m_before.end() || m_files.nameOf(volume) != known->second.file ||
            !m_files.isThere(known->second))
            return false;
        m_outcome.before += known->second.labels;
        told(known->second, false);
        return true;
    }

    void write(const RunVolume &place, DrawnVolume drawn) {
        for (Finding &finding : drawn.findings)
            if (m_options.tell)
                m_options.tell(std::move(finding));
        if (drawn.isRefused)
            ++m_outcome.refused;
        if (drawn.bytes.empty())
            return leaveOut(place.number, drawn.isRefused);
        const PrintedVolume volume{place.number, m_files.nameOf(place), sha256(drawn.bytes),
                                   drawn.pages, std::ssize(drawn.labels)};
        if (!m_before.contains(place.number) && !m_options.replaces)
            m_files.checkPlace(volume, drawn);
        m_ledger.keepCodes(volume.number, drawn.codes);
        m_files.write(volume.file, drawn);
        if (const auto known = m_before.find(place.number); known == m_before.end())
            enter(volume, drawn);
        else if (known->second.hash != volume.hash)
            throw IoError(argument::phrase("", "failed.other_volume",
                                           {argument::plain("file", volume.file)}));
        m_outcome.labels += volume.labels;
        told(volume, true);
    }

    /// Without a file. One that is refused is not entered: it is missing.
    void leaveOut(int number, bool isRefused) {
        if (isRefused || m_before.contains(number))
            m_ledger.release(number);
        else
            m_ledger.add({number, {}, {}, 0, 0}, {});
    }

    /// There is no file of the run that its ledger does not know.
    void enter(const PrintedVolume &volume, const DrawnVolume &drawn) {
        try {
            if (m_options.send)
                m_options.send(m_files.pathOf(volume.file).string(), volume);
            m_ledger.add(volume, drawn.labels);
        } catch (const IoError &) {
            m_files.remove(volume.file, drawn);
            throw;
        }
    }

    void told(const PrintedVolume &volume, bool isNew) const {
        if (m_options.written)
            m_options.written(volume, isNew);
    }

    const RunDesign &m_design;
    const RunOptions &m_options;
    Ledger &m_ledger;
    RunFiles m_files;
    std::map<int, PrintedVolume> m_before;
    std::vector<RunVolume> m_waiting;
    Fonts m_fonts;
    LabelSessions m_sessions{m_fonts};
    RunOutcome m_outcome;
};

PrintRun::PrintRun(const RunDesign &design, const RunOptions &options, Ledger &ledger)
    : m_state(std::make_unique<State>(design, options, ledger)) {
}
PrintRun::~PrintRun() = default;

bool PrintRun::take(RunPage &&page) {
    return m_state->take(std::move(page));
}

RunOutcome PrintRun::finish() {
    return m_state->finish();
}

} // namespace updatefacts
