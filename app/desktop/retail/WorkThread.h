// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace updatefacts {

/// A thread that does one thing after the other. Whoever posts must be sure that what the work
/// needs is there until finish(), and that work which is no longer wanted ends soon.
class WorkThread {
  public:
    WorkThread();
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void post(std::function<void()> work);
    /// Does what was posted and then `last`, and ends. Posting has no effect any more.
    void finish(const std::function<void()> &last = [] {});

  private:
    QObject *m_place; ///< lives in the thread
    QThread m_thread;
};

} // namespace updatefacts
