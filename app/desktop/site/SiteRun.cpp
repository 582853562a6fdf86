// SPDX-License-Identifier: MIT
#include "desktop/site/SiteRun.h"

#include "desktop/site/KeysDialog.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "signature/key/KeyFolder.h"
#include "site/PublishedFolder.h"

#include <new>

namespace updatefacts {

SiteRun::SiteRun(QObject *parent) : QObject(parent) {
    qRegisterMetaType<SiteReport>("updatefacts::SiteReport");
}

SiteRun::~SiteRun() {
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void SiteRun::start(SitePlan plan) {
    if (m_thread.joinable())
        m_thread.join();
    m_isStopping = false;
    m_thread = std::thread(
        [this, plan = std::move(plan)]() mutable { Q_EMIT finished(run(std::move(plan))); });
}

namespace {

/// The user's keys, with the one that signs. Throws IoError, also for a passphrase that is wrong.
SiteKeys openedKeys(const SitePlan &plan) {
    const KeyFolder folder(keyFolder().toStdString());
    SiteKeys keys{folder.keys(), std::nullopt};
    for (const Jwk &jwk : keysNamed(keys.keys, plan.key))
        keys.key = folder.open(jwk, Passphrase(plan.passphrase));
    return keys;
}

} // namespace

SiteReport SiteRun::run(SitePlan plan) {
    SiteReport report;
    try {
        const HistoryShelf shelf = shelfOf(plan.published);
        std::optional<SiteKeys> keys;
        if (!plan.key.empty())
            plan.options.keys = &keys.emplace(openedKeys(plan));
        int begun = 0;
        const int all = static_cast<int>(shelf.size());
        plan.options.stops = [&] {
            Q_EMIT progressed(std::min(begun++, all), all);
            return m_isStopping.load();
        };
        report.outcome = buildSite(shelf, plan.options);
    } catch (const IoError &error) {
        report.problem = inWindowWords(error.sentence());
    } catch (const std::bad_alloc &) {
        report.problem = tr("There is not enough memory for this.");
    }
    return report;
}

} // namespace updatefacts
