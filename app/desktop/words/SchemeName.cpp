// SPDX-License-Identifier: MIT
#include "desktop/words/SchemeName.h"

#include <QStringList>

namespace updatefacts {

QString shortNameOf(const std::string &scheme) {
    QString name = QString::fromStdString(scheme);
    for (const char *region : {"uk-", "eu-", "us-", "au-"})
        if (name.startsWith(QLatin1String(region)))
            name = name.mid(3);
    return name.replace(QLatin1Char('-'), QLatin1Char(' ')).toUpper();
}

QString shortNamesOf(const std::vector<const Profile *> &profiles) {
    QStringList names;
    for (const Profile *profile : profiles) {
        const bool isLaw = profile->law && !profile->law->values.empty();
        const QString name = isLaw ? QString::fromStdString(profile->law->values.front()).toUpper()
                                   : shortNameOf(profile->id);
        if (!names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace updatefacts
