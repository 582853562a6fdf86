// SPDX-License-Identifier: MIT
#include "retail/run/PrintRun.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/RunParallel.h"
#include "output/files/WriteFile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <thread>

namespace updatefacts {

namespace {

std::string hashOf(const std::string &bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), std::ssize(bytes)),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// "run.pdf" as "run-0012.pdf".
std::string volumeFile(const std::string &file, int number) {
    std::filesystem::path path(file);
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "-%04d", number);
    const std::string ending = path.extension().string();
    path.replace_extension();
    path += digits.data() + ending;
    return path.string();
}

std::string nameOf(const std::string &file) {
    return std::filesystem::path(file).filename().string();
}

} // namespace

class PrintRun::State {
  public:
    State(const RunDesign &design, const RunOptions &options, Ledger &ledger)
        : m_design(design), m_options(options), m_ledger(ledger) {
        for (PrintedVolume &volume : ledger.volumes())
            m_before.emplace(volume.number, std::move(volume));
    }

    bool take(RunPage &&page) {
        if (m_waiting.empty() ||
            static_cast<int>(m_waiting.back().pages.size()) >= m_options.volumePages) {
            if (m_waiting.size() >= most())
                draw(false);
            m_waiting.push_back({++m_outcome.volumes, {}});
        }
        m_waiting.back().pages.push_back(std::move(page));
        return !m_outcome.isStopped;
    }

    RunOutcome finish() {
        draw(true);
        return m_outcome;
    }

  private:
    /// Volumes that are held and drawn at the same time.
    static std::size_t most() { return std::max(1U, std::thread::hardware_concurrency()) * 2; }

    [[nodiscard]] bool stops() const { return m_options.stops && m_options.stops(); }

    [[nodiscard]] std::string fileOf(int number, bool isLast) const {
        const bool isWhole = isLast && m_outcome.volumes == 1 && m_options.shard.count == 1;
        return isWhole ? m_options.file : volumeFile(m_options.file, number);
    }

    void draw(bool isLast) {
        std::vector<DrawnVolume> drawn(m_waiting.size());
        std::erase_if(m_waiting, [&](const RunVolume &volume) {
            return !isOurs(volume.number) || isThere(volume, isLast);
        });
        runParallel(
            m_waiting.size(),
            [&](std::size_t i) {
                drawn[i] = m_sessions.use([&](LabelSession &session) {
                    return drawVolume(m_waiting[i], m_design,
                                      m_options.proof.takes(m_waiting[i].number), session);
                });
            },
            [&](std::size_t i) { write(m_waiting[i].number, std::move(drawn[i]), isLast); },
            [&] { return stops(); });
        m_outcome.isStopped = m_outcome.isStopped || stops();
        m_waiting.clear();
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
    bool isThere(const RunVolume &volume, bool isLast) {
        const auto known = m_before.find(volume.number);
        if (known == m_before.end())
            return false;
        const std::string file = fileOf(volume.number, isLast);
        std::error_code error;
        const bool isSame = nameOf(file) == known->second.file &&
                            std::filesystem::exists(file, error) &&
                            hashOf(readFile(file)) == known->second.hash;
        if (isSame) {
            m_outcome.before += known->second.labels;
            told(known->second, false);
        }
        return isSame;
    }

    void write(int number, DrawnVolume drawn, bool isLast) {
        for (Finding &finding : drawn.findings)
            if (m_options.tell)
                m_options.tell(std::move(finding));
        if (drawn.isRefused)
            ++m_outcome.refused;
        if (drawn.pdf.empty())
            return m_ledger.release(number);
        const std::string file = fileOf(number, isLast);
        (void)writeFile(file, drawn.pdf, Existing::replace);
        const PrintedVolume volume{number, nameOf(file), hashOf(drawn.pdf), drawn.pages,
                                   std::ssize(drawn.labels)};
        if (const auto known = m_before.find(number); known == m_before.end())
            enter(volume, drawn.labels, file);
        else if (known->second.hash != volume.hash)
            throw IoError(argument::phrase("", "failed.other_volume",
                                           {argument::plain("file", volume.file)}));
        m_outcome.labels += volume.labels;
        told(volume, true);
    }

    /// There is no file of the run that its ledger does not know.
    void enter(const PrintedVolume &volume, const std::vector<PrintedLabel> &labels,
               const std::string &file) {
        try {
            m_ledger.add(volume, labels);
        } catch (const IoError &) {
            std::error_code ignored;
            std::filesystem::remove(file, ignored);
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
