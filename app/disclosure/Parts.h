// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Promise.h"

#include <string>
#include <vector>

namespace updatefacts {

/// Whether the disclosure is about a part that others build into their products: a chip, a module,
/// an operating system or an online service. Without an answer it is a product that people buy.
[[nodiscard]] bool isAboutPart(const Disclosure &disclosure);

/// What a disclosure says in one item of `components` about how long that part is supported.
struct Part {
    std::string commitment; ///< "promised", "planned", "not_promised", "ended"
    std::optional<PartialDate> end;
    std::optional<std::int64_t> unitMonths; ///< of each single one
    std::string countedFrom;                ///< of unitMonths
};

[[nodiscard]] Part partOf(const Value &item);
/// What the disclosure of a part's maker says about that part.
[[nodiscard]] Part partOf(const Disclosure &supplier);

/// Whether the device is promised or planned for longer than the part: the part has ended or
/// nothing is promised for it, its date lies before the device's, or its period from the same day
/// on is shorter. A date and a period are not compared.
[[nodiscard]] bool endsBefore(const Part &part, const Disclosure &device);

/// The items of `components` that end before the device, the first to end first. One that has ended
/// comes before one without a promise, this before dates, these before periods.
[[nodiscard]] std::vector<const Value *> partsEndingEarlier(const Disclosure &device);

/// Until when the online service runs without which the device does not work (works_offline "no"),
/// where that is before security updates end: there is no such end on that day, or it lies later.
/// Nothing where the service runs as long, and where the device has stopped working with the
/// updates.
[[nodiscard]] std::optional<PartialDate> worksOnlyUntil(const Disclosure &device, Date today);

/// By what the disclosure of a part's maker is known.
struct PartKey {
    std::string fingerprint;
    std::string url;  ///< where it can be fetched
    std::string name; ///< of the part

    [[nodiscard]] bool isFingerprintOf(const PartKey &other) const;
    /// By the fingerprint, the address or the name.
    [[nodiscard]] bool mayBe(const PartKey &other) const;
};
/// What an item of `components` says.
[[nodiscard]] PartKey partKeyOf(const Value &item, const Disclosure &device);
/// What its maker's disclosure says.
[[nodiscard]] PartKey partKeyOf(const Disclosure &supplier);
/// Of each item of `components`, in their order.
[[nodiscard]] std::vector<PartKey> partKeysIn(const Disclosure &device);

} // namespace updatefacts
