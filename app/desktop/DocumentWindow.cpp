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
#include "output/UpgradeText.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace updatefacts {

DocumentWindow::DocumentWindow(Program &program)
    : m_program(program), m_model(program.today()),
      m_autosave(m_model, program.recoveryDirectory()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    resize(1280, 800);
    build();
    DocumentMenus(*this).build();
    connectParts();
    watchFile();
    restoreGeometry(QSettings().value(QStringLiteral("geometry")).toByteArray());
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
    m_across->setSizes({860, 400});
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
    connect(&m_model.undoStack(), &QUndoStack::cleanChanged, this, &DocumentWindow::refreshTitle);
    connect(&m_autosave, &Autosave::failed, this, [this](const QString &sentence) {
        m_notices->put(QStringLiteral("recovery"), {Severity::warning, sentence});
    });
    connect(&m_autosave, &Autosave::recovered, this,
            [this] { m_notices->drop(QStringLiteral("recovery")); });
}

void DocumentWindow::watchFile() {
    connect(&m_file, &DocumentFile::changedOnDisk, this, [this] {
        m_notices->put(QStringLiteral("disk"), {Severity::warning,
                                                tr("Another program has changed this file."),
                                                {{tr("Load its version"), [this] { reload(); }},
                                                 {tr("Keep mine"), [] {}}}});
    });
    connect(&m_file, &DocumentFile::deletedOnDisk, this, [this] {
        m_notices->put(QStringLiteral("disk"), {Severity::warning,
                                                tr("The file is gone; save to write it again."),
                                                {{tr("Save"), [this] { save(); }}}});
    });
    connect(&m_file, &DocumentFile::sameOnDisk, this,
            [this] { m_notices->drop(QStringLiteral("disk")); });
}

void DocumentWindow::begin(const std::string &text, const QString &title) {
    m_untitled = title;
    m_model.open(text, title);
    m_autosave.setSource(source());
    tellOfReading();
    refreshTitle();
}

bool DocumentWindow::open(const QString &path, QString &problem) {
    if (!m_file.open(path)) {
        problem = m_file.problem();
        return false;
    }
    m_model.open(m_file.text(), m_file.path());
    m_model.setEarlier(findEarlier(m_model.document(), m_file.path()));
    m_autosave.setSource(source());
    RecentFiles().add(m_file.path());
    if (m_file.isReadOnly())
        m_notices->put(QStringLiteral("read-only"),
                       {Severity::note,
                        tr("This file is read-only; changes can be saved under another name."),
                        {{tr("Save as ..."), [this] { saveAs(); }}}});
    tellOfReading();
    offerUpgrade();
    refreshTitle();
    return true;
}

bool DocumentWindow::recover(const RecoveryStore::Orphan &orphan) {
    m_untitled = orphan.source.title;
    const bool hasFile = !orphan.source.path.isEmpty() && m_file.open(orphan.source.path);
    m_model.open(hasFile ? m_file.text() : std::string(),
                 hasFile ? m_file.path() : orphan.source.title);
    if (!m_autosave.take(orphan.id))
        return false;
    m_autosave.setSource(source());
    m_model.replaceText(orphan.text, tr("recovery"));
    const bool isOther = hasFile && m_file.hash() != orphan.source.hash;
    QString text = tr("This work was not saved when the program last ended.");
    if (isOther)
        text += QLatin1Char(' ') + tr("The file has been changed since.");
    m_notices->put(
        QStringLiteral("recovery"),
        {Severity::note, text, {{tr("Save"), [this] { save(); }}, {tr("Throw it away"), [this] {
                                                                       m_model.undoStack().undo();
                                                                   }}}});
    refreshTitle();
    return true;
}

/// What cannot be shown as a form is said, with its place.
void DocumentWindow::tellOfReading() {
    const bool isReadable = m_model.isReadable();
    m_form->setEnabled(isReadable);
    if (!isReadable)
        m_notices->put(QStringLiteral("reading"),
                       {Severity::error,
                        tr("The file cannot be read as a disclosure: %1 (line %2, column %3). "
                           "Mend it in a text editor; it is then read again.")
                            .arg(QString::fromStdString(m_model.findings().front().sentence))
                            .arg(m_model.findings().front().place.line)
                            .arg(m_model.findings().front().place.column)});
    else
        m_notices->drop(QStringLiteral("reading"));
}

/// Files of earlier definitions are read as ever; writing them anew is one step that can be undone.
void DocumentWindow::offerUpgrade() {
    const UpgradedText upgraded =
        upgradeText(m_model.text(), m_model.document().file, builtInDefinitions());
    if (upgraded.text == m_model.text() || !m_model.isReadable())
        return;
    m_notices->put(QStringLiteral("upgrade"),
                   {Severity::note,
                    tr("This file follows an earlier version of the definitions."),
                    {{tr("Bring it up to date"), [this, text = upgraded.text] {
                          m_model.replaceText(text, tr("bringing up to date"));
                      }}}});
}

void DocumentWindow::reload() {
    QString problem;
    const QString path = m_file.path();
    m_autosave.discard();
    if (!open(path, problem))
        m_notices->put(QStringLiteral("save"), {Severity::error, problem});
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

bool DocumentWindow::save() {
    if (m_file.path().isEmpty())
        return saveAs();
    if (!m_file.save(m_model.text())) {
        m_notices->put(
            QStringLiteral("save"),
            {Severity::error, m_file.problem(), {{tr("Save as ..."), [this] { saveAs(); }}}});
        return false;
    }
    m_notices->drop(QStringLiteral("save"));
    m_notices->drop(QStringLiteral("recovery"));
    m_model.undoStack().setClean();
    m_autosave.setSource(source());
    statusBar()->showMessage(tr("Saved"), 3000);
    return true;
}

bool DocumentWindow::saveAs() {
    QSettings settings;
    QString suggested = m_file.path();
    if (suggested.isEmpty()) {
        const Value *model = m_model.value(Pointer().child("model_identifier"));
        const QString name =
            model ? QString::fromStdString(model->scalar).simplified() : tr("disclosure");
        suggested = settings.value(QStringLiteral("folder")).toString() + QLatin1Char('/') +
                    QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) +
                    QStringLiteral(".yaml");
    }
    QString path = QFileDialog::getSaveFileName(this, tr("Save the disclosure"), suggested,
                                                tr("Disclosures (*.yaml *.yml)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".yaml");
    if (!m_file.saveAs(path, m_model.text())) {
        m_notices->put(QStringLiteral("save"), {Severity::error, m_file.problem()});
        return false;
    }
    settings.setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    m_notices->drop(QStringLiteral("read-only"));
    m_notices->drop(QStringLiteral("save"));
    m_model.setFile(m_file.path());
    m_model.undoStack().setClean();
    m_autosave.setSource(source());
    RecentFiles().add(m_file.path());
    refreshTitle();
    return true;
}

bool DocumentWindow::mayClose() {
    if (!m_model.isModified())
        return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("Save the changes in %1?").arg(title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Save)
        return save();
    if (answer == QMessageBox::Discard)
        m_autosave.discard();
    return answer == QMessageBox::Discard;
}

void DocumentWindow::closeEvent(QCloseEvent *event) {
    event->setAccepted(mayClose());
    if (event->isAccepted())
        QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
}

void DocumentWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_file.look();
    QMainWindow::changeEvent(event);
}

} // namespace updatefacts
