// SPDX-License-Identifier: MIT
#include "desktop/files/RecentFiles.h"
#include "FolderTest.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace updatefacts {
namespace {

class RecentFilesTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString(folder() / "config"));
        QCoreApplication::setOrganizationName(QStringLiteral("updatefacts-test"));
        m_recent = std::make_unique<RecentFiles>();
    }
    QString made(const std::string &name) const {
        put(name, "");
        return QString::fromStdString(folder() / name);
    }

    std::unique_ptr<RecentFiles> m_recent;
};

TEST_F(RecentFilesTest, hasTheLastOneFirst) {
    const QString a = made("a.yaml");
    const QString b = made("b.yaml");
    EXPECT_EQ(m_recent->files(), QStringList());
    m_recent->add(a);
    m_recent->add(b);
    EXPECT_EQ(m_recent->files(), (QStringList{b, a}));
    m_recent->add(QString::fromStdString(folder() / "x/../a.yaml"));
    EXPECT_EQ(m_recent->files(), (QStringList{a, b})) << "the same file once";
    EXPECT_EQ(RecentFiles().files(), (QStringList{a, b})) << "another window";
    m_recent->remove(a);
    EXPECT_EQ(m_recent->files(), QStringList{b});
    m_recent->clear();
    EXPECT_EQ(m_recent->files(), QStringList());
}

TEST_F(RecentFilesTest, showsTenThatAreThere) {
    QStringList made12;
    for (int i = 0; i < 12; ++i) {
        made12.prepend(made("file" + std::to_string(i) + ".yaml"));
        m_recent->add(made12.first());
    }
    EXPECT_EQ(m_recent->files(), made12.mid(0, 10));
    std::filesystem::remove(made12[0].toStdString());
    EXPECT_EQ(m_recent->files(), made12.mid(1, 10));
    put("file11.yaml", "");
    EXPECT_EQ(m_recent->files(), made12.mid(0, 10)) << "its drive is there again";
}

TEST_F(RecentFilesTest, knowsTheProductAndTheFolder) {
    const QString camera = made("camera.yaml");
    m_recent->add(camera, QStringLiteral("Garden Camera"));
    EXPECT_EQ(RecentFiles().productOf(camera), QStringLiteral("Garden Camera"));
    EXPECT_TRUE(RecentFiles::placeOf(camera).contains(QStringLiteral("camera.yaml")));
    EXPECT_TRUE(RecentFiles::placeOf(camera).contains(QFileInfo(camera).path()));
    m_recent->add(camera, QStringLiteral("Yard Camera"));
    EXPECT_EQ(RecentFiles().productOf(camera), QStringLiteral("Yard Camera"));
    m_recent->clear();
    EXPECT_EQ(RecentFiles().productOf(camera), QString());
}

TEST_F(RecentFilesTest, fillsAMenu) {
    QMenu menu;
    QString opened;
    const auto fill = [&] { m_recent->fill(menu, [&](const QString &path) { opened = path; }); };
    fill();
    ASSERT_EQ(menu.actions().size(), 1);
    EXPECT_FALSE(menu.actions()[0]->isEnabled());

    const QString camera = made("camera.yaml");
    const QString odd = made("a&b.yaml");
    m_recent->add(odd);
    m_recent->add(camera);
    fill();
    ASSERT_EQ(menu.actions().size(), 4); // two files, a line, "Clear list"
    EXPECT_TRUE(menu.actions()[0]->text().startsWith(QStringLiteral("&1")));
    EXPECT_TRUE(menu.actions()[1]->text().contains(QStringLiteral("a&&b.yaml")));
    EXPECT_EQ(menu.actions()[1]->toolTip(), odd);
    menu.actions()[0]->trigger();
    EXPECT_EQ(opened, camera);
    menu.actions()[3]->trigger();
    EXPECT_EQ(m_recent->files(), QStringList());
}

} // namespace
} // namespace updatefacts
