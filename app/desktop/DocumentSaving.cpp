// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/RecentFiles.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>

namespace updatefacts {

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

} // namespace updatefacts
