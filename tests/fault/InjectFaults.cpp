// SPDX-License-Identifier: MIT
// Usage: injectFaults [--all] [SCENARIO...]
// Runs every command that writes, and the window's writing, in a folder of its own, once for each
// call on the file system that is to fail, in each way it may fail, and looks what comes of it:
// every file is as it was or all are new; a failure is told in one plain sentence and by the exit
// code 4; nothing is left lying about. Without --all, a sample of the calls. Prints a table and
// each violation; ends with 1 when there is one.
#include "MakersList.h"
#include "RunScenario.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <mutex>
#include <thread>

namespace {

namespace fs = std::filesystem;
using fault::Outcome;
using fault::Scenario;
using fault::Tree;

/// A way in which calls of a kind fail.
struct Fault {
    const char *kind;
    int error;         ///< 0: a write takes only half of the bytes
    bool isLasting;    ///< so do all calls of the kind after it
    bool mayBeNothing; ///< the program may get by without that call
};

const std::vector<Fault> faults = {
    {"create", EACCES, false, false},  {"create", ENOSPC, true, false},
    {"create", EMFILE, false, false},  {"open", EACCES, false, true},
    {"open", EIO, false, true},        {"opendir", EIO, false, true},
    {"opendir", EMFILE, true, true},   {"write", 0, false, true},
    {"write", ENOSPC, true, false},    {"write", ENOSPC, false, false},
    {"write", EIO, false, false},      {"write", EDQUOT, false, false},
    {"fsync", EIO, false, false},      {"fsync", ENOSPC, true, false},
    {"close", EIO, false, true},       {"close", ENOSPC, false, true},
    {"rename", EIO, false, false},     {"rename", EACCES, false, false},
    {"rename", ENOSPC, false, false},  {"rename", EINVAL, false, true},
    {"link", EPERM, true, true},       {"link", EMLINK, false, true},
    {"link", ENOSPC, false, true},     {"unlink", EIO, false, true},
    {"unlink", EACCES, false, true},   {"mkdir", ENOSPC, true, false},
    {"mkdir", EACCES, false, false},   {"chmod", EPERM, false, false},
    {"chmod", EIO, false, false},      {"chown", EPERM, false, true},
    {"flock", ENOLCK, true, true},     {"flock", EWOULDBLOCK, false, true},
    {"setxattr", ENOSPC, false, true}, {"lock", EIO, false, true},
    {"lock", ENOSPC, false, true}};

/// The last line of what was said.
std::string sentenceOf(const std::string &said) {
    const std::string text = said.substr(0, said.find_last_not_of('\n') + 1);
    return text.substr(text.rfind('\n') + 1);
}

bool isPlain(const std::string &sentence) {
    return sentence.size() > 15 && sentence.ends_with('.') &&
           sentence.find(" error ") == std::string::npos &&
           sentence.find("filesystem error") == std::string::npos;
}

struct Before {
    Outcome good;
    Tree old;
    std::map<std::string, int> calls; ///< by kind
};

/// The names that are not as they were before.
std::string differences(const Before &before, const Tree &tree) {
    std::string names;
    for (const auto &[name, text] : tree) {
        const auto old = before.old.find(name);
        const auto fresh = before.good.tree.find(name);
        if (old == before.old.end() || old->second != text)
            names +=
                (fresh != before.good.tree.end() && fresh->second == text ? " new:" : " other:") +
                name;
    }
    for (const auto &[name, text] : before.old)
        names += tree.contains(name) ? "" : " gone:" + name;
    return names;
}

bool isOfDatabase(const Tree::value_type &file) {
    return file.first.find(".ledger") != std::string::npos ||
           file.first.find(".sqlite") != std::string::npos;
}

/// The names of files that are neither as they were nor as they are to be.
std::string halfFiles(const Before &before, const Tree &tree) {
    std::string names;
    for (const auto &[name, text] : tree) {
        const auto old = before.old.find(name);
        const auto fresh = before.good.tree.find(name);
        if (isOfDatabase({name, text}))
            continue;
        if ((old == before.old.end() || old->second != text) &&
            (fresh == before.good.tree.end() || fresh->second != text))
            names += ' ' + name;
    }
    for (const auto &[name, text] : before.old)
        names += tree.contains(name) ? "" : " gone:" + name;
    return names;
}

/// A disclosure that cannot be read is told as such, and the others are gone on with.
bool isToldOfOne(const Scenario &scenario, const Outcome &outcome, const Fault &fault) {
    return outcome.code == 2 && fault.kind == std::string("open") &&
           (!scenario.own.empty() ||
            outcome.said.find("rows that were not printed: 1.") != std::string::npos ||
            outcome.said.find("rows that were not printed: 2.") != std::string::npos);
}

/// What is wrong with a run that keeps what it has done, after a fault and once it is gone on with.
std::string violationOfRun(const Scenario &scenario, const Before &before, const Outcome &outcome,
                           const fs::path &place) {
    if (const std::string half = halfFiles(before, outcome.tree); !half.empty())
        return "half:" + half;
    const Outcome ended = fault::goOnWith(scenario, place);
    if (ended.code != before.good.code)
        return "going on, exit code " + std::to_string(ended.code) + ": " + sentenceOf(ended.said);
    if (ended.tree != before.good.tree)
        return "going on, not new:" + differences(before, ended.tree);
    Tree made = outcome.tree;
    Tree good = before.good.tree;
    std::erase_if(made, isOfDatabase); // its journal may be left, from which it is whole
    std::erase_if(good, isOfDatabase);
    if (outcome.code == before.good.code && made == good)
        return {};
    if (outcome.code != 4)
        return "exit code " + std::to_string(outcome.code) + ": " + sentenceOf(outcome.said);
    return isPlain(sentenceOf(outcome.said)) ? ""
                                             : "no plain sentence: " + sentenceOf(outcome.said);
}

/// What is wrong with what came of a fault; "" when nothing is.
std::string violation(const Scenario &scenario, const Before &before, const Outcome &outcome,
                      const Fault &fault, const fs::path &place) {
    if (isToldOfOne(scenario, outcome, fault))
        return {};
    if (!scenario.goOn.empty())
        return violationOfRun(scenario, before, outcome, place);
    Tree tree = outcome.tree;
    if (fault.kind == std::string("lock")) // the next start takes away one whose program is gone
        std::erase_if(tree, [](const auto &file) { return file.first.ends_with(".lock"); });
    const bool isOld = tree == before.old;
    const bool isNew = tree == before.good.tree;
    if (!isOld && !isNew)
        return "neither old nor new:" + differences(before, tree);
    const bool mayBeNothing = fault.mayBeNothing || !scenario.own.empty();
    if (outcome.code == before.good.code && isNew && mayBeNothing)
        return {};
    if (outcome.code != 4)
        return "exit code " + std::to_string(outcome.code) + ": " + sentenceOf(outcome.said);
    if (!isPlain(sentenceOf(outcome.said)))
        return "no plain sentence: " + sentenceOf(outcome.said);
    return {};
}

/// Which of so many calls fail: all, or some from the first to the last.
std::vector<int> chosen(int calls, bool all) {
    std::vector<int> numbers;
    const int most = all ? calls : 2;
    for (int i = 0; i < std::min(calls, most); ++i)
        numbers.push_back(calls <= most || all ? i + 1 : 1 + i * (calls - 1) / (most - 1));
    return numbers;
}

struct Trial {
    const Scenario *scenario;
    const Before *before;
    Fault fault;
    int number;
};

struct Tally {
    int tried = 0;
    int violations = 0;
};

class Trials {
  public:
    explicit Trials(fs::path place) : m_place(std::move(place)) {}

