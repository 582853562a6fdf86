// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/files/FieldValues.h"
#include "desktop/files/MakerMemory.h"
#include "desktop/files/RecentFiles.h"
#include "desktop/files/Settings.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QStatusBar>

namespace updatefacts {

/// Nothing is written that holds less than the form shows, or that is no disclosure at all.
bool DocumentWindow::maySave() {
    if (m_model.isFaithful())
        return true;
    m_notices->put(QStringLiteral("save"),
                   {Severity::error,
                    m_model.isReadable()
                        ? tr("Not saved: the file would not say what the form shows. Undo the last "
                             "change, then save again.")
                        : tr("Not saved: this file cannot be read as a disclosure.")});
    return false;
}

bool DocumentWindow::save() {
    if (m_isPublished && !m_model.isModified())
        return true;
    if (!maySave())
        return false;
    if (m_isPublished)
        becomeRevision();
    if (m_file.path().isEmpty())
        return saveAs();
    if (m_isContested) {
        tellOfConflict();
        statusBar()->showMessage(tr("Not saved: choose which version counts."), 5000);
        return false;
    }
    if (!m_file.save(m_model.text())) {
        m_notices->put(
            QStringLiteral("save"),
            {Severity::error, m_file.problem(), {{tr("Save as ..."), [this] { saveAs(); }}}});
        return false;
    }
    settleConflict();
    tellSaved();
    m_notices->drop(QStringLiteral("recovery"));
    m_model.undoStack().setClean();
    m_autosave.setSource(source());
    statusBar()->showMessage(tr("Saved"), 3000);
    return true;
}

/// Ends what was told of saving before; what could not be kept of the old file is told. What was
/// saved of the maker is there for the next product.
void DocumentWindow::tellSaved() {
    MakerMemory().note(m_model.root());
    m_notices->drop(QStringLiteral("save"));
    if (!m_file.note().isEmpty())
        m_notices->put(QStringLiteral("save"), {Severity::note, m_file.note()});
}

/// The file as it is; else one that is not there yet, beside the revision before or where the last
/// file was saved.
QString DocumentWindow::suggestedPath() const {
    if (!m_file.path().isEmpty())
        return m_isPublished ? proposedPath(home()) : m_file.path();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = Settings().value(QStringLiteral("folder"), documents).toString();
    return proposedPath(m_home.isEmpty() ? folder : m_home);
}

bool DocumentWindow::saveAs() {
    if (!maySave())
        return false;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the disclosure"), suggestedPath(),
                                                tr("Disclosures (*.yaml *.yml)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".yaml");
    if (const DocumentWindow *other = m_program.windowOf(path); other && other != this)
        return refuseToSave(tr("Not saved: %1 is open in another window. Close it there first, or "
                               "choose another name.")
                                .arg(other->title()));
    if (!m_file.saveAs(path, m_model.text()))
        return refuseToSave(m_file.problem());
    followFile();
    return true;
}

bool DocumentWindow::refuseToSave(const QString &why) {
    m_notices->put(QStringLiteral("save"), {Severity::error, why});
    return false;
}

void DocumentWindow::followFile() {
    Settings().setValue(QStringLiteral("folder"), QFileInfo(m_file.path()).absolutePath());
    settleConflict();
    tellSaved();
    for (const char *about : {"read-only", "recovery", "label"})
        m_notices->drop(QLatin1String(about));
    claimFile();
    m_model.setFile(m_file.path());
    m_model.undoStack().setClean();
    m_autosave.setSource(source());
    RecentFiles().add(m_file.path(), anyText(m_model.value(Pointer().child("product_name"))));
    m_home.clear();
    m_notices->drop(QStringLiteral("revision"));
    lookAround();
    tellPublished();
    refreshTitle();
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
    if (!event->isAccepted())
        return;
    Settings().setValue(QStringLiteral("geometry"), saveGeometry());
    if (m_isGivingWay)
        m_program.showStart(); // before this window goes: without any, the program ends
}

void DocumentWindow::closeToStart() {
    m_isGivingWay = m_program.documents().size() == 1;
    close();
    m_isGivingWay = false;
}

} // namespace updatefacts
