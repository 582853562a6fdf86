// SPDX-License-Identifier: MIT
#include "desktop/editing/Autosave.h"

#include "desktop/editing/DisclosureModel.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"

#include <chrono>
#include <string>

namespace updatefacts {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds delay = 1s;      ///< from the first unsaved change
constexpr std::chrono::milliseconds retryPause = 3s; ///< before what failed is tried again

/// What went wrong; "" when it is saved.
QString problemOfSaving(RecoveryStore &store, const RecoveryStore::Source &source,
                        const std::string &text) {
    try {
        store.save(source, text);
    } catch (const IoError &error) {
        return inWindowWords(error.sentence());
    }
    return {};
}

} // namespace

Autosave::Autosave(DisclosureModel &model, const QString &directory, QObject *parent)
    : QObject(parent), m_model(model), m_directory(directory),
      m_store(std::make_shared<RecoveryStore>(directory)) {
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::settle);
    connect(&model, &DisclosureModel::opened, this, &Autosave::discard);
    connect(&model, &DisclosureModel::changed, this, &Autosave::schedule);
    connect(&model.undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean)
            discard();
        else
            schedule();
    });
    if (model.isModified())
        schedule();
}

Autosave::~Autosave() {
    m_pool.waitForDone();
}

bool Autosave::take(const QString &id) {
    std::shared_ptr<RecoveryStore> store = RecoveryStore::take(m_directory, id);
    if (!store)
        return false;
    discard();
    m_store = std::move(store);
    m_hasEntry = true;
    schedule();
    return true;
}

void Autosave::schedule() {
    if (!m_timer.isActive())
        m_timer.start(delay);
}

/// Whether there is something unsaved is known only when the change is over: within changed(),
/// the undo stack still says how it was before.
void Autosave::settle() {
    if (!m_model.isModified())
        discard();
    else if (m_isWriting)
        m_isDue = true;
    else
        startWriting();
}

void Autosave::startWriting() {
    m_isWriting = true;
    m_isDue = false;
    m_hasEntry = true;
    m_pool.start([this, store = m_store, source = m_source, text = m_model.text()] {
        const QString problem = problemOfSaving(*store, source, text);
        QMetaObject::invokeMethod(
            this, [this, problem] { finish(problem); }, Qt::QueuedConnection);
    });
}

void Autosave::finish(const QString &problem) {
    m_isWriting = false;
    if (!m_hasEntry) // discarded meanwhile
        return;
    if (!problem.isEmpty())
        m_timer.start(retryPause);
    else if (m_isDue)
        startWriting();
    tell(problem);
}

void Autosave::tell(const QString &problem) {
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (problem.isEmpty())
        Q_EMIT recovered();
    else
        Q_EMIT failed(tr("Your changes are not kept safe from a crash; save the document soon. %1")
                          .arg(problem));
}

void Autosave::discard() {
    m_timer.stop();
    m_isDue = false;
    if (!m_hasEntry)
        return;
    m_hasEntry = false;
    m_pool.start([store = m_store] { store->discard(); });
    tell({});
}

void Autosave::saveNow() {
    m_timer.stop();
    if (m_model.isModified())
        startWriting();
    m_pool.waitForDone();
}

} // namespace updatefacts
