// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>

namespace updatefacts {

/// A length on paper, whole micrometres.
class Length {
  public:
    constexpr Length() = default;
    [[nodiscard]] static constexpr Length micrometres(std::int64_t count) {
        Length length;
        length.m_micrometres = static_cast<std::int32_t>(count);
        return length;
    }
    /// The nearest whole micrometre. 1 pt = 1/72 in = 25400/72 micrometres.
    [[nodiscard]] static constexpr Length rounded(double micrometreCount) {
        return micrometres(static_cast<std::int64_t>(micrometreCount < 0 ? micrometreCount - 0.5
                                                                         : micrometreCount + 0.5));
    }
    [[nodiscard]] static constexpr Length millimetres(double count) {
        return rounded(count * 1000);
    }
    [[nodiscard]] static constexpr Length points(double count) {
        return rounded(count * 25400 / 72);
    }

    [[nodiscard]] constexpr std::int32_t micrometres() const { return m_micrometres; }
    [[nodiscard]] constexpr double millimetres() const { return m_micrometres / 1000.0; }
    [[nodiscard]] constexpr double points() const { return m_micrometres * 72.0 / 25400; }

    auto operator<=>(const Length &) const = default;
    constexpr Length operator-() const { return micrometres(-m_micrometres); }
    constexpr Length &operator+=(Length other) { return *this = *this + other; }
    constexpr Length &operator-=(Length other) { return *this = *this - other; }
    friend constexpr Length operator+(Length a, Length b) {
        return micrometres(std::int64_t{a.m_micrometres} + b.m_micrometres);
    }
    friend constexpr Length operator-(Length a, Length b) {
        return micrometres(std::int64_t{a.m_micrometres} - b.m_micrometres);
    }
    friend constexpr Length operator*(Length a, double factor) {
        return rounded(a.m_micrometres * factor);
    }
    friend constexpr double operator/(Length a, Length b) {
        return static_cast<double>(a.m_micrometres) / b.m_micrometres;
    }

  private:
    std::int32_t m_micrometres = 0;
};

/// x to the right, y down, from the top left corner of the page.
struct Point {
    Length x, y;
    bool operator==(const Point &) const = default;
};

struct Size {
    Length width, height;
    bool operator==(const Size &) const = default;
};

struct Rect {
    Length x, y, width, height;
    [[nodiscard]] constexpr Length right() const { return x + width; }
    [[nodiscard]] constexpr Length bottom() const { return y + height; }
    bool operator==(const Rect &) const = default;
};

} // namespace updatefacts
