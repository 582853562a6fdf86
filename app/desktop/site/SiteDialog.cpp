// SPDX-License-Identifier: MIT
#include "desktop/site/SiteDialog.h"

#include "desktop/export/CheckedNames.h"
#include "desktop/files/Settings.h"
#include "desktop/site/CodeTarget.h"
#include "desktop/site/FolderLine.h"
#include "desktop/words/LanguageName.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace updatefacts {

SiteDialog::SiteDialog(const QString &published, const QString &address, Clock clock,
                       const Words &words, QWidget *parent)
    : QDialog(parent), m_address(address), m_clock(std::move(clock)), m_words(words) {
    setWindowTitle(tr("Pages behind the codes"));
    resize(QSize(680, 620).boundedTo(screen()->availableSize() - QSize(40, 60)));
    build();
    restore(published);
    connect(&m_run, &SiteRun::progressed, this, [this](int begun, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(begun);
    });
    connect(&m_run, &SiteRun::finished, this, &SiteDialog::finish);
    refresh();
}

void SiteDialog::build() {
    auto *layout = new QVBoxLayout(this);
    auto *about = new QLabel(tr("A page for each published product, in every language, and what "
                                "programs ask for: a folder for the root of any web server."),
                             this);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto *form = new QFormLayout;
    addFolders(*form);
    addKeys(*form);
    layout->addLayout(form);
    layout->addWidget(languages(), 1);
    if (!m_address.isEmpty())
        layout->addWidget(new CodeTarget(m_address, this));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Products"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(buttons());
}

void SiteDialog::addFolders(QFormLayout &form) {
    const auto add = [&](const QString &title, FolderLine *line, const char *name) {
        auto *label = new QLabel(title, this);
        label->setBuddy(line->edit());
        line->edit()->setObjectName(QString::fromLatin1(name));
        form.addRow(label, line);
        connect(line, &FolderLine::changed, this, &SiteDialog::refresh);
        return line;
    };
    m_published =
        add(tr("&Published disclosures"),
            new FolderLine(tr("Published disclosures"), tr("Folder of what is published"), this),
            "published");
    m_site =
        add(tr("&Folder of the site"),
            new FolderLine(tr("Folder of the site"), tr("Folder for the pages"), this), "site");
}

void SiteDialog::addKeys(QFormLayout &form) {
    auto *line = new QHBoxLayout;
    m_key = new QComboBox(this);
    m_key->setObjectName(QStringLiteral("key"));
    line->addWidget(m_key, 1);
    auto *keys = new QPushButton(tr("&Keys ..."), this);
    keys->setObjectName(QStringLiteral("keys"));
    keys->setAutoDefault(false);
    line->addWidget(keys);
    auto *label = new QLabel(tr("&Signed with"), this);
    label->setBuddy(m_key);
    form.addRow(label, line);
    m_passphrase = new QLineEdit(this);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *secret = new QLabel(tr("P&assphrase of the key"), this);
    secret->setBuddy(m_passphrase);
    form.addRow(secret, m_passphrase);
    connect(m_key, &QComboBox::currentIndexChanged, this, &SiteDialog::refresh);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SiteDialog::refresh);
    connect(keys, &QPushButton::clicked, this, &SiteDialog::showKeys);
}

QWidget *SiteDialog::languages() {
    auto *box = new QGroupBox(tr("&Languages"), this);
    auto *layout = new QVBoxLayout(box);
    m_languages = new QListWidget(box);
    m_languages->setObjectName(QStringLiteral("languages"));
    m_languages->setAccessibleName(tr("Languages; none means all of them"));
    for (const std::string &language : languagesByName())
        addName(*m_languages,
                languageName(language) +
                    QStringLiteral(" (%1)").arg(QString::fromStdString(language)),
                language);
    layout->addWidget(m_languages);
    auto *hint = new QLabel(tr("None: all of them"), box);
    hint->setObjectName(QStringLiteral("help"));
    layout->addWidget(hint);
    return box;
}

QWidget *SiteDialog::buttons() {
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open in the browser"), QDialogButtonBox::ActionRole);
    m_build = buttons->addButton(tr("&Build the site"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_open->setObjectName(QStringLiteral("open"));
    m_build->setObjectName(QStringLiteral("build"));
    m_close->setObjectName(QStringLiteral("close"));
    m_build->setProperty("primary", true);
    m_build->setDefault(true);
    connect(m_build, &QPushButton::clicked, this, &SiteDialog::start);
    connect(m_open, &QPushButton::clicked, this, &SiteDialog::openPage);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            m_run.stop();
        else
            close();
    });
    return buttons;
}

void SiteDialog::restore(const QString &published) {
    const Settings settings;
    const QString folder = settings.value(QStringLiteral("site/folder")).toString();
    m_published->setFolder(published);
    m_site->setFolder(!folder.isEmpty() || published.isEmpty()
                          ? folder
                          : QDir::cleanPath(published + QStringLiteral("/../site")));
    checkNames(*m_languages, settings.value(QStringLiteral("site/languages")).toStringList());
    fillKeys();
}

void SiteDialog::remember() const {
    Settings settings;
    QStringList tags;
    for (const std::string &tag : checkedNames(*m_languages))
        tags << QString::fromStdString(tag);
    settings.setValue(QStringLiteral("site/folder"), m_site->folder());
    settings.setValue(QStringLiteral("site/languages"), tags);
}

} // namespace updatefacts
