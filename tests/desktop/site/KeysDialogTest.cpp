// SPDX-License-Identifier: MIT
#include "desktop/site/KeysDialog.h"

#include "desktop/site/EndKeyDialog.h"
#include "signature/key/KeyFolder.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

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
    void choose(int row) const { part<QListWidget>("keys")->setCurrentRow(row); }
    /// What the window says that opens when the button is clicked, and is then answered.
    [[nodiscard]] QString answer(const char *button, bool isConfirmed,
                                 const QString &reason = {}) const {
        QString asked;
        QTimer::singleShot(0, qApp, [&] {
            auto *question = qobject_cast<EndKeyDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(question, nullptr);
            const auto *said = question->findChild<QLabel *>(QStringLiteral("consequence"));
            asked = said->text();
            EXPECT_GE(said->height(), said->heightForWidth(said->width())) << "it is cut off";
            if (auto *line = question->findChild<QLineEdit *>(QStringLiteral("reason")))
                line->setText(reason);
            if (isConfirmed)
                question->findChild<QPushButton *>(QStringLiteral("end"))->click();
            else
                QTest::keyClick(question, Qt::Key_Return); // to keep it is the default
        });
        part<QPushButton>(button)->click();
        return asked;
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
    EXPECT_FALSE(part<QPushButton>("retire")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("revoke")->isEnabled());
    choose(0);
    const QString asked = answer("retire", true);
    EXPECT_TRUE(asked.contains(QStringLiteral("What it has signed stays good")))
        << asked.toStdString();
    EXPECT_EQ(keys().keys.front().state, KeyState::retired);
    EXPECT_TRUE(said().contains(QStringLiteral("is retired: what it has signed stays good")));
    EXPECT_TRUE(part<QListWidget>("keys")->item(0)->text().contains(QStringLiteral("retired on")));
    EXPECT_TRUE(activeKeys().isEmpty());
    choose(0);
    EXPECT_FALSE(part<QPushButton>("retire")->isEnabled()); // there is no way back
    EXPECT_TRUE(part<QPushButton>("revoke")->isEnabled());
}

TEST_F(KeysDialogTest, revokesTheKeyThatIsChosen) {
    create();
    choose(0);
    const QString asked = answer("revoke", true, QStringLiteral("left on a train"));
    EXPECT_TRUE(asked.contains(QStringLiteral("ever signed fails"))) << asked.toStdString();
    ASSERT_EQ(keys().keys.front().state, KeyState::revoked);
    EXPECT_EQ(keys().keys.front().reason, "left on a train");
    EXPECT_EQ(keys().keys.front().until, today);
    EXPECT_TRUE(said().contains(QStringLiteral("Publish the list of keys now")));
    const QString shown = part<QListWidget>("keys")->item(0)->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("revoked on "))) << shown.toStdString();
    EXPECT_TRUE(shown.endsWith(QStringLiteral("(left on a train)"))) << shown.toStdString();
    EXPECT_TRUE(activeKeys().isEmpty());
    choose(0);
    EXPECT_FALSE(part<QPushButton>("retire")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("revoke")->isEnabled());
}

/// The focus alone chooses none.
TEST_F(KeysDialogTest, endsOnlyAKeyThatIsSeenToBeChosen) {
    create();
    part<QListWidget>("keys")->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    EXPECT_FALSE(part<QPushButton>("retire")->isEnabled());
    EXPECT_FALSE(part<QPushButton>("revoke")->isEnabled());
}

TEST_F(KeysDialogTest, changesNothingUnlessThatIsConfirmed) {
    create();
    const Jwks before = keys();
    for (const char *button : {"retire", "revoke"}) {
        choose(0);
        (void)answer(button, false);
        EXPECT_EQ(keys(), before) << button;
    }
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
