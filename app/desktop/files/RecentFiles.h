// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/files/Settings.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

class QMenu;

namespace updatefacts {

/// The files that were opened or saved last, newest first. They are kept in the settings of the
/// user, so that all windows and programs show the same.
class RecentFiles {
    Q_DECLARE_TR_FUNCTIONS(updatefacts::RecentFiles)

  public:
    static constexpr int maximum = 10;

    /// Absolute paths of files that are there, at most `maximum`.
    [[nodiscard]] QStringList files() const;
    /// Or brings it to the front. `product`: what it is about; may be empty.
    void add(const QString &path, const QString &product = {});
    [[nodiscard]] QString productOf(const QString &path) const;
    /// "camera.yaml – ~/products"
    [[nodiscard]] static QString placeOf(const QString &path);
    void remove(const QString &path);
    void clear();

    /// Fills the menu anew; to be called when it is about to be shown. An entry opens its file;
    /// the last one empties the list.
    void fill(QMenu &menu, const std::function<void(const QString &path)> &open);

  private:
    [[nodiscard]] QStringList all() const;
    void store(const QStringList &paths);
    void storeProduct(const QString &path, const QString &product);

    Settings m_settings;
};

} // namespace updatefacts
