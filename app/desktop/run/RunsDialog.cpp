// SPDX-License-Identifier: MIT
#include "desktop/run/RunsDialog.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/run/StaleModel.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "output/files/WriteFile.h"
#include "retail/run/RunFiles.h"
#include "retail/shop/WriteShopTable.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
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

RunsDialog::RunsDialog(QWidget *parent)
    : QDialog(parent), m_runs(LastRuns().runs()), m_model(new StaleModel(this)) {
    setWindowTitle(tr("Last runs and stale labels"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(860, 560).boundedTo(screen()->availableSize() - QSize(8, 36)));
    auto *layout = new QVBoxLayout(this);
    addRuns(*layout);
    addStale(*layout);
    refresh();
}

void RunsDialog::addRuns(QVBoxLayout &layout) {
    auto *title = new QLabel(tr("&Runs"), this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setMinimumHeight(50);
    title->setBuddy(m_list);
    for (const LastRun &run : m_runs)
        m_list->addItem(titleOfRun(run));
    if (!m_runs.empty())
        m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showStale(nullptr); });
    layout.addWidget(title);
    layout.addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_find = buttons->addButton(tr("&Find stale labels"), QDialogButtonBox::ActionRole);
    m_goOn = buttons->addButton(tr("&Go on with it"), QDialogButtonBox::ActionRole);
    m_folder = buttons->addButton(tr("&Open the folder"), QDialogButtonBox::ActionRole);
    connect(m_find, &QPushButton::clicked, this, &RunsDialog::findStale);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT goOnAsked(*run());
        close();
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(run()->file()).absolutePath()));
    });
    layout.addWidget(buttons);
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

void RunsDialog::findStale() {
    if (!run())
        return;
    say(tr("Comparing the labels with what holds today ..."));
    Q_EMIT staleAsked(QString::fromStdString(run()->ledger()));
}

void RunsDialog::showStale(std::shared_ptr<const FoundStale> stale) {
    m_stale = std::move(stale);
    m_model->show(m_stale);
    refresh();
}

void RunsDialog::refresh() {
    const bool hasStale = m_stale && !m_stale->labels.empty();
    m_find->setEnabled(run());
    m_folder->setEnabled(run());
    m_goOn->setEnabled(run() && !run()->isWhole);
    m_export->setEnabled(hasStale);
    m_print->setEnabled(hasStale);
    const QLocale locale;
    if (m_runs.empty())
        say(tr("Nothing was printed yet."));
    else if (!m_stale)
        say({});
    else
        say(tr("%1 of %2 labels must come off the shelf or be printed again.")
                .arg(locale.toString(static_cast<qlonglong>(m_stale->labels.size())),
                     locale.toString(static_cast<qlonglong>(m_stale->all))));
}

void RunsDialog::say(const QString &sentence) {
    m_sentence->setText(sentence);
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

/// They become the price list of the window.
void RunsDialog::printThese() {
    const QString file = run()->file() + QStringLiteral(".stale.csv");
    if (!exportTo(file))
        return;
    Q_EMIT listAsked(file);
    close();
}

} // namespace updatefacts
