// SPDX-License-Identifier: MIT
#include "desktop/files/MakerMemory.h"

#include "definitions/Definitions.h"
#include "desktop/files/FieldValues.h"
#include "desktop/files/Settings.h"
#include "output/edit/EditDisclosure.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// What is the same for all products of a maker.
constexpr std::array makerFields{
    "manufacturer_name", "manufacturer_url",   "manufacturer_address", "manufacturer_contact",
    "vuln_contact",      "vuln_policy_url",    "vuln_ack_days",        "vuln_status_interval_days",
    "security_txt_url",  "economic_operators", "manufacturer_in_eu"};

QString makersKey() {
    return QStringLiteral("makers");
}

QString yamlOf(const Value &root) {
    const Document empty = readYaml("# maker\n", {});
    return QString::fromStdString(editedText(empty, root).text);
}

} // namespace

QString makerName(const Value &root) {
    return anyText(root.find("manufacturer_name"));
}

std::vector<Value> MakerMemory::makers() const {
    std::vector<Value> makers;
    for (const QString &text : Settings().value(makersKey()).toStringList())
        if (const Document document = readYaml(text.toStdString(), {});
            !hasError(document.findings) && !makerName(document.root).isEmpty())
            makers.push_back(document.root);
    return makers;
}

void MakerMemory::note(const Value &root) {
    if (makerName(root).isEmpty())
        return;
    std::vector<FieldChange> changes;
    for (const char *field : makerFields)
        if (const Value *value = root.find(field))
            changes.push_back({Pointer().child(field), *value});
    Value maker;
    maker.kind = Value::Kind::map;
    maker = changedRoot(std::move(maker), builtInDefinitions(), changes);
    QStringList texts{yamlOf(maker)};
    for (const Value &known : makers())
        if (makerName(known) != makerName(maker) && texts.size() < maximum)
            texts << yamlOf(known);
    Settings settings;
    if (settings.value(makersKey()).toStringList() != texts)
        settings.setValue(makersKey(), texts);
}

} // namespace updatefacts
