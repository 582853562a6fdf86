// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"

#include "desktop/DocumentMenus.h"
#include "desktop/Program.h"
#include "desktop/export/LabelsAgain.h"
#include "desktop/findings/FindingsPane.h"
#include "desktop/findings/ReadinessPane.h"
#include "desktop/form/FormPane.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/PlainLabels.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/look/TopOfWindow.h"
#include "desktop/preview/PreviewPane.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSessionManager>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace updatefacts {

DocumentWindow::DocumentWindow(Program &program)
    : m_program(program), m_model(program.clock()), m_claim(program.claimsDirectory()),
      m_autosave(m_model, program.recoveryDirectory()) {
    m_model.speak(program.words());
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    build();
    DocumentMenus(*this).build();
    connectParts();
    connectModel();
    watchFile();
    restoreLayout();
    separateShortcuts(*this);
}

/// The form goes before the model that it works on. The stack of undo tells that it is empty as it
/// goes; what listens here is gone by then.
DocumentWindow::~DocumentWindow() {
    m_model.undoStack().blockSignals(true);
    delete takeCentralWidget();
}

void DocumentWindow::build() {
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const StatusStrip strip = addStatusStrip(*middle, *layout, m_notices);
    m_strip = strip.strip;
    m_status = strip.status;
    m_down = new QSplitter(Qt::Vertical, middle);
    m_across = new QSplitter(Qt::Horizontal, m_down);
    m_form = new FormPane({m_model, m_program.words()}, m_across);
    m_across->addWidget(side());
    m_findings = new FindingsPane(m_model, m_program.words(), m_down);
    m_across->setStretchFactor(0, 3);
    m_across->setStretchFactor(1, 2);
    m_across->setCollapsible(0, false);
    m_down->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    layout->addWidget(m_down, 1);
    setCentralWidget(middle);
    m_notices->raise();
}

QWidget *DocumentWindow::side() {
    m_side = new QTabWidget(m_across);
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setDocumentMode(true);
    m_preview = new PreviewPane(m_model, m_program.words(), m_program.previews(), m_side);
    m_readiness = new ReadinessPane(m_model, m_program.words(), m_side);
    m_side->addTab(m_preview, tr("Label"));
    m_side->addTab(m_readiness, tr("Readiness"));
    return m_side;
}

void DocumentWindow::connectParts() {
    connect(m_findings, &FindingsPane::goTo, this, &DocumentWindow::goTo);
    // Queued: the splitter learns only then how high the list may be.
    connect(
        m_findings, &FindingsPane::opened, this,
        [this](bool open) {
            m_down->setSizes(open ? QList<int>{5, 2} : QList<int>{1, 0});
        },
        Qt::QueuedConnection);
    connect(m_readiness, &ReadinessPane::goTo, this, &DocumentWindow::goTo);
    connect(m_preview, &PreviewPane::firstFindingAsked, m_findings, &FindingsPane::goToNext);
    connect(m_preview, &PreviewPane::stateChanged, this, &DocumentWindow::refreshButtons);
    connect(m_across, &QSplitter::splitterMoved, this, &DocumentWindow::refreshLabelShown);
}

void DocumentWindow::connectModel() {
    connect(&m_model, &DisclosureModel::changed, this, &DocumentWindow::refreshButtons);
    connect(&m_model, &DisclosureModel::opened, this, &DocumentWindow::recallSchemes);
    connect(&m_model, &DisclosureModel::findingsChanged, this, &DocumentWindow::rememberSchemes);
    connect(&m_model, &DisclosureModel::changed, this, &DocumentWindow::tellOfReading);
    connect(&m_model, &DisclosureModel::changed, this, &DocumentWindow::meetNeighbours);
    connect(&m_model, &DisclosureModel::changed, this, &DocumentWindow::offerRevision);
    connect(&m_model, &DisclosureModel::stepped, this, [this](const Pointer &pointer) {
        if (!pointer.tokens().empty())
            goTo(pointer);
    });
    connect(&m_model, &DisclosureModel::refused, this, [this](const QString &why) {
        m_notices->put(QStringLiteral("refused"), {Severity::error, why});
    });
    watchDay();
    connect(&m_model.undoStack(), &QUndoStack::cleanChanged, this, &DocumentWindow::refreshTitle);
    connect(&m_autosave, &Autosave::failed, this, [this](const QString &sentence) {
        m_notices->put(QStringLiteral("recovery"), {Severity::warning, sentence});
    });
    connect(&m_autosave, &Autosave::recovered, this,
            [this] { m_notices->drop(QStringLiteral("recovery")); });
    connect(qApp, &QApplication::commitDataRequest, &m_autosave, &Autosave::saveNow,
            Qt::DirectConnection); // the session ends once all have answered
}

/// Whether a date lies in the future changes at midnight, also in a window that stays open.
void DocumentWindow::watchDay() {
    m_day = m_model.today();
    connect(&m_daily, &QTimer::timeout, this, [this] {
        if (std::exchange(m_day, m_model.today()) != m_model.today())
            m_model.recheck();
    });
    m_daily.start(std::chrono::minutes(1));
}

QString DocumentWindow::title() const {
    return shownName(m_file.path().isEmpty() ? m_untitled : QFileInfo(m_file.path()).fileName());
}

RecoveryStore::Source DocumentWindow::source() const {
    return {m_file.path(), title(), m_file.hash()};
}

void DocumentWindow::refreshTitle() {
    QString name = title();
    name.replace(QLatin1String("[*]"), QLatin1String("[*][*]")); // Qt's mark for a changed file
    setWindowTitle(tr("%1[*] – Update Facts").arg(name));
    setWindowModified(m_model.isModified());
    setWindowFilePath(m_file.path());
    m_fileLabel->setText(title() + (m_model.isModified() ? QStringLiteral(" *") : QString()));
    refreshButtons();
}

/// The blue button is the next useful step: mend while there are errors, then export.
void DocumentWindow::refreshButtons() {
    const bool isPrintable = m_model.isPrintable();
    const bool isReady = m_preview->isProofed() && isPrintable;
    const auto setPrimary = [](QPushButton *button, bool isPrimary) {
        if (button->property("primary").toBool() == isPrimary)
            return;
        button->setProperty("primary", isPrimary);
        button->setStyleSheet(QStringLiteral(" ")); // the style looks at properties only once
        button->setStyleSheet({});
    };
    setPrimary(m_checkButton, !isPrintable);
    setPrimary(m_exportButton, isPrintable);
    m_exportButton->setEnabled(isPrintable);
    m_exportAction->setEnabled(isPrintable);
    for (QAction *action : {m_printAction, m_copyAction})
        action->setEnabled(isReady);
    m_printButton->setEnabled(isReady);
    for (QAction *action : {m_saveAction, m_saveAsAction, m_publishAction})
        action->setEnabled(m_model.isReadable());
    m_saveButton->setEnabled(m_model.isReadable());
    const Value *revision = m_model.value(Pointer().child("revision"));
    m_status->setText(tr("Revision %1 · Definitions %2")
                          .arg(revision ? QString::fromStdString(revision->scalar) : tr("not said"),
                               QString::fromStdString(builtInDefinitions().version)));
}

void DocumentWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_file.look();
        lookAroundAgain();
    }
    if (event->type() == QEvent::FontChange && m_strip)
        m_strip->setFixedHeight(m_notices->heightOfStrip());
    QMainWindow::changeEvent(event);
}

} // namespace updatefacts
