// SPDX-License-Identifier: MIT
#include "desktop/site/KeysDialog.h"

#include "signature/key/KeyFolder.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 26;

class KeysDialogTest : public testing::Test {
  protected:
    KeysDialogTest() {
        QDir(keyFolder()).removeRecursively();
        open();
    }
    ~KeysDialogTest() override { QDir(keyFolder()).removeRecursively(); }

    void open() {
        m_dialog = std::make_unique<KeysDialog>(today, nullptr);
        m_dialog->show();
    }
    template<class Widget>
    [[nodiscard]] Widget *part(const char *name) const {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const char *name, const char *text) const {
        part<QLineEdit>(name)->setText(QString::fromUtf8(text));
    }
    void create() const {
        type("passphrase", "correct horse");
        type("again", "correct horse");
        part<QPushButton>("create")->click();
    }
    [[nodiscard]] QString said() const { return part<QLabel>("message")->text(); }
    [[nodiscard]] static Jwks keys() { return KeyFolder(keyFolder().toStdString()).keys(); }

    std::unique_ptr<KeysDialog> m_dialog;
};

TEST_F(KeysDialogTest, makesAKeyOnceThePassphraseIsTypedTwice) {
    const auto *create = part<QPushButton>("create");
    EXPECT_FALSE(create->isEnabled());
    type("passphrase", "correct horse");
    EXPECT_FALSE(create->isEnabled());
    type("again", "correct horsf");
    EXPECT_FALSE(create->isEnabled());
    type("again", "correct horse");
    EXPECT_TRUE(create->isEnabled());
    type("passphrase", "short");
    type("again", "short");
    EXPECT_FALSE(create->isEnabled());
}

TEST_F(KeysDialogTest, showsTheKeyItMade) {
    create();
    ASSERT_EQ(keys().keys.size(), 1U);
    const QString name = QString::fromStdString(kidText(keys().keys.front().key));
    EXPECT_EQ(said(), QStringLiteral("The key %1 is in use from today on.").arg(name));
    EXPECT_TRUE(part<QListWidget>("keys")->item(0)->text().startsWith(name));
    EXPECT_EQ(activeKeys(), QStringList{name});
    EXPECT_EQ(part<QLineEdit>("passphrase")->text(), QString());
    EXPECT_EQ(part<QLineEdit>("passphrase")->echoMode(), QLineEdit::Password);
    EXPECT_NO_THROW((void)KeyFolder(keyFolder().toStdString())
                        .open(keys().keys.front(), Passphrase("correct horse")));
}

TEST_F(KeysDialogTest, retiresTheKeyThatIsChosen) {
    create();
    auto *retire = part<QPushButton>("retire");
    EXPECT_FALSE(retire->isEnabled());
    part<QListWidget>("keys")->setCurrentRow(0);
    ASSERT_TRUE(retire->isEnabled());
    retire->click();
    EXPECT_EQ(keys().keys.front().state, KeyState::retired);
    EXPECT_TRUE(said().contains(QStringLiteral("signs no more")));
    EXPECT_TRUE(activeKeys().isEmpty());
    part<QListWidget>("keys")->setCurrentRow(0);
    EXPECT_FALSE(retire->isEnabled()); // there is no way back
}

TEST_F(KeysDialogTest, saysThatTheListIsDamaged) {
    create();
    QFile list(keyFolder() + QStringLiteral("/jwks.json"));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
    list.write("{");
    list.close();
    open();
    EXPECT_FALSE(said().isEmpty());
    EXPECT_EQ(part<QListWidget>("keys")->count(), 0);
}

} // namespace
} // namespace updatefacts
