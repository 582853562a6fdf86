// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"

#include "desktop/files/Settings.h"
#include "disclosure/Sha256.h"

namespace updatefacts {

namespace {

/// Where the schemes chosen for a file are kept; its path is no key that settings could hold.
QString keyFor(const QString &path) {
    constexpr std::size_t digits = 32;
    return QStringLiteral("schemes/") +
           QString::fromStdString(sha256(path.toStdString()).substr(0, digits));
}

} // namespace

/// Those that are law follow from the disclosure; those chosen besides were noted for its file.
void DocumentWindow::recallSchemes() {
    if (m_file.path().isEmpty())
        return;
    std::vector<std::string> chosen;
    for (const QString &id : Settings().value(keyFor(m_file.path())).toStringList())
        if (builtInDefinitions().profile(id.toStdString()))
            chosen.push_back(id.toStdString());
    m_model.setProfiles(std::move(chosen));
}

void DocumentWindow::rememberSchemes() {
    if (m_file.path().isEmpty())
        return;
    QStringList chosen;
    for (const std::string &id : m_model.chosenProfiles())
        chosen << QString::fromStdString(id);
    Settings settings;
    const QString key = keyFor(m_file.path());
    if (settings.value(key).toStringList() == chosen)
        return;
    if (chosen.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, chosen);
}

} // namespace updatefacts
