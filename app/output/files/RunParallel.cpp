// SPDX-License-Identifier: MIT
#include "output/files/RunParallel.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace updatefacts {

namespace {

/// Threads that do one piece of work after another: what a thread keeps serves the next piece.
/// Where the system gives fewer than asked for, those do all; without any, who asks does it.
class Workers {
  public:
    explicit Workers(std::size_t count) {
        try {
            for (std::size_t i = 0; i < count; ++i)
                m_threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            return;
        }
    }
    /// Waits for what began; what did not begin never does.
    ~Workers() {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    std::future<void> run(std::function<void()> piece) {
        std::packaged_task<void()> task(std::move(piece));
        std::future<void> future = task.get_future();
        if (m_threads.empty()) {
            task();
            return future;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(task));
        }
        m_changed.notify_one();
        return future;
    }

  private:
    void work() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
            if (m_ends)
                return;
            std::packaged_task<void()> task = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::packaged_task<void()>> m_waiting;
    bool m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace

void runParallel(std::size_t count, const std::function<void(std::size_t)> &make,
                 const std::function<void(std::size_t)> &take, const std::function<bool()> &stop) {
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    Workers workers(std::min(cores, count));
    std::deque<std::future<void>> running;
    std::size_t next = 0;
    for (std::size_t taken = 0; taken < count; ++taken) {
        while (next < count && running.size() < cores && !stop()) {
            running.push_back(workers.run([&make, next] { make(next); }));
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
