// SPDX-License-Identifier: MIT
#include "desktop/site/FolderLine.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace updatefacts {

FolderLine::FolderLine(const QString &name, const QString &question, QWidget *parent)
    : QWidget(parent) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_edit = new QLineEdit(this);
    m_edit->setAccessibleName(name);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(m_edit, 1);
    auto *browse = new QPushButton(tr("Browse ..."), this);
    browse->setAccessibleName(question);
    browse->setAutoDefault(false);
    layout->addWidget(browse);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FolderLine::changed);
    connect(browse, &QPushButton::clicked, this, [this, question] {
        const QString chosen = QFileDialog::getExistingDirectory(this, question, folder());
        if (!chosen.isEmpty())
            setFolder(chosen);
    });
}

QString FolderLine::folder() const {
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FolderLine::setFolder(const QString &folder) {
    m_edit->setText(QDir::toNativeSeparators(folder));
}

} // namespace updatefacts
