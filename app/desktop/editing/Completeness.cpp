// SPDX-License-Identifier: MIT
#include "desktop/editing/Completeness.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace updatefacts {

namespace {

/// Whether a scheme that is checked is law in the market.
bool isChecked(const std::string &market, const DisclosureModel &model) {
    return std::ranges::any_of(model.lawProfiles(), [&](const std::string &id) {
        const Profile *profile = builtInDefinitions().profile(id);
        return profile && profile->law &&
               std::ranges::find(profile->law->values, market) != profile->law->values.end();
    });
}

} // namespace

QString completeness(const DisclosureModel &model, const Words &words) {
    QStringList checked, others;
    const Value *markets = model.value(Pointer().child("target_markets"));
    for (const Value &market : markets ? markets->list : std::vector<Value>()) {
        const Field *field = builtInDefinitions().field("target_markets");
        const Choice *choice = field ? field->choice(market.scalar) : nullptr;
        if (choice)
            (isChecked(market.scalar, model) ? checked : others)
                << QString::fromStdString(words.text(choice->title));
    }
    const QString complete =
        checked.isEmpty()
            ? QCoreApplication::translate("updatefacts::Completeness", "Complete.")
            : QCoreApplication::translate("updatefacts::Completeness", "Complete for %1.")
                  .arg(QLocale().createSeparatedList(checked));
    if (others.isEmpty())
        return complete;
    return complete + QLatin1Char(' ') +
           QCoreApplication::translate("updatefacts::Completeness", "Not checked: %1.")
               .arg(QLocale().createSeparatedList(others));
}

} // namespace updatefacts
