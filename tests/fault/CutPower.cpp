// SPDX-License-Identifier: MIT
// Usage: cutPower [--all] [ROWS]
// Prints ROWS labels (20), each a file of its own, and keeps every write, fsync, rename and removal
// below the run. Then it cuts the power after each of them, and each time in several ways: what was
// not waited for is lost, kept, torn, or comes to the disk in parts of 512 bytes and in any order
// (see Disk.h). After each cut the ledger opens and holds whole volumes only; every file that was
// reported is in it, and every file it names is there with its bytes. Every tenth time (--all:
// each time that differs) --resume completes the run, to the same bytes. Prints the number of
// cuts, and each violation; ends with 1 when there is one.
#include "Disk.h"
#include "cli/RunCommand.h"
#include "document/files/IoError.h"
#include "retail/ledger/Ledger.h"
#include "retail/run/PrintTable.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using namespace updatefacts;
using power::Found;
using power::Loss;

std::string readAll(const fs::path &file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string hashOf(const std::string &bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

bool isVolume(const std::string &name) {
    return name.ends_with(".pdf") && !name.starts_with(".");
}

/// A shop's table, its library, and where its runs lie.
class Shop {
  public:
    Shop(fs::path place, long rows) : m_place(std::move(place)) {
        fs::create_directories(m_place / "library");
        for (const char *name : {"camera", "bulb"})
            fs::copy_file(fs::path(UPDATEFACTS_SOURCE_DIR "/schema/examples") /
                              (std::string(name) + ".yaml"),
                          m_place / "library" / (std::string(name) + ".yaml"));
        std::ofstream table(m_place / "prices.csv");
        table << "model,item\n";
        for (long i = 0; i < rows; ++i)
            table << (i % 2 == 0 ? "LC2-100" : "GU10-827") << ",A-" << i << '\n';
    }

    [[nodiscard]] fs::path folder(const char *name) const { return m_place / name; }
    [[nodiscard]] std::vector<std::string> command(const fs::path &into) const {
        return {"print",
                m_place / "prices.csv",
                "--library",
                m_place / "library",
                "--index",
                m_place / "index",
                "--today",
                "2026-11-26",
                "--template",
                "tag",
                "--proof",
                "none",
                "--volume-pages",
                "1",
                "-o",
                into / "run.pdf"};
    }

    /// The program prints into a new folder, and what it does there is kept.
    [[nodiscard]] std::vector<power::Record> print(const fs::path &into) const {
        fs::create_directories(into);
        std::vector<std::string> words = command(into);
        words.insert(words.begin(), UPDATEFACTS_PROGRAM);
        std::vector<char *> arguments;
        for (std::string &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const fs::path log = m_place / "log";
        const pid_t child = ::fork();
        if (child == 0) {
            ::setenv("LD_PRELOAD", UPDATEFACTS_POWER_SHIM, 1);
            ::setenv("POWER_ROOT", into.c_str(), 1);
            ::setenv("POWER_LOG", log.c_str(), 1);
            ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
            ::execv(arguments.front(), arguments.data());
            ::_exit(127);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return status == 0 ? power::recordsOf(readAll(log)) : std::vector<power::Record>();
    }

    /// What --resume says, and "" where it went well.
    [[nodiscard]] std::string resume(const fs::path &into) const {
        std::istringstream in;
        std::ostringstream out, err;
        CommandStreams streams{in, out, err};
        std::vector<std::string> words = command(into);
        words.emplace_back("--resume");
        return runCommand(words, streams) == ExitCode::clean ? std::string() : err.str();
    }

  private:
    fs::path m_place;
};

/// What a cut must leave.
class Judge {
  public:
    Judge(const Shop &shop, Found whole) : m_shop(shop), m_whole(std::move(whole)) {}

    /// "" or what is wrong.
    std::string look(const Found &found, const std::set<std::string> &reported) {
        const fs::path folder = m_shop.folder("cut");
        fs::remove_all(folder);
        fs::create_directories(folder);
        for (const auto &[name, bytes] : found)
            if (name.find(".ledger") != std::string::npos)
                std::ofstream(folder / name, std::ios::binary) << bytes;
        const std::string ledger = folder / "run.pdf.ledger";
        try {
            if (!Ledger::isBegun(ledger))
                return reported.empty() ? "" : "nothing is in the ledger";
            return judge(Ledger::open(ledger), found, reported);
        } catch (const IoError &error) {
            return "the ledger does not open: " + error.sentence().values.front();
        }
    }

    std::string resume(const Found &found) {
        const fs::path folder = m_shop.folder("cut");
        fs::remove_all(folder);
        fs::create_directories(folder);
        for (const auto &[name, bytes] : found)
            std::ofstream(folder / name, std::ios::binary) << bytes;
        if (const std::string why = m_shop.resume(folder); !why.empty())
            return "it cannot be resumed: " + why;
        Found all;
        for (const auto &entry : fs::directory_iterator(folder))
            if (isVolume(entry.path().filename()))
                all[entry.path().filename()] = readAll(entry.path());
        return all == m_whole ? "" : "what was resumed is not the same";
    }

  private:
    std::string judge(const Ledger &ledger, const Found &found,
                      const std::set<std::string> &reported) {
        std::map<int, std::int64_t> labels;
        ledger.labels([&](PrintedLabel &&label) {
            ++labels[label.volume];
            return true;
        });
        std::set<std::string> known;
        for (const PrintedVolume &volume : ledger.volumes()) {
            known.insert(volume.file);
            const auto file = found.find(volume.file);
            if (file == found.end() || hash(file->second) != volume.hash)
                return volume.file + " is in the ledger, and its bytes are not there";
            if (labels[volume.number] != volume.labels)
                return volume.file + " is in the ledger in part";
            labels.erase(volume.number);
        }
        if (!labels.empty())
            return "labels are in the ledger without their volume";
        for (const std::string &name : reported)
            if (!known.contains(name))
                return name + " was reported, and is not in the ledger";
        return {};
    }

    const std::string &hash(const std::string &bytes) {
        std::string &known = m_hashes[bytes];
        return known.empty() ? known = hashOf(bytes) : known;
    }

    const Shop &m_shop;
    Found m_whole;
    std::map<std::string, std::string> m_hashes;
};

struct Tally {
    int cuts = 0, states = 0, resumed = 0, violations = 0;
};

class Cutter {
  public:
    Cutter(Judge &judge, bool isWhole) : m_judge(judge), m_isWhole(isWhole) {}

    void cutEverywhere(const std::vector<power::Record> &records) {
        cut();
        for (const power::Record &record : records) {
            if (record.kind == power::Record::Kind::say)
                report(record.more);
            m_disk.apply(record);
            ++m_done;
            cut();
        }
    }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] std::size_t reported() const { return m_reported.size(); }

  private:
    void report(const std::string &text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            m_reported.insert(fs::path(line).filename());
    }

    void cut() {
        static constexpr std::array losses = {Loss::nothing, Loss::all,       Loss::bytes,
                                              Loss::entries, Loss::lastWrite, Loss::some,
                                              Loss::some,    Loss::some,      Loss::some};
        for (const Loss loss : losses) {
            ++m_tally.cuts;
            const Found found = m_disk.cut(loss, m_random);
            if (m_seen.insert({std::hash<std::string>()(keyOf(found)), m_reported.size()}).second)
                look(found, loss);
        }
    }

    void look(const Found &found, Loss loss) {
        std::string wrong = m_judge.look(found, m_reported);
        if (wrong.empty() && (m_isWhole || m_tally.states % 10 == 0)) {
            ++m_tally.resumed;
            wrong = m_judge.resume(found);
        }
        ++m_tally.states;
        if (wrong.empty())
            return;
        ++m_tally.violations;
        std::printf("VIOLATION after call %d, loss %d: %s\n", m_done, static_cast<int>(loss),
                    wrong.c_str());
    }

    static std::string keyOf(const Found &found) {
        std::string key;
        for (const auto &[name, bytes] : found)
            key += name + '\n' + bytes + '\n';
        return key;
    }

    Judge &m_judge;
    bool m_isWhole;
    power::Disk m_disk;
    std::mt19937 m_random{1};
    std::set<std::string> m_reported;
    std::set<std::pair<std::size_t, std::size_t>> m_seen;
    int m_done = 0;
    Tally m_tally;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers by it
    const bool isWhole = argc > 1 && std::string_view(argv[1]) == "--all";
    const long rows = argc > 1 + int(isWhole) ? std::strtol(argv[argc - 1], nullptr, 10) : 20;
    std::string pattern = fs::temp_directory_path() / "updatefacts-power-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr)
        return 2;
    const Shop shop(pattern, rows);
    const std::vector<power::Record> records = shop.print(shop.folder("run"));
    Found whole;
    for (const auto &entry : fs::directory_iterator(shop.folder("run")))
        if (isVolume(entry.path().filename()))
            whole[entry.path().filename()] = readAll(entry.path());
    Judge judge(shop, whole);
    Cutter cutter(judge, isWhole);
    cutter.cutEverywhere(records);
    const Tally &tally = cutter.tally();
    std::printf("%zu calls, %zu files reported; %d cuts, %d different states, %d resumed: "
                "%d violations\n",
                records.size(), cutter.reported(), tally.cuts, tally.states, tally.resumed,
                tally.violations);
    fs::remove_all(pattern);
    return tally.violations == 0 && std::ssize(whole) == rows && tally.states > rows ? 0 : 1;
}
