// SPDX-License-Identifier: MIT
#include "collect/Collect.h"

#include "collect/Collector.h"
#include "disclosure/Sha256.h"

namespace updatefacts {

CollectOutcome collect(const std::vector<CollectItem> &items, const CollectOptions &options) {
    LibraryFiles files(options.folder);
    CollectState state(files.stateFile());
    state.open();
    std::string all;
    for (const CollectItem &item : items)
        all += item.address + '\n';
    const std::int64_t run = state.beginRun(
        sha256(all), std::chrono::sys_days(options.today).time_since_epoch().count());
    for (const std::string &folder : options.trustedAnew)
        state.forgetServer(folder);
    CollectOutcome outcome = Collector(options, files, state, run).collect(items);
    if (outcome.isStopped)
        state.keep();
    else
        state.endRun(run);
    sortFindings(outcome.findings);
    return outcome;
}

} // namespace updatefacts
