// SPDX-License-Identifier: MIT
#include "desktop/run/RunsDialog.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/run/StaleModel.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/SayIn.h"
#include "document/files/IoError.h"
#include "output/files/WriteFile.h"
#include "retail/shop/WriteShopTable.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace updatefacts {

namespace {

QString titleOfRun(const LastRun &run) {
    const QLocale locale;
    QString title = RunsDialog::tr("%1, labels: %2, %3", "date, number, file")
                        .arg(locale.toString(run.when, QLocale::ShortFormat),
                             locale.toString(run.labels), shownPath(run.file()));
    return run.isWhole ? title : RunsDialog::tr("%1 (not finished)").arg(title);
}

} // namespace

RunsDialog::RunsDialog(std::string library, QWidget *parent)
    : QDialog(parent), m_library(std::move(library)), m_model(new StaleModel(this)) {
    setWindowTitle(tr("Last runs and stale labels"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(860, 600).boundedTo(screen()->availableSize() - QSize(8, 36)));
    auto *layout = new QVBoxLayout(this);
    addRuns(*layout);
    addStale(*layout);
    showRuns();
    separateShortcuts(*this);
}

void RunsDialog::addRuns(QVBoxLayout &layout) {
    auto *title = new QLabel(tr("&Runs; the ticked ones are looked at together"), this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setMinimumHeight(50);
    title->setBuddy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &RunsDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, [this] { take(nullptr); });
    layout.addWidget(title);
    layout.addWidget(m_list, 1);
    addRunButtons(layout);
}

void RunsDialog::addRunButtons(QVBoxLayout &layout) {
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text) {
        return buttons->addButton(text, QDialogButtonBox::ActionRole);
    };
    m_find = add(tr("&Find stale labels"));
    m_rest = add(tr("Print the r&est ..."));
    m_rest->setToolTip(tr("The rows of the price list that no ticked run has printed"));
    m_goOn = add(tr("&Go on with it"));
    m_folder = add(tr("&Open the folder"));
    connect(add(tr("&Add a run ...")), &QPushButton::clicked, this, &RunsDialog::askLedger);
    connect(m_find, &QPushButton::clicked, this, &RunsDialog::findStale);
    connect(m_rest, &QPushButton::clicked, this, [this] {
        Q_EMIT restAsked(ledgers());
        close();
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT goOnAsked(*run());
        close();
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(run()->file()).absolutePath()));
    });
    layout.addWidget(buttons);
}

void RunsDialog::showRuns() {
    {
        const QSignalBlocker quiet(m_list);
        m_runs = LastRuns().runs();
        m_list->clear();
        for (const LastRun &run : m_runs) {
            auto *item = new QListWidgetItem(titleOfRun(run), m_list);
            const bool isOfLibrary = !m_library.empty() && run.plan.library == m_library;
            item->setCheckState(isOfLibrary ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(m_runs.empty() ? -1 : 0);
    }
    take(nullptr);
}

void RunsDialog::addStale(QVBoxLayout &layout) {
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setWordWrap(true);
    layout.addWidget(m_sentence);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Stale labels"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(60);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(StaleModel::reasonColumn,
                                               fontMetrics().averageCharWidth() * 30);
    layout.addWidget(m_table, 2);
    addStaleButtons(layout);
}

void RunsDialog::addStaleButtons(QVBoxLayout &layout) {
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export as CSV ..."), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("&Print just these ..."), QDialogButtonBox::ActionRole);
    auto *done = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(m_export, &QPushButton::clicked, this, &RunsDialog::askWhereToExport);
    connect(m_print, &QPushButton::clicked, this, &RunsDialog::printThese);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    layout.addWidget(buttons);
}

const LastRun *RunsDialog::run() const {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_runs[static_cast<std::size_t>(row)];
}

QStringList RunsDialog::ledgers() const {
    QStringList ledgers;
    for (int row = m_list->count() - 1; row >= 0; --row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ledgers << QString::fromStdString(m_runs[static_cast<std::size_t>(row)].ledger());
    return ledgers;
}

const LastRun &RunsDialog::newestTicked() const {
    int row = 0;
    while (m_list->item(row)->checkState() != Qt::Checked)
        ++row;
    return m_runs[static_cast<std::size_t>(row)];
}

void RunsDialog::askLedger() {
    const QString folder = run() ? QFileInfo(run()->file()).absolutePath() : QDir::homePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Add a run by its ledger"), folder,
                                                      tr("Ledgers (*.ledger)"));
    if (!file.isEmpty())
        addRun(file);
}

bool RunsDialog::addRun(const QString &ledger) {
    try {
        LastRuns().add(lastRunOfLedger(ledger, m_library));
    } catch (const IoError &error) {
        say(inWindowWords(error.sentence()));
        return false;
    }
    showRuns();
    return true;
}

void RunsDialog::findStale() {
    if (ledgers().isEmpty())
        return;
    say(tr("Comparing the labels with what holds today ..."));
    Q_EMIT staleAsked(ledgers());
}

void RunsDialog::showStale(const QStringList &ledgers, std::shared_ptr<const FoundStale> stale) {
    if (ledgers == this->ledgers())
        take(std::move(stale));
}

void RunsDialog::take(std::shared_ptr<const FoundStale> stale) {
    m_stale = std::move(stale);
    QStringList names;
    for (const QString &ledger : ledgers())
        names << shownPath(QFileInfo(ledger).completeBaseName());
    m_model->show(m_stale, names);
    refresh();
    say(summary());
}

void RunsDialog::refresh() {
    const bool hasStale = m_stale && !m_stale->labels.empty();
    const bool isTicked = !ledgers().isEmpty();
    m_find->setEnabled(isTicked && !m_library.empty());
    m_rest->setEnabled(isTicked);
    m_folder->setEnabled(run());
    m_goOn->setEnabled(run() && !run()->isWhole);
    m_export->setEnabled(hasStale);
    m_print->setEnabled(hasStale);
}

QString RunsDialog::summary() const {
    const QLocale locale;
    if (m_runs.empty())
        return tr("Nothing was printed yet.");
    if (!m_stale)
        return {};
    return tr("%1 of %2 labels must come off the shelf or be printed again.")
        .arg(locale.toString(static_cast<qlonglong>(m_stale->labels.size())),
             locale.toString(static_cast<qlonglong>(m_stale->all)));
}

void RunsDialog::say(const QString &sentence) {
    sayIn(*m_sentence, sentence);
}

QString RunsDialog::sentence() const {
    return m_sentence->text();
}

bool RunsDialog::exportTo(const QString &file) {
    try {
        (void)writeFile(file.toStdString(), staleTable(m_stale->labels), Existing::replace);
        say(tr("Written to %1.").arg(shownPath(file)));
        return true;
    } catch (const IoError &error) {
        say(inWindowWords(error.sentence()));
        return false;
    }
}

void RunsDialog::askWhereToExport() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the stale labels"),
                                                      QFileInfo(run()->file()).absolutePath() +
                                                          QStringLiteral("/stale.csv"),
                                                      tr("Tables (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void RunsDialog::printThese() {
    const QString file = newestTicked().file() + QStringLiteral(".stale.csv");
    if (!exportTo(file))
        return;
    Q_EMIT listAsked(file);
    close();
}

} // namespace updatefacts
