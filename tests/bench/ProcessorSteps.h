// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <ctime>
#include <numeric>

namespace updatefacts {

/// Milliseconds that the program has used of the processor.
[[nodiscard]] inline double processorMilliseconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Processor time by step, in milliseconds.
template<std::size_t count>
class ProcessorSteps {
  public:
    /// What work() gives.
    template<typename Work>
    auto measure(std::size_t step, Work work) {
        const double begin = processorMilliseconds();
        auto result = work();
        m_times[step] += processorMilliseconds() - begin;
        return result;
    }

    [[nodiscard]] double at(std::size_t step) const { return m_times[step]; }
    [[nodiscard]] double all() const {
        return std::accumulate(m_times.begin(), m_times.end(), 0.0);
    }

  private:
    std::array<double, count> m_times{};
};

} // namespace updatefacts
