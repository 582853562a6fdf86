// SPDX-License-Identifier: MIT
#include "validation/values/GtinDoubt.h"

#include "disclosure/Gtin.h"

#include <algorithm>
#include <utility>

namespace updatefacts {

namespace {

bool isValid(const std::string &gtin) {
    return isGtinLong(gtin) && gtin.back() == gtinCheckDigit(gtin);
}

void addOnce(std::vector<std::string> &numbers, std::string number) {
    if (std::ranges::find(numbers, number) == numbers.end())
        numbers.push_back(std::move(number));
}

} // namespace

GtinDoubt doubtOf(std::string_view digits) {
    GtinDoubt doubt;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        std::string shorter(digits);
        shorter.erase(i, 1);
        const bool isLast = i + 1 == digits.size();
        if (!isValid(shorter))
            continue;
        if (isLast || digits[i] == digits[i + 1])
            addOnce(doubt.withoutOneDigit, std::move(shorter));
        else
            doubt.isOpen = true;
    }
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        std::string swapped(digits);
        std::swap(swapped[i], swapped[i + 1]);
        doubt.isOpen = doubt.isOpen || isValid(swapped);
    }
    return doubt;
}

} // namespace updatefacts
