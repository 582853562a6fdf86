// SPDX-License-Identifier: MIT
#include "desktop/run/RunPane.h"

#include "desktop/look/SeverityIcon.h"
#include "desktop/retail/ProblemsModel.h"
#include "desktop/words/SayIn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

constexpr int progressSteps = 1000; ///< runs may have more labels than an int

/// "3 rows left out", with the reason codes.
QString refusedOf(const std::map<std::string, std::int64_t> &refused) {
    qint64 rows = 0;
    QStringList reasons;
    for (const auto &[reason, count] : refused) {
        rows += count;
        reasons << QStringLiteral("%1: %2").arg(QString::fromStdString(reason),
                                                QLocale().toString(static_cast<qlonglong>(count)));
    }
    return rows == 0 ? QString()
                     : RunPane::tr("Rows left out: %1 (%2).")
                           .arg(QLocale().toString(rows), reasons.join(QStringLiteral(", ")));
}

/// What there is of the run, in the words of its output.
QString amountOf(const RunResult &result) {
    const QLocale locale;
    const RunOutcome &run = result.outcome.run;
    const RunOutput &output = result.plan.output;
    const QString labels = locale.toString(static_cast<qlonglong>(run.labels + run.before));
    QString amount =
        arePictures(output.format) ? RunPane::tr("Pictures: %1.").arg(labels)
        : output.format.page
            ? RunPane::tr("Labels: %1.").arg(labels)
            : RunPane::tr("Labels: %1, pages: %2.").arg(labels, locale.toString(result.pages));
    if (!output.printer.empty() && run.labels + run.before > 0)
        amount +=
            QLatin1Char(' ') +
            RunPane::tr("The printer %1 has them.").arg(QString::fromStdString(output.printer));
    return amount;
}

QString timeLeft(double seconds) {
    constexpr int minute = 60;
    const int whole = static_cast<int>(std::ceil(seconds));
    return whole < 2 * minute ? RunPane::tr("%1 s left").arg(QLocale().toString(whole))
                              : RunPane::tr("%1 min left").arg(QLocale().toString(whole / minute));
}

} // namespace

RunPane::RunPane(const Words &words, QWidget *parent)
    : QWidget(parent), m_problems(new ProblemsModel(words, this)) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 10, 4);
    layout->addLayout(head());
    addTable();
    for (QPushButton *button : {m_stop, m_goOn, m_folder})
        button->hide();
    m_progress->hide();
    showProblems(nullptr);
}

QHBoxLayout *RunPane::head() {
    auto *line = new QHBoxLayout;
    m_icon = new QLabel(this);
    line->addWidget(m_icon);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_sentence, 1);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(240);
    m_progress->setAccessibleName(tr("Labels printed"));
    line->addWidget(m_progress);
    const auto add = [&](const QString &title, auto signal) {
        auto *button = new QPushButton(title, this);
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
        return button;
    };
    m_stop = add(tr("&Stop"), &RunPane::stopAsked);
    m_goOn = add(tr("&Go on"), &RunPane::goOnAsked);
    m_folder = add(tr("Open the &folder"), &RunPane::folderAsked);
    m_open = new QToolButton(this);
    m_open->setAutoRaise(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::TabFocus);
    connect(m_open, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    line->addWidget(m_open);
    return line;
}

