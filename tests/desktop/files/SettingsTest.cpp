// SPDX-License-Identifier: MIT
#include "desktop/files/Settings.h"
#include "FolderTest.h"
#include "InChild.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>
#include <sys/resource.h>

#include <csignal>

namespace updatefacts {
namespace {

class SettingsTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_path = QFileInfo(QFileInfo(QSettings().fileName()).path()).path();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString(folder()));
    }
    void TearDown() override {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_path);
        FolderTest::TearDown();
    }
    [[nodiscard]] static std::string text() {
        QFile file(Settings::fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "none";
    }

  private:
    QString m_path;
};

TEST_F(SettingsTest, givesBackWhatWasSet) {
    const QByteArray bytes("\0\xff\"", 3);
    const QStringList list = {QStringLiteral("a, b"), QStringLiteral("ä\n"), QString()};
    Settings settings;
    settings.setValue(QStringLiteral("bytes"), bytes);
    settings.setValue(QStringLiteral("export/list"), list);
    settings.setValue(QStringLiteral("number"), 600);
    settings.setValue(QStringLiteral("truth"), true);
    EXPECT_EQ(Settings().value(QStringLiteral("bytes")).toByteArray(), bytes);
    EXPECT_EQ(Settings().value(QStringLiteral("export/list")).toStringList(), list);
    EXPECT_EQ(Settings().value(QStringLiteral("number")).toInt(), 600);
    EXPECT_TRUE(Settings().value(QStringLiteral("truth")).toBool());
    EXPECT_EQ(Settings().value(QStringLiteral("none"), 7).toInt(), 7);
    settings.remove(QStringLiteral("number"));
    EXPECT_EQ(Settings().value(QStringLiteral("number"), 7).toInt(), 7);
    settings.clear();
    EXPECT_FALSE(Settings().value(QStringLiteral("truth")).isValid());
    EXPECT_EQ(contents().size(), 2U) << "the folder and the file: no lock, nothing by halves";
}

TEST_F(SettingsTest, takesOverWhatWasKeptBefore) {
    QSettings earlier;
    earlier.setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    earlier.setValue(QStringLiteral("geometry"), QByteArray("\1\0\2", 3));
    earlier.sync();
    EXPECT_EQ(Settings().value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    Settings().setValue(QStringLiteral("folder"), QStringLiteral("/tmp"));
    EXPECT_EQ(Settings().value(QStringLiteral("geometry")).toByteArray(), QByteArray("\1\0\2", 3));
    Settings().remove(QStringLiteral("theme"));
    EXPECT_FALSE(Settings().value(QStringLiteral("theme")).isValid()) << "taken over once";
}

TEST_F(SettingsTest, staysAsItWasWhenItCannotBeWritten) {
    Settings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    const std::string before = text();
    const auto almostFull = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {0, 0};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    };
    EXPECT_TRUE(inChild(almostFull, [] {
        Settings().setValue(QStringLiteral("theme"), QStringLiteral("light"));
        return Settings().value(QStringLiteral("theme")).toString() == QStringLiteral("dark");
    }));
    EXPECT_EQ(text(), before);
}

TEST_F(SettingsTest, beginsAnewAfterNonsense) {
    Settings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
    put(std::filesystem::relative(Settings::fileName().toStdString(), folder()), "{nonsense");
    EXPECT_FALSE(Settings().value(QStringLiteral("theme")).isValid());
    Settings().setValue(QStringLiteral("theme"), QStringLiteral("light"));
    EXPECT_EQ(Settings().value(QStringLiteral("theme")).toString(), QStringLiteral("light"));
}

} // namespace
} // namespace updatefacts
