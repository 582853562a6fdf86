// SPDX-License-Identifier: MIT
#include "desktop/site/SiteDialog.h"

#include "FolderTest.h"
#include "PageServer.h"
#include "desktop/files/Settings.h"
#include "desktop/site/KeysDialog.h"
#include "document/files/ReadFile.h"
#include "signature/key/KeyFolder.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 26;

class SiteDialogTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        Settings().clear();
        put("published/camera-1.yaml",
            readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-1.yaml"));
        put("published/camera-2.yaml",
            readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/history/camera-2.yaml"));
        open();
    }
    void TearDown() override {
        m_dialog.reset();
        Settings().clear();
        FolderTest::TearDown();
    }

    void open(const QString &address = QStringLiteral("https://lumio.example/uf/lc2")) {
        m_dialog =
            std::make_unique<SiteDialog>(path("published"), address, today, m_words, nullptr);
        m_dialog->show();
        for (QListWidget *list : m_dialog->findChildren<QListWidget *>())
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->text().contains(QStringLiteral("(en)")))
                    list->item(i)->setCheckState(Qt::Checked);
    }
    [[nodiscard]] QString path(const char *name) const {
        return QString::fromStdString((folder() / name).string());
    }
    template<class Widget>
    [[nodiscard]] Widget *part(const char *name) const {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString said() const { return part<QLabel>("message")->text(); }
    void build() const {
        part<QPushButton>("build")->click();
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return part<QPushButton>("build")->isEnabled(); }, 60000));
    }

    Words m_words{"en"};
    std::unique_ptr<SiteDialog> m_dialog;
};

TEST_F(SiteDialogTest, buildsWhatTheCommandBuilds) {
    EXPECT_EQ(part<QLineEdit>("site")->text(), path("site"));
    build();
    EXPECT_TRUE(said().startsWith(QStringLiteral("1 product"))) << said().toStdString();
    const std::map<std::string, std::string> built = contents();
    EXPECT_TRUE(built.contains("site/.well-known/update-facts/index.json"));
    for (const char *label : {"panel.pdf", "panel.svg", "strip.png"})
        EXPECT_TRUE(built.contains(std::string("site/uf/lc2/disclosure.") + label)) << label;
    build();
    EXPECT_EQ(contents(), built); // nothing changes
    EXPECT_TRUE(said().contains(QStringLiteral("of which 0 are new, 0 changed and 0 are gone")));
}

TEST_F(SiteDialogTest, opensThePageOfTheDisclosureInTheBrowser) {
    QTextBrowser browser; // takes the place of the system's
    QDesktopServices::setUrlHandler(QStringLiteral("http"), &browser, "setSource");
    EXPECT_FALSE(part<QPushButton>("open")->isEnabled());
    build();
    ASSERT_TRUE(part<QPushButton>("open")->isEnabled());
    part<QPushButton>("open")->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    EXPECT_EQ(browser.source().host(), QStringLiteral("127.0.0.1"));
    EXPECT_TRUE(
        std::filesystem::exists(folder() / "site" / browser.source().path().mid(1).toStdString()))
        << browser.source().toString().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("as long as this window is open")));
}

TEST_F(SiteDialogTest, saysWhyThereIsNoSite) {
    put("published/camera-2.yaml", "updatable: perhaps\n");
    build();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing was written. "))) << said().toStdString();
    EXPECT_FALSE(std::filesystem::exists(folder() / "site"));
    part<QLineEdit>("published")->setText(path("nowhere"));
    build();
    EXPECT_TRUE(said().contains(path("nowhere"))) << said().toStdString();
}

TEST_F(SiteDialogTest, leavesTheOldSiteWhenItIsStopped) {
    part<QPushButton>("build")->click();
    EXPECT_EQ(part<QPushButton>("close")->text(), QStringLiteral("&Stop"));
    EXPECT_TRUE(m_dialog->findChild<QProgressBar *>()->isVisible());
    part<QPushButton>("close")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return part<QPushButton>("build")->isEnabled(); }, 60000));
    EXPECT_TRUE(m_dialog->isVisible());
    const bool isStopped = said() == QStringLiteral("Stopped. The site is as it was.");
    EXPECT_NE(std::filesystem::exists(folder() / "site/update-facts"), isStopped); // or was quicker
}

TEST_F(SiteDialogTest, signsWithTheKeyThatIsChosen) {
    (void)QDir(keyFolder()).removeRecursively();
    KeyFolder(keyFolder().toStdString())
        .add(makeSigningKey(KeyKind::ed25519), Passphrase("correct horse"), today);
    open();
    auto *key = part<QComboBox>("key");
    ASSERT_EQ(key->count(), 2);
    EXPECT_FALSE(part<QLineEdit>("passphrase")->isEnabled());
    key->setCurrentIndex(1);
    EXPECT_FALSE(part<QPushButton>("build")->isEnabled());
    part<QLineEdit>("passphrase")->setText(QStringLiteral("wrong horse"));
    build();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Nothing was written. "))) << said().toStdString();
    EXPECT_FALSE(std::filesystem::exists(folder() / "site"));
    part<QLineEdit>("passphrase")->setText(QStringLiteral("correct horse"));
    build();
    const std::map<std::string, std::string> built = contents();
    EXPECT_TRUE(built.contains("site/.well-known/jwks.json"));
    EXPECT_TRUE(built.contains("site/.well-known/update-facts/index.json.cose"));
    EXPECT_TRUE(built.contains("site/uf/lc2/disclosure.code.txt")) << "what the labels say";
    (void)QDir(keyFolder()).removeRecursively();
}

TEST_F(SiteDialogTest, waitsForBothFolders) {
    part<QLineEdit>("site")->clear();
    EXPECT_FALSE(part<QPushButton>("build")->isEnabled());
    EXPECT_TRUE(said().contains(QStringLiteral("Choose")));
}

TEST_F(SiteDialogTest, remembersFolderAndLanguages) {
    part<QLineEdit>("site")->setText(path("elsewhere"));
    build();
    m_dialog = std::make_unique<SiteDialog>(path("published"), QString(), today, m_words, nullptr);
    EXPECT_EQ(part<QLineEdit>("site")->text(), path("elsewhere"));
    int ticked = 0;
    const auto *languages = part<QListWidget>("languages");
    for (int i = 0; i < languages->count(); ++i)
        ticked += languages->item(i)->checkState() == Qt::Checked;
    EXPECT_EQ(ticked, 1);
}

TEST_F(SiteDialogTest, asksTheServerOnlyWhenItIsTold) {
    const PageServer server("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    open(server.address().toString());
    EXPECT_EQ(part<QLabel>("address")->text(), server.address().toString());
    QTest::qWait(50);
    EXPECT_TRUE(server.asked().isEmpty());
    part<QPushButton>("ask")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return part<QPushButton>("ask")->isEnabled(); }, 20000));
    EXPECT_EQ(part<QLabel>("answer")->text(),
              QStringLiteral("The server answers, but there is no page (404)."));
}

TEST_F(SiteDialogTest, showsNoCodeWhereThereIsNone) {
    open(QString());
    EXPECT_EQ(part<QPushButton>("ask"), nullptr);
}

} // namespace
} // namespace updatefacts
