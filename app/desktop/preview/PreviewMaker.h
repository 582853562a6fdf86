// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/preview/PreviewRequest.h"
#endif

#include <QObject>

#include <memory>

namespace updatefacts {

class PreviewThread;

/// Makes previews in the thread they have: always of the newest request, those between are passed
/// over. The picture comes first; whether the proof holds follows when nothing newer is asked for.
class PreviewMaker : public QObject {
    Q_OBJECT

  public:
    explicit PreviewMaker(std::shared_ptr<PreviewThread> thread, QObject *parent = nullptr);
    ~PreviewMaker() override;

    /// Asks for a preview; gives the number under which it will come.
    quint64 ask(PreviewRequest request);

  Q_SIGNALS:
    void made(const updatefacts::PreviewResult &result);
    /// The findings of the proof; none: what is printed is what the label says.
    void proofed(quint64 number, const updatefacts::Findings &findings);

  private:
    class Worker;

    std::shared_ptr<PreviewThread> m_thread;
    Worker *m_worker; ///< lives in the thread, which deletes it
    quint64 m_number = 0;
};

} // namespace updatefacts
