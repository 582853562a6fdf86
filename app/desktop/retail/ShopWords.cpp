// SPDX-License-Identifier: MIT
#include "desktop/retail/ShopWords.h"

#include "desktop/words/TypedDate.h"

#include <QCoreApplication>
#include <QLocale>

namespace updatefacts {

namespace {

QString shopWord(const char *text) {
    return QCoreApplication::translate("updatefacts::ShopWords", text);
}

} // namespace

const std::vector<std::string> &shopStates() {
    static const std::vector<std::string> all = {"promised",     "planned", "not_promised",
                                                 "not_possible", "ended",   "error"};
    return all;
}

QString nameOfState(const std::string &state) {
    if (state == "promised")
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Promised"));
    if (state == "planned")
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Planned"));
    if (state == "not_promised")
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Not promised"));
    if (state == "not_possible")
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Not possible"));
    if (state == "ended")
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Ended"));
    return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Has errors"));
}

QString shownUntil(const std::string &until) {
    const auto date = PartialDate::parse(until);
    return date ? shownDate(*date, QLocale()) : QString::fromStdString(until);
}

QString nameOfReason(StaleReason reason) {
    switch (reason) {
    case StaleReason::unlisted:
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "No longer in the price list"));
    case StaleReason::broken:
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "The disclosure has an error"));
    case StaleReason::gone:
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "The disclosure is gone"));
    case StaleReason::ended:
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Support has ended"));
    case StaleReason::revoked:
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Signed with a revoked key"));
    case StaleReason::revised:
        return shopWord(
            QT_TRANSLATE_NOOP("updatefacts::ShopWords", "The disclosure says something else"));
    case StaleReason::price:
        return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Another price"));
    case StaleReason::design:
        break;
    }
    return shopWord(QT_TRANSLATE_NOOP("updatefacts::ShopWords", "Another design"));
}

} // namespace updatefacts
