// SPDX-License-Identifier: MIT
#include "desktop/export/CheckedNames.h"
#include "desktop/site/FolderLine.h"
#include "desktop/site/KeysDialog.h"
#include "desktop/site/SiteDialog.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/SayIn.h"
#include "site/tree/SitePath.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace updatefacts {

void SiteDialog::fillKeys() {
    const QString chosen = m_key->currentData().toString();
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    m_key->addItem(tr("no key"), QString());
    for (const QString &key : activeKeys())
        m_key->addItem(key, key);
    m_key->setCurrentIndex(std::max(m_key->findData(chosen), 0));
}

void SiteDialog::showKeys() {
    KeysDialog dialog(m_clock, this);
    dialog.exec();
    fillKeys();
    refresh();
}

void SiteDialog::refresh() {
    if (m_isRunning || !m_close)
        return;
    const bool isSigned = !m_key->currentData().toString().isEmpty();
    const bool isComplete = !m_published->folder().isEmpty() && !m_site->folder().isEmpty() &&
                            (!isSigned || !m_passphrase->text().isEmpty());
    m_passphrase->setEnabled(isSigned);
    m_build->setEnabled(isComplete);
    m_open->setEnabled(!pagePath().isEmpty());
    say(isComplete ? QString() : tr("Choose the folders, and type the passphrase of the key."),
        false);
}

/// The page of the disclosure, where the site has it; else that of all products. "": there is none.
QString SiteDialog::pagePath() const {
    const auto isThere = [this](const std::string &file) {
        return QFileInfo(m_site->folder() + QLatin1Char('/') + QString::fromStdString(file))
            .isFile();
    };
    if (const auto path = sitePathOf(m_address.toStdString()))
        if (const std::string page = path->page(""); isThere(path->folder + page))
            return QString::fromStdString(path->path(page));
    return isThere("update-facts/index.html") ? QStringLiteral("/update-facts/index.html")
                                              : QString();
}

void SiteDialog::openPage() {
    const QUrl address = m_preview.serve(m_site->folder(), pagePath());
    if (address.isEmpty())
        return say(tr("The browser cannot get the pages: every port is taken."), true);
    QDesktopServices::openUrl(address);
    say(tr("The browser shows the pages for as long as this window is open."), false);
}

SitePlan SiteDialog::plan() const {
    SitePlan plan;
    plan.published = m_published->folder().toStdString();
    plan.options.folder = m_site->folder().toStdString();
    plan.options.languages = checkedNames(*m_languages);
    plan.options.today = m_clock.today();
    plan.options.labels = usualSiteLabels();
    plan.key = m_key->currentData().toString().toStdString();
    plan.passphrase = m_passphrase->text().toStdString();
    return plan;
}

void SiteDialog::start() {
    remember();
    m_isRunning = true;
    m_build->setEnabled(false);
    m_open->setEnabled(false);
    m_close->setText(tr("&Stop"));
    m_progress->setMaximum(0);
    m_progress->show();
    say(tr("Building the pages ..."), false);
    m_run.start(plan());
}

QString SiteDialog::whatWasBuilt(const SiteReport &report) const {
    const auto &[files, added, changed, removed] = report.outcome.changes;
    return tr("%n product(s).", nullptr, static_cast<int>(report.outcome.products)) +
           QLatin1Char(' ') +
           tr("Files: %1, of which %2 are new, %3 changed and %4 are gone.")
               .arg(QString::number(files), QString::number(added), QString::number(changed),
                    QString::number(removed));
}

QString SiteDialog::whyNot(const SiteReport &report) const {
    const QString error = firstErrorOf(report.outcome.findings, m_words);
    return error.isEmpty() ? report.problem : error;
}

void SiteDialog::finish(const SiteReport &report) {
    m_isRunning = false;
    m_progress->hide();
    m_close->setText(tr("&Close"));
    refresh();
    const QString problem = whyNot(report);
    if (!problem.isEmpty())
        return say(tr("Nothing was written. %1").arg(problem), true);
    if (report.outcome.isStopped)
        return say(tr("Stopped. The site is as it was."), false);
    say(whatWasBuilt(report), false);
    m_open->setFocus();
}

void SiteDialog::say(const QString &text, bool isError) {
    sayIn(*m_message, text, isError);
}

} // namespace updatefacts
