// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "definitions/date/DateTime.h"
#endif

#include <chrono>
#include <functional>
#include <utility>

namespace updatefacts {

/// Tells the time whenever it is asked, so that a window that stays open over midnight knows.
class Clock {
  public:
    explicit Clock(std::function<std::chrono::sys_seconds()> now) : m_now(std::move(now)) {}
    /// Stands still at noon of a day.
    Clock(Date day) // NOLINT(google-explicit-constructor)
        : m_now([day] { return std::chrono::sys_days(day) + std::chrono::hours(12); }) {}

    [[nodiscard]] std::chrono::sys_seconds now() const { return m_now(); } ///< UTC
    [[nodiscard]] Date today() const { return dayOf(m_now()); }

  private:
    std::function<std::chrono::sys_seconds()> m_now;
};

} // namespace updatefacts
