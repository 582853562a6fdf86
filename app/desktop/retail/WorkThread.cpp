// SPDX-License-Identifier: MIT
#include "desktop/retail/WorkThread.h"

#include <utility>

namespace updatefacts {

WorkThread::WorkThread() : m_place(new QObject) {
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread() {
    finish();
}

void WorkThread::post(std::function<void()> work) {
    if (m_place)
        QMetaObject::invokeMethod(m_place, std::move(work), Qt::QueuedConnection);
}

void WorkThread::finish(const std::function<void()> &last) {
    if (!m_place)
        return;
    QMetaObject::invokeMethod(m_place, last, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete std::exchange(m_place, nullptr);
}

} // namespace updatefacts
