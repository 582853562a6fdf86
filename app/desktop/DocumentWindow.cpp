// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"

#include "desktop/DocumentMenus.h"
#include "desktop/FindEarlier.h"
#include "desktop/FindingsPane.h"
#include "desktop/FormPane.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/PreviewPane.h"
#include "desktop/Program.h"
#include "desktop/RecentFiles.h"
#include "desktop/Settings.h"
#include "output/UpgradeText.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace updatefacts {

DocumentWindow::DocumentWindow(Program &program)
    : m_program(program), m_model(program.today()),
      m_autosave(m_model, program.recoveryDirectory()) {
    m_model.speak(program.words());
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    build();
    DocumentMenus(*this).build();
    connectParts();
    watchFile();
    restoreGeometry(Settings().value(QStringLiteral("geometry")).toByteArray());
}

DocumentWindow::~DocumentWindow() = default;

void DocumentWindow::build() {
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeBar(middle);
    layout->addWidget(m_notices);
    m_down = new QSplitter(Qt::Vertical, middle);
    m_across = new QSplitter(Qt::Horizontal, m_down);
    m_form = new FormPane({m_model, m_program.words()}, m_across);
    m_preview = new PreviewPane(m_model, m_program.words(), m_across);
    m_findings = new FindingsPane(m_model, m_program.words(), m_down);
    m_across->setStretchFactor(0, 3);
    m_across->setStretchFactor(1, 2);
    m_across->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 1);
    m_down->setSizes({560, 200});
    m_across->setSizes({820, 440});
    layout->addWidget(m_down, 1);
    setCentralWidget(middle);
    m_status = new QLabel(this);
    statusBar()->addWidget(m_status);
}

void DocumentWindow::connectParts() {
    connect(m_findings, &FindingsPane::goTo, this, &DocumentWindow::goTo);
    connect(m_findings, &FindingsPane::readinessAsked, this, &DocumentWindow::showReadiness);
    connect(m_preview, &PreviewPane::firstFindingAsked, this, &DocumentWindow::check);
    connect(m_preview, &PreviewPane::stateChanged, this, &DocumentWindow::refreshButtons);
    connect(&m_model, &DisclosureModel::changed, this, &DocumentWindow::refreshButtons);
    connect(&m_model, &DisclosureModel::opened, this, &DocumentWindow::recallSchemes);
    connect(&m_model, &DisclosureModel::findingsChanged, this, &DocumentWindow::rememberSchemes);
    connect(&m_model.undoStack(), &QUndoStack::cleanChanged, this, &DocumentWindow::refreshTitle);
    connect(&m_autosave, &Autosave::failed, this, [this](const QString &sentence) {
        m_notices->put(QStringLiteral("recovery"), {Severity::warning, sentence});
    });
    connect(&m_autosave, &Autosave::recovered, this,
            [this] { m_notices->drop(QStringLiteral("recovery")); });
}

QString DocumentWindow::title() const {
    return m_file.path().isEmpty() ? m_untitled : QFileInfo(m_file.path()).fileName();
}

RecoveryStore::Source DocumentWindow::source() const {
    return {m_file.path(), title(), m_file.hash()};
}

void DocumentWindow::refreshTitle() {
    setWindowTitle(tr("%1[*] – Update Facts").arg(title()));
    setWindowModified(m_model.isModified());
    setWindowFilePath(m_file.path());
    m_fileLabel->setText(title() + (m_model.isModified() ? QStringLiteral(" *") : QString()));
    refreshButtons();
}

/// The blue button is the next useful step: mend while there are errors, then export.
void DocumentWindow::refreshButtons() {
    const bool isReady = m_preview->isProofed() && !hasError(m_model.findings());
    const auto setPrimary = [](QPushButton *button, bool isPrimary) {
        if (button->property("primary").toBool() == isPrimary)
            return;
        button->setProperty("primary", isPrimary);
        button->setStyleSheet(QStringLiteral(" ")); // the style looks at properties only once
        button->setStyleSheet({});
    };
    setPrimary(m_checkButton, hasError(m_model.findings()));
    setPrimary(m_exportButton, !hasError(m_model.findings()));
    m_exportButton->setEnabled(!hasError(m_model.findings()));
    m_exportAction->setEnabled(!hasError(m_model.findings()));
    for (QAction *action : {m_printAction, m_copyAction})
        action->setEnabled(isReady);
    m_printButton->setEnabled(isReady);
    const Value *revision = m_model.value(Pointer().child("revision"));
    m_status->setText(tr("Revision %1 · Definitions %2")
                          .arg(revision ? QString::fromStdString(revision->scalar) : tr("not said"),
                               QString::fromStdString(builtInDefinitions().version)));
}

void DocumentWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_file.look();
    QMainWindow::changeEvent(event);
}

} // namespace updatefacts
