// SPDX-License-Identifier: MIT
#include "Targets.h"

#include <algorithm>

namespace updatefacts {

std::span<const FuzzTarget> fuzzTargets() {
    static const std::vector<FuzzTarget> targets = {
        yamlTarget(),    editTarget(),    definitionsTarget(), templateTarget(), layoutTarget(),
        labelTarget(),   pdfTarget(),     svgTarget(),         codesTarget(),    attachmentTarget(),
        zplTarget(),     openEoxTarget(), cborTarget(),        coseTarget(),     digitsTarget(),
        jwksTarget(),    logTarget(),     csvTarget(),         encodingTarget(), xlsxTarget(),
        odsTarget(),     mappingTarget(), sheetsTarget(),      addressTarget(),  leadsTarget(),
        historyTarget(), pricesTarget(),  pageTarget()};
    return targets;
}

const FuzzTarget *fuzzTarget(std::string_view name) {
    const auto found = std::ranges::find(fuzzTargets(), name, &FuzzTarget::name);
    return found == fuzzTargets().end() ? nullptr : &*found;
}

} // namespace updatefacts
