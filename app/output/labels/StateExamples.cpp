// SPDX-License-Identifier: MIT
#include "output/labels/StateExamples.h"

#include "definitions/EmbeddedFile.h"

#include <QtGlobal>

#include <array>
#include <utility>

static void registerExamples() {
    Q_INIT_RESOURCE(examples);
}

namespace updatefacts {

std::vector<StateExample> stateExamples() {
    static constexpr std::array examples = {
        std::pair{"promised", "camera"}, std::pair{"planned", "doorbell"},
        std::pair{"not_promised", "smart-plug"}, std::pair{"not_possible", "bulb"},
        std::pair{"ended", "router"}};
    registerExamples();
    std::vector<StateExample> result;
    for (const auto &[state, name] : examples)
        result.push_back({state, embeddedFile(std::string("examples/") + name + ".yaml")});
    return result;
}

} // namespace updatefacts
