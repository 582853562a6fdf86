// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

enum class PrintOrder { asGiven, byAisle, byProduct, byAisleAndProduct };

/// What labels are ordered by.
struct OrderKey {
    std::string aisle, product;
};

/// The numbers of the labels in the order in which they are printed. Labels that are equal keep
/// the order in which they were given; those of one aisle come together, also where another one
/// differs only by capitals.
[[nodiscard]] std::vector<std::size_t> printOrder(const std::vector<OrderKey> &labels,
                                                  PrintOrder order);

/// Whether `a` comes before `b` where numbers count as numbers: "A 2" before "A 10". Otherwise by
/// their bytes, without regard to capitals of A to Z.
[[nodiscard]] bool comesBefore(std::string_view a, std::string_view b);

} // namespace updatefacts
