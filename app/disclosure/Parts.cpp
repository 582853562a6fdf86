// SPDX-License-Identifier: MIT
#include "disclosure/Parts.h"

#include <algorithm>
#include <tuple>

namespace updatefacts {

namespace {

std::string textOf(const Value &item, std::string_view member) {
    const Value *value = item.find(member);
    return value && value->isScalar() ? value->scalar : std::string();
}

/// The order in which parts end.
auto orderOf(const Part &part) {
    const int kind = part.commitment == "ended"          ? 0
                     : part.commitment == "not_promised" ? 1
                     : part.end                          ? 2
                                                         : 3;
    return std::tuple(kind, part.end ? part.end->lastDay() : Date(), part.unitMonths.value_or(0));
}

bool isShorter(const Part &part, const Disclosure &device) {
    const auto months = unitMonths(device);
    const Value *unit = device.root().find("unit_period");
    return months && part.unitMonths && *part.unitMonths < *months &&
           part.countedFrom == textOf(*unit, "counted_from");
}

} // namespace

bool isAboutPart(const Disclosure &disclosure) {
    const std::string subject = disclosure.text("subject");
    return !subject.empty() && subject != "product";
}

Part partOf(const Value &item) {
    Part part{textOf(item, "commitment"), PartialDate::parse(textOf(item, "support_end")), {}, {}};
    if (const Value *months = item.find("unit_months");
        months && months->kind == Value::Kind::integer)
        part.unitMonths = months->integer;
    part.countedFrom = textOf(item, "counted_from");
    return part;
}

Part partOf(const Disclosure &supplier) {
    Part part{supplier.text("support_commitment"),
              supplier.date("support_end"),
              unitMonths(supplier),
              {}};
    if (const Value *unit = supplier.root().find("unit_period"))
        part.countedFrom = textOf(*unit, "counted_from");
    return part;
}

bool PartKey::isFingerprintOf(const PartKey &other) const {
    return !fingerprint.empty() && fingerprint == other.fingerprint;
}

bool PartKey::mayBe(const PartKey &other) const {
    return isFingerprintOf(other) || (!url.empty() && url == other.url) ||
           (!name.empty() && name == other.name);
}

PartKey partKeyOf(const Value &item, const Disclosure &device) {
    const Value *name = item.find("name");
    const Value *text = name ? device.textFor({}, *name).text : nullptr;
    return {textOf(item, "disclosure_fingerprint"), textOf(item, "disclosure_url"),
            text ? text->scalar : std::string()};
}

PartKey partKeyOf(const Disclosure &supplier) {
    return {supplier.fingerprint(), supplier.text("machine_readable_url"),
            supplier.text("product_name", {})};
}

std::vector<PartKey> partKeysIn(const Disclosure &device) {
    std::vector<PartKey> keys;
    if (const Value *list = device.root().find("components"))
        for (const Value &item : list->list)
            keys.push_back(partKeyOf(item, device));
    return keys;
}

bool endsBefore(const Part &part, const Disclosure &device) {
    const std::string commitment = device.text("support_commitment");
    if (commitment != "promised" && commitment != "planned")
        return false;
    if (part.commitment == "ended" || part.commitment == "not_promised")
        return true;
    const auto end = device.date("support_end");
    if (part.end && end)
        return part.end->lastDay() < end->lastDay();
    return isShorter(part, device);
}

std::vector<const Value *> partsEndingEarlier(const Disclosure &device) {
    std::vector<const Value *> parts;
    if (const Value *list = device.root().find("components"))
        for (const Value &item : list->list)
            if (endsBefore(partOf(item), device))
                parts.push_back(&item);
    std::ranges::stable_sort(parts, {}, [](const Value *item) { return orderOf(partOf(*item)); });
    return parts;
}

std::optional<PartialDate> worksOnlyUntil(const Disclosure &device, Date today) {
    const auto stop = device.date("cloud_dependency_end");
    if (!stop || device.text("works_offline") != "no")
        return std::nullopt;
    const Promise promise = promiseOf(device, today);
    const bool isDated = (promise == Promise::promised || promise == Promise::planned) &&
                         !isUnitPeriodOnly(device, today);
    const auto end = isDated ? device.date("support_end") : std::nullopt;
    const bool isSaid =
        end ? stop->lastDay() >= end->lastDay()
            : promise == Promise::ended && device.text("end_behaviour") == "stops_working";
    return isSaid ? std::nullopt : stop;
}

} // namespace updatefacts
