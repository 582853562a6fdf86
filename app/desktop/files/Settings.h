// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace updatefacts {

/// What the program remembers of its user: a JSON file beside where QSettings has its own, which is
/// written as all files are (writeFile) and read anew each time, as all windows and programs share
/// it. A setting that cannot be kept is no reason to disturb anybody's work: the settings then stay
/// as they were.
class Settings {
  public:
    /// As it was set, by whichever window; strings, lists of strings, numbers, truth values and
    /// bytes (QByteArray) can be kept.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    void clear();

    [[nodiscard]] static QString fileName(); ///< absolute
};

} // namespace updatefacts
