// SPDX-License-Identifier: MIT
#include "desktop/export/OutputDialog.h"

#include "desktop/export/CheckedNames.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/LanguageName.h"
#include "label/template/TemplateData.h"
#include "output/labels/FileNames.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

OutputDialog::OutputDialog(std::vector<OutputSource> sources, Clock clock, const Words &words,
                           QWidget *parent)
    : QDialog(parent), m_sources(std::move(sources)), m_clock(std::move(clock)), m_words(words) {
    setWindowTitle(tr("Export %n disclosure(s)", nullptr, static_cast<int>(m_sources.size())));
    resize(QSize(860, 640).boundedTo(screen()->availableSize() - QSize(40, 60)));
    build();
    restore();
    connect(&m_job, &OutputRun::progressed, this, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(&m_job, &OutputRun::finished, this, &OutputDialog::finish);
    refresh();
}

void OutputDialog::build() {
    auto *layout = new QVBoxLayout(this);
    auto *choices = new QGridLayout;
    choices->addWidget(faces(), 0, 0, 2, 1);
    choices->addWidget(languages(), 0, 1, 2, 1);
    choices->addWidget(formats(), 0, 2);
    choices->setColumnStretch(0, 3);
    choices->setColumnStretch(1, 2);
    layout->addLayout(choices, 3);
    layout->addLayout(folderLine());
    m_files = new QListWidget(this);
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    m_filesTitle = new QLabel(tr("Files that &will be written"), this);
    m_filesTitle->setBuddy(m_files);
    m_files->setAccessibleName(tr("Files"));
    layout->addWidget(m_filesTitle);
    layout->addWidget(m_files, 2);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    m_progress = new QProgressBar(this);
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(buttons());
}

QWidget *OutputDialog::buttons() {
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open the folder"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    m_open->hide();
    connect(m_export, &QPushButton::clicked, this, &OutputDialog::start);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            m_job.stop();
        else
            close();
    });
    return buttons;
}

QWidget *OutputDialog::faces() {
    auto *box = new QGroupBox(tr("&Labels"), this);
    auto *layout = new QVBoxLayout(box);
    m_faces = new QListWidget(box);
    m_faces->setAccessibleName(tr("Labels"));
    for (const std::string &id : builtInTemplateIds())
        addName(*m_faces, QString::fromStdString(m_words.text(builtInTemplate(id).title())), id);
    connect(m_faces, &QListWidget::itemChanged, this, &OutputDialog::refresh);
    layout->addWidget(m_faces);
    return box;
}

QWidget *OutputDialog::languages() {
    auto *box = new QGroupBox(tr("L&anguages"), this);
    auto *layout = new QVBoxLayout(box);
    m_languages = new QListWidget(box);
    m_languages->setAccessibleName(tr("Languages; none means the disclosure's own"));
    for (const std::string &language : languagesByName()) {
        const QString tag = QString::fromStdString(language);
        addName(*m_languages, languageName(language) + QStringLiteral(" (%1)").arg(tag), language);
    }
    connect(m_languages, &QListWidget::itemChanged, this, &OutputDialog::refresh);
    layout->addWidget(m_languages);
    m_together = new QCheckBox(tr("All o&n one label"), box);
    connect(m_together, &QCheckBox::toggled, this, &OutputDialog::refresh);
    layout->addWidget(m_together);
    auto *hint = new QLabel(tr("None: the disclosure's own"), box);
    hint->setObjectName(QStringLiteral("help"));
    layout->addWidget(hint);
    return box;
}

QWidget *OutputDialog::formats() {
    auto *box = new QGroupBox(tr("&Formats"), this);
    auto *layout = new QVBoxLayout(box);
    for (const LabelFormat &format : labelFormats()) {
        auto *check = new QCheckBox(tr(format.title), box);
        connect(check, &QCheckBox::toggled, this, &OutputDialog::refresh);
        layout->addWidget(check);
        m_formats.emplace_back(format.name, check);
    }
    layout->addSpacing(8);
    addResolution(*layout);
    m_keepsGoing = new QCheckBox(tr("Lea&ve out disclosures with errors"), box);
    m_keepsGoing->setVisible(m_sources.size() > 1);
    connect(m_keepsGoing, &QCheckBox::toggled, this, &OutputDialog::refresh);
    layout->addSpacing(8);
    layout->addWidget(m_keepsGoing);
    layout->addStretch();
    return box;
}

void OutputDialog::addResolution(QBoxLayout &layout) {
    auto *label = new QLabel(tr("&Resolution of the printer"), this);
    m_resolution = new QComboBox(this);
    m_resolution->addItem(tr("As each label asks"), 0);
    for (const int dots : {203, 300, 600})
        m_resolution->addItem(tr("%1 dots per inch").arg(dots), dots);
    label->setBuddy(m_resolution);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, &OutputDialog::refresh);
    layout.addWidget(label);
    layout.addWidget(m_resolution);
}

QLayout *OutputDialog::folderLine() {
    auto *form = new QFormLayout;
    auto *line = new QHBoxLayout;
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    connect(m_folder, &QLineEdit::textChanged, this, &OutputDialog::refresh);
    line->addWidget(m_folder, 1);
    auto *browse = new QPushButton(tr("&Browse ..."), this);
    connect(browse, &QPushButton::clicked, this, &OutputDialog::chooseFolder);
    line->addWidget(browse);
    auto *folder = new QLabel(tr("Fol&der"), this);
    folder->setBuddy(m_folder);
    form->addRow(folder, line);
    addCommand(*form);
    return form;
}

void OutputDialog::addCommand(QFormLayout &form) {
    auto *commandLine = new QHBoxLayout;
    m_command = new QLineEdit(this);
    m_command->setReadOnly(true);
    m_command->setLayoutDirection(Qt::LeftToRight);
    commandLine->addWidget(m_command, 1);
    auto *copy = new QPushButton(tr("Cop&y"), this);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    commandLine->addWidget(copy);
    auto *command = new QLabel(tr("As a co&mmand"), this);
    command->setBuddy(m_command);
    form.addRow(command, commandLine);
    if (std::ranges::any_of(m_sources,
                            [](const OutputSource &source) { return !source.isSaved; })) {
        auto *hint = new QLabel(tr("The command reads the file: save your changes first."), this);
        hint->setObjectName(QStringLiteral("help"));
        form.addRow(QString(), hint);
    }
}

OutputPlan OutputDialog::plan() const {
    OutputPlan plan;
    plan.templates = checkedNames(*m_faces);
    const std::vector<std::string> tags = checkedNames(*m_languages);
    if (m_together->isChecked() && !tags.empty())
        plan.languages = {tags};
    else
        for (const std::string &tag : tags)
            plan.languages.push_back({tag});
    for (const auto &[name, box] : m_formats)
        if (box->isChecked())
            plan.formats.push_back(name);
    plan.resolution = m_resolution->currentData().toInt();
    plan.folder = m_folder->text();
    plan.keepsGoing = m_sources.size() > 1 && m_keepsGoing->isChecked();
    return plan;
}

} // namespace updatefacts
