// SPDX-License-Identifier: MIT
#include "desktop/ExportChoices.h"
#include "desktop/ExportDialog.h"
#include "desktop/NoticeBar.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace updatefacts {

void ExportDialog::build() {
    resize(900, 720);
    auto *layout = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this); // for small screens and large letters
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makePage());
    layout->addWidget(scroll, 1);
    m_notices = new NoticeBar(this);
    layout->addWidget(m_notices);
    m_findings = new QListWidget(this);
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setWordWrap(true);
    m_findings->setMaximumHeight(fontMetrics().height() * 9);
    m_findings->hide();
    layout->addWidget(m_findings);
    addButtons(layout);
}

QWidget *ExportDialog::makePage() {
    m_page = new QWidget(this);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins({});
    m_choices = new ExportChoices(ownLanguageName(), m_page);
    layout->addWidget(m_choices, 3);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFolder(form);
    addFiles(form);
    addCommand(form);
    layout->addLayout(form, 2);
    return m_page;
}

void ExportDialog::addFolder(QFormLayout *form) {
    auto *line = new QHBoxLayout;
    m_folder = new QLineEdit(m_page);
    auto *browse = new QPushButton(tr("&Browse ..."), m_page);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    form->addRow(tr("Fol&der:"), line);
    static_cast<QLabel *>(form->labelForField(line))->setBuddy(m_folder);
}

void ExportDialog::addFiles(QFormLayout *form) {
    auto *column = new QVBoxLayout;
    auto *list = new QListView(m_page);
    list->setModel(&m_files);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setMinimumHeight(fontMetrics().height() * 4);
    list->setTextElideMode(Qt::ElideMiddle);
    m_summary = new QLabel(m_page);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    column->addWidget(list, 1);
    column->addWidget(m_summary);
    form->addRow(tr("F&iles:"), column);
    static_cast<QLabel *>(form->labelForField(column))->setBuddy(list);
}

void ExportDialog::addCommand(QFormLayout *form) {
    auto *line = new QHBoxLayout;
    m_command = new QLineEdit(m_page);
    m_command->setReadOnly(true);
    m_command->setLayoutDirection(Qt::LeftToRight); // it is no sentence
    m_command->setToolTip(tr("Does the same again, in a script, say."));
    m_copy = new QToolButton(m_page);
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copy the command line"));
    m_copy->setAccessibleName(tr("Copy the command line"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    line->addWidget(m_command, 1);
    line->addWidget(m_copy);
    form->addRow(tr("Co&mmand line:"), line);
    static_cast<QLabel *>(form->labelForField(line))->setBuddy(m_command);
}

void ExportDialog::addButtons(QBoxLayout *layout) {
    auto *line = new QHBoxLayout;
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Labels made"));
    m_progress->setFormat(tr("%v of %m labels"));
    m_progress->hide();
    m_export = new QPushButton(tr("E&xport"), this);
    m_export->setDefault(true);
    m_export->setProperty("primary", true);
    m_close = new QPushButton(tr("Cancel"), this);
    m_close->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    line->addWidget(m_progress, 1);
    line->addStretch(0);
    line->addWidget(m_export);
    line->addWidget(m_close);
    layout->addLayout(line);
}

} // namespace updatefacts
