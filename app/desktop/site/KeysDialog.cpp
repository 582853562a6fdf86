// SPDX-License-Identifier: MIT
#include "desktop/site/KeysDialog.h"

#include "desktop/site/EndKeyDialog.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/SayIn.h"
#include "document/files/IoError.h"
#include "signature/key/KeyFolder.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr int keyRole = Qt::UserRole;       ///< of an item: kidText()
constexpr int stateRole = Qt::UserRole + 1; ///< KeyState

KeyFolder userKeys() {
    return KeyFolder(keyFolder().toStdString());
}

QString dayInWords(std::optional<Date> day) {
    if (!day)
        return {};
    return QLocale().toString(
        QDate(int(day->year()), int(unsigned(day->month())), int(unsigned(day->day()))),
        QLocale::ShortFormat);
}

/// "k3Jw0...: ES256, in use since 14/03/2026"
QString titleOf(const Jwk &jwk) {
    const QString name = QString::fromStdString(kidText(jwk.key));
    const QString kind = QString::fromStdString(std::string(joseAlgorithmOf(jwk.key.kind)));
    switch (jwk.state) {
    case KeyState::active:
        return KeysDialog::tr("%1: %2, in use since %3").arg(name, kind, dayInWords(jwk.since));
    case KeyState::retired:
        return KeysDialog::tr("%1: %2, retired on %3").arg(name, kind, dayInWords(jwk.until));
    case KeyState::revoked:
        break;
    }
    const QString reason = QString::fromStdString(jwk.reason);
    return KeysDialog::tr("%1: %2, revoked on %3").arg(name, kind, dayInWords(jwk.until)) +
           (reason.isEmpty() ? reason : QStringLiteral(" (") + reason + QLatin1Char(')'));
}

} // namespace

QString keyFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/updatefacts/keys");
}

QStringList activeKeys() {
    QStringList names;
    try {
        for (const Jwk &jwk : userKeys().keys().keys)
            if (jwk.state == KeyState::active)
                names << QString::fromStdString(kidText(jwk.key));
    } catch (const IoError &) { // the dialog of keys says why
        names.clear();
    }
    return names;
}

KeysDialog::KeysDialog(Clock clock, QWidget *parent) : QDialog(parent), m_clock(std::move(clock)) {
    setWindowTitle(tr("Keys"));
    resize(560, 460);
    build();
    fill();
}

void KeysDialog::build() {
    auto *layout = new QVBoxLayout(this);
    auto *about =
        new QLabel(tr("Your key shows what is yours and what others made in your name. Keep "
                      "the key and its passphrase; without the passphrase the key is of "
                      "no use."),
                   this);
    about->setWordWrap(true);
    layout->addWidget(about);
    m_keys = new QListWidget(this);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setAccessibleName(tr("Your keys"));
    m_keys->setWordWrap(true);
    layout->addWidget(m_keys, 1);
    layout->addWidget(newKey());
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    layout->addWidget(buttons());
    connect(m_keys, &QListWidget::itemSelectionChanged, this, &KeysDialog::refresh);
}

QWidget *KeysDialog::newKey() {
    auto *box = new QGroupBox(tr("New key"), this);
    auto *form = new QFormLayout(box);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const KeyKind kind : {KeyKind::es256, KeyKind::ed25519})
        m_kind->addItem(QString::fromStdString(std::string(joseAlgorithmOf(kind))), int(kind));
    const auto add = [&](const QString &title, QWidget *field) {
        auto *label = new QLabel(title, box);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    const auto secret = [&](const char *name) {
        auto *line = new QLineEdit(box);
        line->setObjectName(QString::fromLatin1(name));
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &KeysDialog::refresh);
        return line;
    };
    m_passphrase = secret("passphrase");
    m_again = secret("again");
    add(tr("&Kind"), m_kind);
    add(tr("&Passphrase, at least %n character(s)", nullptr, int(shortestPassphrase)),
        m_passphrase);
    add(tr("The same &again"), m_again);
    return box;
}

QWidget *KeysDialog::buttons() {
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_retire = buttons->addButton(tr("&Retire this key"), QDialogButtonBox::ActionRole);
    m_revoke = buttons->addButton(tr("Re&voke this key"), QDialogButtonBox::ActionRole);
    m_create = buttons->addButton(tr("&Make the key"), QDialogButtonBox::ActionRole);
    m_retire->setObjectName(QStringLiteral("retire"));
    m_revoke->setObjectName(QStringLiteral("revoke"));
    m_create->setObjectName(QStringLiteral("create"));
    m_retire->setAutoDefault(false);
    m_revoke->setAutoDefault(false);
    connect(m_retire, &QPushButton::clicked, this, [this] { end(KeyState::retired); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { end(KeyState::revoked); });
    connect(m_create, &QPushButton::clicked, this, &KeysDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void KeysDialog::fill() {
    m_keys->clear();
    attempt([this] {
        for (const Jwk &jwk : userKeys().keys().keys) {
            auto *item = new QListWidgetItem(titleOf(jwk), m_keys);
            item->setData(keyRole, QString::fromStdString(kidText(jwk.key)));
            item->setData(stateRole, int(jwk.state));
        }
    });
    refresh();
}

/// The one that is seen to be chosen, not the one that only has the focus; null: none.
const QListWidgetItem *KeysDialog::chosenKey() const {
    const QList<QListWidgetItem *> chosen = m_keys->selectedItems();
    return chosen.isEmpty() ? nullptr : chosen.front();
}

void KeysDialog::refresh() {
    const QListWidgetItem *key = chosenKey();
    const auto isNow = [key](KeyState state) {
        return key && key->data(stateRole).toInt() == int(state);
    };
    m_retire->setEnabled(isNow(KeyState::active));
    m_revoke->setEnabled(isNow(KeyState::active) || isNow(KeyState::retired));
    const bool isLong = m_passphrase->text().size() >= qsizetype(shortestPassphrase);
    m_create->setEnabled(isLong && m_passphrase->text() == m_again->text());
}

void KeysDialog::create() {
    attempt([this] {
        const SigningKey key = makeSigningKey(KeyKind(m_kind->currentData().toInt()));
        userKeys().add(key, Passphrase(m_passphrase->text().toStdString()), m_clock.today());
        m_passphrase->clear();
        m_again->clear();
        fill();
        say(tr("The key %1 is in use from today on.")
                .arg(QString::fromStdString(kidText(key.publicKey()))),
            false);
    });
}

void KeysDialog::end(KeyState state) {
    const QListWidgetItem *key = chosenKey();
    if (!key)
        return;
    const QString name = key->data(keyRole).toString();
    EndKeyDialog question(name, state, this);
    if (question.exec() != QDialog::Accepted)
        return;
    attempt([&] {
        const std::vector<Jwk> named = keysNamed(userKeys().keys(), name.toStdString());
        if (named.size() != 1)
            return fill(); // somebody was quicker
        userKeys().setState(named.front().key, state, m_clock.today(),
                            question.reason().toStdString());
        fill();
        say(inWindowWords(argument::phrase(
                "", state == KeyState::retired ? "said.key_retired" : "said.key_revoked",
                {argument::plain("key", name.toStdString())})),
            false);
    });
}

void KeysDialog::attempt(const std::function<void()> &change) {
    try {
        change();
    } catch (const IoError &error) {
        say(inWindowWords(error.sentence()), true);
    }
}

void KeysDialog::say(const QString &text, bool isError) {
    sayIn(*m_message, text, isError);
}

} // namespace updatefacts
