// SPDX-License-Identifier: MIT
#include "desktop/files/Settings.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/MadeDirectories.h"
#include "output/files/WriteFile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <functional>

namespace updatefacts {

namespace {

constexpr std::size_t largest = 16 * 1024 * 1024; ///< bytes: far more than anybody's settings have
constexpr const char *bytesKey = "base64";        ///< of an object that stands for bytes

QJsonValue jsonOfSetting(const QVariant &value) {
    if (value.typeId() != QMetaType::QByteArray)
        return QJsonValue::fromVariant(value);
    return QJsonObject{
        {QLatin1String(bytesKey), QString::fromLatin1(value.toByteArray().toBase64())}};
}

QVariant variantOf(const QJsonValue &value) {
    if (!value.isObject())
        return value.toVariant();
    return QByteArray::fromBase64(value[QLatin1String(bytesKey)].toString().toLatin1());
}

/// What versions before this file kept in QSettings.
QJsonObject earlierSettings() {
    QJsonObject all;
    const QSettings earlier;
    for (const QString &key : earlier.allKeys())
        all[key] = jsonOfSetting(earlier.value(key));
    return all;
}

/// Throws IoError when there are settings and they cannot be read.
QJsonObject readAll() {
    const QString file = Settings::fileName();
    if (!QFileInfo::exists(file))
        return earlierSettings();
    return QJsonDocument::fromJson(QByteArray::fromStdString(readFile(file.toStdString(), largest)))
        .object();
}

/// All at one stroke. (Of two programs that change something in the same moment, one may win.)
void change(const std::function<void(QJsonObject &)> &how) {
    const QString file = Settings::fileName();
    try {
        const std::filesystem::path folder = QFileInfo(file).path().toStdString();
        MadeDirectories directory(folder, folder, 0700);
        if (!directory.sync())
            return;
        QJsonObject all = readAll();
        how(all);
        (void)writeFile(file.toStdString(), QJsonDocument(all).toJson().toStdString(),
                        Existing::replace, 0600);
        directory.keep();
    } catch (const IoError &) { // they stay as they were; see the class
    }
}

} // namespace

QString Settings::fileName() {
    const QFileInfo beside(QSettings().fileName());
    return beside.path() + QLatin1Char('/') + beside.completeBaseName() + QStringLiteral(".json");
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const {
    try {
        const QJsonObject all = readAll();
        return all.contains(key) ? variantOf(all[key]) : otherwise;
    } catch (const IoError &) {
        return otherwise;
    }
}

void Settings::setValue(const QString &key, const QVariant &value) {
    change([&](QJsonObject &all) { all[key] = jsonOfSetting(value); });
}

void Settings::remove(const QString &key) {
    change([&](QJsonObject &all) { all.remove(key); });
}

void Settings::clear() {
    change([](QJsonObject &all) { all = {}; });
}

} // namespace updatefacts