    void run(const std::vector<Trial> &trials) {
        std::vector<std::thread> threads;
        const unsigned count = std::max(2U, std::thread::hardware_concurrency());
        for (unsigned i = 0; i < count; ++i)
            threads.emplace_back([&, i] { work(trials, m_place / std::to_string(i)); });
        for (std::thread &thread : threads)
            thread.join();
    }
    [[nodiscard]] const std::map<std::string, Tally> &tallies() const { return m_tallies; }

  private:
    void work(const std::vector<Trial> &trials, const fs::path &place) {
        for (std::size_t i = m_next++; i < trials.size(); i = m_next++) {
            const Trial &trial = trials[i];
            const std::string fault =
                std::string(trial.fault.kind) + ' ' + std::to_string(trial.number) +
                (trial.fault.isLasting ? "+ " : "  ") + std::to_string(trial.fault.error);
            const Outcome outcome = fault::runScenario(*trial.scenario, place, fault, {});
            const std::string wrong =
                violation(*trial.scenario, *trial.before, outcome, trial.fault, place);
            const std::lock_guard guard(m_mutex);
            Tally &tally = m_tallies[trial.scenario->name];
            ++tally.tried;
            tally.violations += wrong.empty() ? 0 : 1;
            if (!wrong.empty())
                std::cout << "VIOLATION " << trial.scenario->name << ", " << fault << " ("
                          << ::strerrorname_np(trial.fault.error) << "): " << wrong << std::endl;
        }
    }

