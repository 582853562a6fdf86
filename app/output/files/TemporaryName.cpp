// SPDX-License-Identifier: MIT
#include "output/files/TemporaryName.h"

#include "disclosure/Sha256.h"

#include <random>

namespace updatefacts {

namespace {

constexpr std::string_view temporaryPrefix = ".updatefacts-";
constexpr std::size_t half = 8; ///< digits

std::string digitsOf(std::uint64_t number) {
    std::string digits(half, '0');
    for (std::size_t i = half; i-- > 0; number /= 10)
        digits[i] = static_cast<char>('0' + number % 10);
    return digits;
}

/// The digits that belong to others: of a SHA-256.
std::string proofOf(std::string_view drawn) {
    const std::string hash = sha256("Update Facts " + std::string(drawn));
    return digitsOf(std::stoull(hash.substr(0, 14), nullptr, 16));
}

} // namespace

std::string temporaryName() {
    std::random_device lot;
    const std::string drawn = digitsOf(lot());
    return std::string(temporaryPrefix) + drawn + proofOf(drawn);
}

bool isTemporaryName(std::string_view name) {
    if (!name.starts_with(temporaryPrefix) || name.size() != temporaryPrefix.size() + 2 * half)
        return false;
    return proofOf(name.substr(temporaryPrefix.size(), half)) ==
           name.substr(temporaryPrefix.size() + half);
}

} // namespace updatefacts
