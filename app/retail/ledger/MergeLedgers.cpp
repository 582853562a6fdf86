// SPDX-License-Identifier: MIT
#include "retail/ledger/Ledger.h"

#include <algorithm>
#include <map>

namespace updatefacts {

namespace {

/// The numbers of 1 to `count` that are not among those printed, in runs.
void addMissing(const std::map<int, int> &printed, int count, std::vector<MergeFault> &faults) {
    for (int number = 1; number <= count; ++number) {
        if (printed.contains(number))
            continue;
        const int first = number;
        while (number < count && !printed.contains(number + 1))
            ++number;
        faults.push_back({MergeFault::Kind::missing, {}, first, number});
    }
}

} // namespace

std::vector<MergeFault> mergeFaults(const std::vector<std::string> &ledgers,
                                    const std::string &password) {
    std::vector<MergeFault> faults;
    std::optional<RunPlan> plan;
    std::map<int, int> printed; // how often, by number
    int volumes = 0;
    for (const std::string &file : ledgers) {
        const Ledger ledger = Ledger::open({file, password});
        if (plan && *plan != ledger.plan()) {
            faults.push_back({MergeFault::Kind::otherPlan, file, 0, 0});
            continue;
        }
        plan = ledger.plan();
        if (ledger.volumesOfRun() == 0)
            faults.push_back({MergeFault::Kind::unfinished, file, 0, 0});
        volumes = std::max(volumes, ledger.volumesOfRun());
        for (const PrintedVolume &volume : ledger.volumes())
            if (++printed[volume.number] > 1)
                faults.push_back(
                    {MergeFault::Kind::printedTwice, file, volume.number, volume.number});
    }
    addMissing(printed, volumes, faults);
    return faults;
}

} // namespace updatefacts