    fs::path m_place;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::map<std::string, Tally> m_tallies;
};

Before prepared(const Scenario &scenario, const fs::path &place) {
    Before before;
    fs::create_directories(place / "old");
    scenario.prepare(place / "old");
    before.old = fault::treeOf(place / "old");
    const fs::path log = place / "log";
    before.good = fault::runScenario(scenario, place / "good", "", log);
    std::ifstream lines(log);
    for (std::string kind; std::getline(lines, kind);)
        ++before.calls[kind];
    fs::remove_all(place);
    return before;
}

} // namespace

int main(int argc, char **argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const bool all = !words.empty() && words.front() == "--all";
    const std::vector<std::string> names(words.begin() + (all ? 1 : 0), words.end());
    std::string pattern = fs::temp_directory_path() / "updatefacts-fault-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr)
        return 2;
    const fs::path place = pattern;
    const fault::MakersList makers;
    std::vector<Scenario> scenarios = fault::scenarios(makers.address());
    std::erase_if(scenarios, [&](const Scenario &scenario) {
        return !names.empty() && std::ranges::find(names, scenario.name) == names.end();
    });
    std::map<std::string, Before> before;
    std::vector<Trial> trials;
    bool isGood = true;
    for (const Scenario &scenario : scenarios) {
        const Before &known =
            before.emplace(scenario.name, prepared(scenario, place / "first")).first->second;
        if (known.good.code != 0 && known.good.code != 3) {
            std::cout << scenario.name << " fails by itself: " << known.good.said << '\n';
            isGood = false;
            continue;
        }
        for (const Fault &fault : faults)
            if (const auto calls = known.calls.find(fault.kind); calls != known.calls.end())
                for (const int number : chosen(calls->second, all))
                    trials.push_back({&scenario, &known, fault, number});
    }
    Trials runs(place);
    runs.run(trials);
    std::printf("%-26s %6s %9s %11s\n", "command", "calls", "failures", "violations");
    Tally sum;
    int callsOfAll = 0;
    for (const Scenario &scenario : scenarios) {
        const auto found = runs.tallies().find(scenario.name);
        const Tally tally = found == runs.tallies().end() ? Tally() : found->second;
        int calls = 0;
        for (const auto &[kind, count] : before[scenario.name].calls)
            calls += count;
        std::printf("%-26s %6d %9d %11d\n", scenario.name.c_str(), calls, tally.tried,
                    tally.violations);
        callsOfAll += calls;
        sum.tried += tally.tried;
        sum.violations += tally.violations;
    }
    std::printf("%-26s %6d %9d %11d\n", "all", callsOfAll, sum.tried, sum.violations);
    fs::remove_all(place);
    return isGood && sum.violations == 0 && sum.tried > 0 ? 0 : 1;
}
