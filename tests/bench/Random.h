// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace updatefacts {

/// Numbers that look random and are the same on every machine for the same seed.
class Random {
  public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// 0 <= result < count
    std::size_t below(std::size_t count) { return m_engine() % count; }
    bool chance(unsigned percent) { return below(100) < percent; }
    template<class List>
    const auto &pick(const List &list) {
        return list[below(std::size(list))];
    }

  private:
    std::mt19937_64 m_engine;
};

} // namespace updatefacts
