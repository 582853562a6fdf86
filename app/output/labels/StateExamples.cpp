// SPDX-License-Identifier: MIT
#include "output/labels/StateExamples.h"

#include <QFile>

#include <array>
#include <cassert>
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
    for (const auto &[state, name] : examples) {
        QFile file(QStringLiteral(":/examples/%1.yaml").arg(QLatin1String(name)));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        assert(opened);
        result.push_back({state, file.readAll().toStdString()});
    }
    return result;
}

} // namespace updatefacts
