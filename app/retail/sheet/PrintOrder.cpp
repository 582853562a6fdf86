// SPDX-License-Identifier: MIT
#include "retail/sheet/PrintOrder.h"

#include "document/text/AsciiText.h"

#include <algorithm>
#include <numeric>

namespace updatefacts {

namespace {

/// The number at the front, without noughts before it, and takes it off.
std::string_view takeNumber(std::string_view &text) {
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
    std::size_t count = 0;
    while (count < text.size() && isAsciiDigit(text[count]))
        ++count;
    const std::string_view number = text.substr(0, count);
    text.remove_prefix(count);
    return number;
}

/// Below, at or above 0 as `a` comes before, with or after `b`.
int compare(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (isAsciiDigit(a.front()) && isAsciiDigit(b.front())) {
            const std::string_view one = takeNumber(a);
            const std::string_view other = takeNumber(b);
            if (one.size() != other.size())
                return one.size() < other.size() ? -1 : 1;
            if (const int difference = one.compare(other))
                return difference;
            continue;
        }
        const auto one = static_cast<unsigned char>(asciiLower(a.front()));
        const auto other = static_cast<unsigned char>(asciiLower(b.front()));
        if (one != other)
            return one < other ? -1 : 1;
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() ? (b.empty() ? 0 : -1) : 1;
}

} // namespace

bool comesBefore(std::string_view a, std::string_view b) {
    return compare(a, b) < 0;
}

std::vector<std::size_t> printOrder(const std::vector<OrderKey> &labels, PrintOrder order) {
    std::vector<std::size_t> numbers(labels.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    if (order == PrintOrder::byProduct || order == PrintOrder::byAisleAndProduct)
        std::ranges::stable_sort(numbers, [&](std::size_t a, std::size_t b) {
            return comesBefore(labels[a].product, labels[b].product);
        });
    if (order == PrintOrder::byAisle || order == PrintOrder::byAisleAndProduct)
        std::ranges::stable_sort(numbers, [&](std::size_t a, std::size_t b) {
            const int difference = compare(labels[a].aisle, labels[b].aisle);
            return difference == 0 ? labels[a].aisle < labels[b].aisle : difference < 0;
        });
    return numbers;
}

} // namespace updatefacts
