// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/files/RecoveryStore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace updatefacts {

class DisclosureModel;

/// Keeps what was typed and not saved safe from a crash: the text is in the recovery store one
/// second after it changed, also while typing goes on; the entry goes when there is nothing unsaved
/// any more. Files are written by a thread of its own. Must not outlive the model.
class Autosave : public QObject {
    Q_OBJECT

  public:
    Autosave(DisclosureModel &model, const QString &directory, QObject *parent = nullptr);
    ~Autosave() override; ///< waits for what is being written; unsaved text becomes an orphan

    /// Whose text it is, from now on: to be told after open, save and "save as".
    void setSource(const RecoveryStore::Source &source) { m_source = source; }
    /// Goes on with the entry of an orphan. To be called after the model has opened the orphan's
    /// file and before it is given the text; false: another program has taken it.
    [[nodiscard]] bool take(const QString &id);
    /// The user does not want what is unsaved: to be called when a window closes without saving.
    void discard();
    /// Writes what is unsaved and waits for it: before the session ends.
    void saveNow();

  Q_SIGNALS:
    /// Nothing is safe for the time being; the sentence says why. Told once.
    void failed(const QString &sentence);
    /// After failed(): what is unsaved is safe again, or there is nothing unsaved.
    void recovered();

  private:
    void schedule();
    void settle();
    void startWriting();
    void finish(const QString &problem);
    void tell(const QString &problem);

    DisclosureModel &m_model;
    QString m_directory;
    std::shared_ptr<RecoveryStore> m_store; ///< only jobs of the pool use it
    RecoveryStore::Source m_source;
    QTimer m_timer;
    bool m_isWriting = false;
    bool m_isDue = false;    ///< changed while it was written
    bool m_hasEntry = false; ///< an entry is written or wanted
    QString m_problem;       ///< as told; empty: none
    QThreadPool m_pool;      ///< one thread: jobs run in their order
};

} // namespace updatefacts
