// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Runs the tests of widgets, without a screen unless the environment names one, with settings of
/// their own.
int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings;
    qputenv("XDG_CACHE_HOME", settings.path().toUtf8());  // the indexes of libraries
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8()); // the keys
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QCoreApplication::setOrganizationName(QStringLiteral("Update Facts"));
    QCoreApplication::setApplicationName(QStringLiteral("desktopTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