void RunPane::addTable() {
    m_table = new QTableView(this);
    m_table->setModel(m_problems);
    m_table->setObjectName(QStringLiteral("quiet"));
    m_table->setAccessibleName(tr("Rows with problems"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ProblemsModel::severityColumn, QHeaderView::Fixed);
    header->resizeSection(ProblemsModel::severityColumn, 30);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(ProblemsModel::rowColumn, character * 12);
    header->resizeSection(ProblemsModel::resultColumn, character * 14);
    header->resizeSection(ProblemsModel::reasonColumn, character * 24);
    header->setSectionResizeMode(ProblemsModel::sentenceColumn, QHeaderView::Stretch);
    layout()->addWidget(m_table);
    m_table->hide();
}

bool RunPane::isOpen() const {
    return !m_table->isHidden();
}

void RunPane::setOpen(bool isOpen) {
    m_table->setVisible(isOpen && m_problems->rowCount() > 0);
    fit();
    Q_EMIT opened(this->isOpen());
}

/// As high as its one line, unless rows are shown.
void RunPane::fit() {
    m_open->setVisible(m_problems->rowCount() > 0);
    m_open->setText(isOpen() ? tr("Hide the rows") : tr("Show the rows"));
    m_open->setArrowType(isOpen() ? Qt::DownArrow : Qt::UpArrow);
    setMaximumHeight(isOpen() ? QWIDGETSIZE_MAX : layout()->minimumSize().height());
}

void RunPane::say(const QString &sentence) {
    m_sentence->setToolTip(sentence);
    sayIn(*m_sentence, sentence);
}

QString RunPane::sentence() const {
    return m_sentence->text();
}

void RunPane::showProblems(const ShopList *list) {
    m_problems->show(list ? list->findings : Findings());
    m_goOn->hide();
    m_folder->hide();
    QString sentence = list ? refusedOf(list->refused) : QString();
    if (list && !list->isWhole)
        sentence = tr("The price list could not be read to its end.") + QLatin1Char(' ') + sentence;
    if (sentence.isEmpty())
        sentence = list ? tr("All rows of the price list can be printed.")
                        : tr("Without a price list each product gets one label.");
    m_icon->setPixmap((list && hasError(list->findings) ? severityIcon(Severity::error, palette())
                                                        : doneIcon(palette()))
                          .pixmap(16, 16));
    say(sentence);
    setOpen(isOpen());
}

void RunPane::begin() {
    m_labels = 0;
    m_progress->setRange(0, 0); // nothing is written yet
    m_progress->show();
    m_stop->show();
    m_goOn->hide();
    m_folder->hide();
    say(tr("Reading what is to be printed ..."));
    fit();
}

void RunPane::expect(qint64 labels) {
    m_labels = labels;
    say(tr("Printing and reading back ... Labels: %1").arg(QLocale().toString(labels)));
}

void RunPane::show(const RunProgress &progress) {
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(static_cast<int>(std::min<qint64>(
        progress.labels * progressSteps / std::max<qint64>(m_labels, 1), progressSteps)));
    const QLocale locale;
    QString sentence =
        tr("Labels: %1 of %2").arg(locale.toString(progress.labels), locale.toString(m_labels));
    if (progress.perSecond > 0)
        sentence += QStringLiteral(" · ") +
                    tr("%1 a second").arg(locale.toString(qRound(progress.perSecond))) +
                    QStringLiteral(" · ") +
                    timeLeft(static_cast<double>(std::max<qint64>(m_labels - progress.labels, 0)) /
                             progress.perSecond);
    say(sentence);
}

QString RunPane::summaryOf(const RunResult &result) const {
    const QLocale locale;
    const RunOutcome &run = result.outcome.run;
    QStringList sentences;
    if (!result.problem.isEmpty())
        sentences << tr("The run ended before its end. %1").arg(result.problem);
    else if (run.isStopped)
        sentences << tr("Stopped. What is printed is whole; go on whenever you like.");
    if (result.problem.isEmpty())
        sentences << amountOf(result);
    if (run.refused > 0)
        sentences << tr("Files that were not right when read back, and are not written: %1.")
                         .arg(locale.toString(run.refused));
    sentences << refusedOf(result.outcome.refused);
    if (result.outcome.passedOver > 0)
        sentences << tr("Rows that were printed before and are passed over: %1.")
                         .arg(locale.toString(static_cast<qlonglong>(result.outcome.passedOver)));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void RunPane::show(const RunResult &result) {
    m_progress->hide();
    m_stop->hide();
    m_goOn->setVisible(!result.isWhole());
    m_folder->setVisible(result.pages > 0);
    m_problems->show(result.findings);
    const Severity severity = !result.problem.isEmpty() || result.outcome.run.refused > 0
                                  ? Severity::error
                                  : Severity::warning;
    m_icon->setPixmap((result.isWhole() && result.outcome.refused.empty()
                           ? doneIcon(palette())
                           : severityIcon(severity, palette()))
                          .pixmap(16, 16));
    say(summaryOf(result));
    setOpen(isOpen());
}

void RunPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fit();
}

} // namespace updatefacts
