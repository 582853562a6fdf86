// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"

#include <QFile>

#include <cassert>

namespace updatefacts {

namespace {

Definitions readBuiltIn() {
    QFile file(QStringLiteral(":/schema/definitions.yaml"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened);
    ReadDefinitions result =
        readDefinitions(readYaml(file.readAll().toStdString(), "schema/definitions.yaml"));
    assert(result.findings.empty());
    return std::move(result.definitions);
}

} // namespace

const Definitions &builtInDefinitions() {
    static const Definitions definitions = readBuiltIn();
    return definitions;
}

} // namespace updatefacts
