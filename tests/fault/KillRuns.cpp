// SPDX-License-Identifier: MIT
// Usage: killRuns NUMBER
// Kills (SIGKILL) every command that writes, and the window's writing, at calls on the file system
// from the first to the last, so many times in all. Every file must then be the old or the new one,
// whole. Then another command writes a file in each folder; after it, all files of the killed one
// must be old or all new (those of "upgrade", which lie in several folders, each for itself), and
// nothing of ours may be left. Prints a table; ends with 1 when there is a violation.
#include "MakersList.h"
#include "RunScenario.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

namespace fs = std::filesystem;
using fault::Outcome;
using fault::Scenario;
using fault::Tree;

constexpr const char *next = "next.yaml";

struct Before {
    Tree old;
    Tree fresh;
    int calls = 0;
};

/// What a run keeps only while it writes: a new site beside the old one, SQLite's files and a lock
/// beside a ledger or record, from which the next run makes it whole.
bool isHidden(const std::string &name) {
    for (const char *ending : {".ledger-shm", ".ledger-wal", ".ledger-journal", ".ledger.lock",
                               ".sqlite-shm", ".sqlite-wal", ".sqlite-journal"})
        if (name.ends_with(ending))
            return true;
    return name.starts_with(".updatefacts-") || name.starts_with(".site.next") ||
           name.find("/.updatefacts-") != std::string::npos;
}

bool holds(const Tree &tree, const std::string &name, const std::string &text) {
    const auto found = tree.find(name);
    return found != tree.end() && found->second == text;
}

/// A file that is neither the old nor the new one, or that is gone; "" when there is none.
std::string broken(const Before &before, const Tree &tree) {
    for (const auto &[name, text] : tree)
        if (!isHidden(name) && !holds(before.old, name, text) && !holds(before.fresh, name, text))
            return name;
    for (const auto &[name, text] : before.old)
        if (!tree.contains(name))
            return name;
    return {};
}

/// Folders alone are no part of what was to be written.
Tree filesOf(Tree tree, const fs::path &root) {
    std::erase_if(tree, [&](const auto &file) { return fs::is_directory(root / file.first); });
    return tree;
}

/// Another command that writes in every folder.
void writeElsewhere(const fs::path &root) {
    std::vector<fs::path> folders = {root};
    for (const auto &entry : fs::recursive_directory_iterator(root))
        if (entry.is_directory() && !isHidden(fs::relative(entry.path(), root).string()))
            folders.push_back(entry.path());
    for (const fs::path &folder : folders) {
        const std::string file = folder / next;
        const std::string command =
            std::string(UPDATEFACTS_PROGRAM) + " new -o '" + file + "' >/dev/null";
        if (std::system(command.c_str()) != 0)
            std::printf("cannot write %s\n", file.c_str());
        fs::remove(file);
    }
}

Before prepared(const Scenario &scenario, const fs::path &place) {
    Before before;
    fs::create_directories(place / "old");
    scenario.prepare(place / "old");
    const fs::path log = place / "log";
    const Outcome good = fault::runScenario(scenario, place / "good", "", log);
    before.old = filesOf(fault::treeOf(place / "old"), place / "old");
    before.fresh = filesOf(good.tree, place / "good/root");
    std::ifstream lines(log);
    for (std::string kind; std::getline(lines, kind);)
        ++before.calls;
    fs::remove_all(place);
    return before;
}

struct Tally {
    int kills = 0;
    int violations = 0;
    int leftBehind = 0; ///< runs that left something at first
    int leftAfter = 0;  ///< runs of which something was left after the next one
};

Scenario againOf(Scenario scenario) {
    scenario.goOn = scenario.command;
    return scenario;
}

void killAt(int call, const Scenario &scenario, const Before &before, const fs::path &place,
            Tally &tally) {
    const fs::path root = place / "root";
    const Outcome outcome =
        fault::runScenario(scenario, place, "any " + std::to_string(call) + "  0", {});
    tally.kills += outcome.code == 1009 ? 1 : 0;
    const Tree at = filesOf(outcome.tree, root);
    std::string wrong = broken(before, at);
    if (!scenario.goOn.empty())
        (void)fault::goOnWith(scenario, place);
    if (scenario.command.front() == "site") // only the next site takes away what one left
        (void)fault::goOnWith(againOf(scenario), place);
    tally.leftBehind += std::ranges::any_of(outcome.tree, isHidden, &Tree::value_type::first);
    writeElsewhere(root);
    const Tree after = fault::treeOf(root);
    const Tree files = filesOf(after, root);
    if (wrong.empty())
        wrong = broken(before, files);
    if (wrong.empty() && !scenario.goOn.empty() && files != before.fresh)
        wrong = "going on did not bring it to its end";
    const bool isEachForItself = scenario.name.starts_with("upgrade");
    if (wrong.empty() && !isEachForItself && files != before.old && files != before.fresh)
        wrong = "some files are old and some new";
    tally.leftAfter += std::ranges::any_of(after, isHidden, &Tree::value_type::first);
    tally.violations += wrong.empty() ? 0 : 1;
    if (!wrong.empty())
        std::printf("VIOLATION %s, killed at call %d: %s\n", scenario.name.c_str(), call,
                    wrong.c_str());
}

void print(const std::string &name, const Tally &tally) {
    std::printf("%-26s %6d %11d %12d %22d\n", name.c_str(), tally.kills, tally.violations,
                tally.leftBehind, tally.leftAfter);
}

} // namespace

int main(int argc, char **argv) {
    const int number = argc == 2 ? static_cast<int>(std::strtol(argv[1], nullptr, 10)) : 100;
    std::string pattern = fs::temp_directory_path() / "updatefacts-kills-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr)
        return 2;
    const fault::MakersList makers;
    std::vector<Scenario> scenarios = fault::scenarios(makers.address());
    std::erase_if(scenarios, [](const Scenario &scenario) { // no file, or a name drawn by lot
        return scenario.failsOutput || !scenario.own.empty() ||
               scenario.name.find("autosave") != std::string::npos;
    });
    const int each =
        (number + static_cast<int>(scenarios.size()) - 1) / static_cast<int>(scenarios.size());
    std::printf("%-26s %6s %11s %12s %22s\n", "command", "kills", "violations", "left behind",
                "left after the next run");
    Tally sum;
    for (const Scenario &scenario : scenarios) {
        const fs::path place = fs::path(pattern) / "run";
        const Before before = prepared(scenario, place);
        Tally tally;
        for (int i = 0; i < each; ++i)
            killAt(1 + (2 * i + 1) * (before.calls - 1) / (2 * each), scenario, before, place,
                   tally);
        print(scenario.name, tally);
        sum.kills += tally.kills;
        sum.violations += tally.violations;
        sum.leftBehind += tally.leftBehind;
        sum.leftAfter += tally.leftAfter;
    }
    print("all", sum);
    fs::remove_all(pattern);
    return sum.violations == 0 && sum.leftAfter == 0 && sum.kills > 0 ? 0 : 1;
}
