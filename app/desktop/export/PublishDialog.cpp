// SPDX-License-Identifier: MIT
#include "desktop/export/PublishDialog.h"

#include "desktop/look/SeverityIcon.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/SayIn.h"
#include "document/files/IoError.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

QLabel *plainLabel(QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A line that begins with the name of a file stands where the language begins its lines, too
/// (U+200F is the right-to-left mark).
QString inReadingOrder(const QString &text) {
    return QGuiApplication::isRightToLeft() ? QChar(0x200F) + text : text;
}

} // namespace

PublishDialog::PublishDialog(Document draft, const QString &folder, Clock clock, const Words &words,
                             QWidget *parent)
    : QDialog(parent), m_draft(std::move(draft)), m_clock(std::move(clock)), m_words(words) {
    setWindowTitle(tr("Publish"));
    resize(640, 400);
    build(folder);
    m_settling.setSingleShot(true);
    m_settling.setInterval(200);
    connect(&m_settling, &QTimer::timeout, this, &PublishDialog::refresh);
    refresh();
}

void PublishDialog::build(const QString &folder) {
    auto *layout = new QVBoxLayout(this);
    auto *about = plainLabel(this);
    about->setText(tr("A published file stays as it is. What you change later is published as the "
                      "next revision, which cannot promise less."));
    layout->addWidget(about);
    auto *form = new QFormLayout;
    auto *folderLabel = new QLabel(tr("&Folder"), this);
    form->addRow(folderLabel, folderLine(folder));
    folderLabel->setBuddy(m_folder);
    m_file = plainLabel(this);
    form->addRow(tr("File"), m_file);
    m_follows = plainLabel(this);
    form->addRow(tr("Follows"), m_follows);
    layout->addLayout(form);
    m_findings = new QListWidget(this);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    layout->addWidget(m_findings, 1);
    m_besides = plainLabel(this);
    m_besides->hide();
    layout->addWidget(m_besides);
    m_message = plainLabel(this);
    layout->addWidget(m_message);
    addButtons(*layout);
}

void PublishDialog::addButtons(QVBoxLayout &layout) {
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_publish = new QPushButton(tr("&Publish"), this);
    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setProperty("primary", true); // before the style looks at it
    m_publish->setDefault(true);
    buttons->addButton(m_publish, QDialogButtonBox::ActionRole);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void PublishDialog::tell(const QString &sentence) {
    m_besides->setText(sentence);
    m_besides->show();
}

QWidget *PublishDialog::folderLine(const QString &proposed) {
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit(QDir::toNativeSeparators(proposed), line);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    layout->addWidget(m_folder, 1);
    auto *browse = new QPushButton(tr("&Browse ..."), line);
    browse->setAutoDefault(false);
    layout->addWidget(browse);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_publish->setEnabled(false); // until it is known what lies there
        m_settling.start();
    });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Folder of what is published"), folder());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    return line;
}

QString PublishDialog::folder() const {
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void PublishDialog::refresh() {
    m_settling.stop();
    m_publish->setEnabled(false);
    if (folder().isEmpty())
        return fail(tr("Choose the folder of all that is published."));
    try {
        show(planPublishing(m_draft, folder().toStdString(), m_clock.now()));
    } catch (const IoError &error) {
        fail(inWindowWords(error.sentence()));
    }
}

void PublishDialog::show(const Publishing &plan) {
    const bool canPublish = !hasError(plan.findings) && !plan.isPublished;
    const QString name = QString::fromStdString(plan.path.filename().string());
    m_file->setText(
        plan.revision == 0
            ? QString()
            : inReadingOrder(tr("%1 (revision %2)").arg(name, QString::number(plan.revision))));
    m_follows->setText(!plan.follows ? tr("nothing; it is the first one there")
                                     : inReadingOrder(inWindowWords(*plan.follows)));
    showFindings(plan.findings);
    m_publish->setEnabled(canPublish);
    if (plan.isPublished)
        sayIn(*m_message, tr("This is published already, as %1.").arg(name));
    else if (!canPublish)
        sayIn(*m_message, tr("Fix the errors to publish it."));
    else
        sayIn(*m_message,
              plan.fingerprint == plan.draftFingerprint
                  ? tr("Labels exported from this draft stay right: their # number stays.")
                  : tr("The # number on the labels will be another one; labels made before can be "
                       "made again right after publishing."));
}

void PublishDialog::showFindings(const Findings &findings) {
    m_findings->clear();
    for (const Finding &finding : findings)
        m_findings->addItem(new QListWidgetItem(severityIcon(finding.severity, palette()),
                                                sentenceAndAdviceOf(finding, m_words)));
    m_findings->setVisible(!findings.empty());
}

void PublishDialog::fail(const QString &sentence) {
    m_file->clear();
    m_follows->clear();
    m_findings->hide();
    sayIn(*m_message, sentence);
}

void PublishDialog::publish() {
    try {
        Publishing result = updatefacts::publish(m_draft, folder().toStdString(), m_clock.now());
        if (hasError(result.findings) || result.isPublished)
            return show(result); // somebody was quicker
        m_published = std::move(result);
        accept();
    } catch (const IoError &error) {
        sayIn(*m_message, inWindowWords(error.sentence()));
    }
}

} // namespace updatefacts
