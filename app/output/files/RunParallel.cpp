// SPDX-License-Identifier: MIT
#include "output/files/RunParallel.h"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>

namespace updatefacts {

void runParallel(std::size_t count, const std::function<void(std::size_t)> &make,
                 const std::function<void(std::size_t)> &take, const std::function<bool()> &stop) {
    const std::size_t workers = std::max(1U, std::thread::hardware_concurrency());
    std::deque<std::future<void>> running;
    std::size_t next = 0;
    for (std::size_t taken = 0; taken < count; ++taken) {
        while (next < count && running.size() < workers && !stop()) {
            running.push_back(std::async(std::launch::async, make, next));
            ++next;
        }
        if (running.empty())
            return;
        running.front().get();
        running.pop_front();
        take(taken);
    }
}

} // namespace updatefacts
