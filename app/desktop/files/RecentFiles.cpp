// SPDX-License-Identifier: MIT
#include "desktop/files/RecentFiles.h"

#include "desktop/look/PlainLabels.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace updatefacts {

namespace {

/// More than are shown: some may be on a drive that is not there today.
constexpr int kept = 2 * RecentFiles::maximum;

QString recentFilesKey() {
    return QStringLiteral("recentFiles");
}

QString absolute(const QString &path) {
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// As people know it: from their home on.
QString shownFolder(const QString &path) {
    const QString folder = QFileInfo(path).path();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        return QLatin1Char('~') + folder.mid(home.size());
    return folder;
}

QString productsKey() {
    return QStringLiteral("recentProducts");
}

/// A path stays in its order between words from right to left.
QString isolated(const QString &text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

/// "1  camera.yaml – ~/products": the first nine are opened by their digit.
QString recentTitle(const QString &path, int number) {
    const QString name = isolated(withoutShortcut(QFileInfo(path).fileName()));
    const QString folder = isolated(withoutShortcut(QDir::toNativeSeparators(shownFolder(path))));
    const QString digit = number < 10 ? QStringLiteral("&%1").arg(number) : QString::number(number);
    return RecentFiles::tr("%1  %2 – %3", "number, file, folder").arg(digit, name, folder);
}

} // namespace

QStringList RecentFiles::all() const {
    return m_settings.value(recentFilesKey()).toStringList();
}

void RecentFiles::store(const QStringList &paths) {
    m_settings.setValue(recentFilesKey(), paths.mid(0, kept));
}

QStringList RecentFiles::files() const {
    QStringList present;
    for (const QString &path : all())
        if (present.size() < maximum && QFileInfo(path).isFile())
            present << path;
    return present;
}

QString RecentFiles::productOf(const QString &path) const {
    const QStringList known = m_settings.value(productsKey()).toStringList();
    for (qsizetype i = 0; i + 1 < known.size(); i += 2)
        if (known[i] == absolute(path))
            return known[i + 1];
    return {};
}

QString RecentFiles::placeOf(const QString &path) {
    return tr("%1 – %2", "file, folder")
        .arg(isolated(shownName(QFileInfo(path).fileName())),
             isolated(shownName(QDir::toNativeSeparators(shownFolder(path)))));
}

/// Only of the files that are listed: path, product, path, product.
void RecentFiles::storeProduct(const QString &path, const QString &product) {
    QStringList pairs;
    for (const QString &known : all())
        pairs << known << (known == path ? product : productOf(known));
    m_settings.setValue(productsKey(), pairs);
}

void RecentFiles::add(const QString &path, const QString &product) {
    QStringList paths = all();
    paths.removeAll(absolute(path));
    paths.prepend(absolute(path));
    store(paths);
    storeProduct(absolute(path), product);
}

void RecentFiles::remove(const QString &path) {
    QStringList paths = all();
    paths.removeAll(absolute(path));
    store(paths);
}

void RecentFiles::clear() {
    m_settings.remove(recentFilesKey());
    m_settings.remove(productsKey());
}

void RecentFiles::fill(QMenu &menu, const std::function<void(const QString &path)> &open) {
    menu.clear();
    menu.setToolTipsVisible(true);
    const QStringList paths = files();
    for (int i = 0; i < paths.size(); ++i) {
        const QString path = paths[i];
        QAction *action = menu.addAction(recentTitle(path, i + 1));
        action->setToolTip(QDir::toNativeSeparators(path));
        QObject::connect(action, &QAction::triggered, &menu, [open, path] { open(path); });
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("No recent files"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QAction *empty = menu.addAction(tr("&Clear list"));
    QObject::connect(empty, &QAction::triggered, &menu, [this] { clear(); });
}

} // namespace updatefacts
