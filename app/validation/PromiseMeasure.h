// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <cstdint>
#include <optional>
#include <span>

namespace updatefacts {

/// One thing that makers promise and must not take back: security updates until a day, or for so
/// many months of each single device.
struct PromiseMeasure {
    using Amount = std::optional<std::int64_t>;

    Amount (*promised)(const Disclosure &); ///< days since 1970 or months; nothing: not promised
    Amount (*kept)(const Disclosure &);     ///< what a later revision keeps of it, ended or not
    Argument (*said)(std::string_view name, const Disclosure &); ///< as the disclosure writes it
    const char *field;                                           ///< where it is said
    const char *weakened, *shortened, *elsewhere;                ///< findings

    /// The better promise of two; null is the worst. The first where they are as good.
    [[nodiscard]] const Disclosure *better(const Disclosure *a, const Disclosure *b) const;
};

/// The day first.
[[nodiscard]] std::span<const PromiseMeasure> promiseMeasures();

} // namespace updatefacts
