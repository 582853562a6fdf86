// SPDX-License-Identifier: MIT
#include "desktop/words/TypedDate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace updatefacts {

namespace {

/// The words and numbers of a text, in their order; what is between them is left out.
struct Tokens {
    struct Number {
        int value = 0;
        int digits = 0;
    };
    std::vector<Number> numbers;
    QStringList words; ///< in lower case
    bool hasDots = false;
    bool isRead = true; ///< no number is too long
};

Tokens tokensOf(const QString &text) {
    Tokens tokens;
    bool isInNumber = false, isInWord = false;
    for (const QChar c : text) {
        const bool isDigit = c.isDigit(), isLetter = c.isLetter() || c.isMark();
        if (isDigit && !isInNumber)
            tokens.numbers.push_back({});
        if (isLetter && !isInWord)
            tokens.words << QString();
        if (isDigit) {
            Tokens::Number &number = tokens.numbers.back();
            tokens.isRead = tokens.isRead && ++number.digits <= 4;
            number.value = tokens.isRead ? number.value * 10 + c.digitValue() : 0;
        }
        if (isLetter)
            tokens.words.back() += c.toLower();
        isInNumber = isDigit;
        isInWord = isLetter;
        tokens.hasDots = tokens.hasDots || c == QLatin1Char('.');
    }
    return tokens;
}

/// 1 to 12 where the word is the name of one month, or the beginning of one; else 0.
int monthOf(const QString &word, const QLocale &locale) {
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        bool isName = false;
        for (const QLocale &own : {locale, QLocale::c()})
            for (const QString &name :
                 {own.monthName(month), own.monthName(month, QLocale::ShortFormat),
                  own.standaloneMonthName(month),
                  own.standaloneMonthName(month, QLocale::ShortFormat)}) {
                const QString lower = name.toLower().remove(QLatin1Char('.'));
                isName = isName || word == lower || (word.size() >= 3 && lower.startsWith(word));
            }
        if (isName && found)
            return 0;
        if (isName)
            found = month;
    }
    return found;
}

/// What stands between the parts of a date and says nothing.
bool isFiller(const QString &word) {
    static const QStringList fillers{
        QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("of"), QStringLiteral("the"),
        QStringLiteral("st"), QStringLiteral("nd"),  QStringLiteral("rd"), QStringLiteral("th"),
        QStringLiteral("er"), QStringLiteral("年"),  QStringLiteral("月"), QStringLiteral("日")};
    return fillers.contains(word);
}

constexpr int noDay = -1;

std::optional<PartialDate> dateFrom(int year, int month, int day) {
    const QChar zero = QLatin1Char('0');
    QString iso = QStringLiteral("%1-%2").arg(year, 4, 10, zero).arg(month, 2, 10, zero);
    if (day >= 0)
        iso += QStringLiteral("-%1").arg(day, 2, 10, zero);
    return PartialDate::parse(iso.toStdString());
}

/// "31" after day and month is 2031.
int yearOf(Tokens::Number number) {
    return number.digits == 2 ? 2000 + number.value : number.value;
}

std::optional<PartialDate> withMonthName(int month, const std::vector<Tokens::Number> &numbers) {
    if (numbers.size() == 1 && numbers[0].digits == 4)
        return dateFrom(numbers[0].value, month, noDay);
    if (numbers.size() != 2)
        return std::nullopt;
    const bool isYearFirst = numbers[0].digits == 4;
    return dateFrom(yearOf(numbers[isYearFirst ? 0 : 1]), month,
                    numbers[isYearFirst ? 1 : 0].value);
}

bool hasMonthFirst(const QLocale &locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

std::optional<PartialDate> fromNumbers(const Tokens &tokens, const QLocale &locale) {
    const std::vector<Tokens::Number> &n = tokens.numbers;
    if (n.size() == 2 && n[0].digits == 4 && n[1].digits <= 2)
        return dateFrom(n[0].value, n[1].value, noDay);
    if (n.size() == 2 && n[1].digits == 4 && n[0].digits <= 2)
        return dateFrom(n[1].value, n[0].value, noDay);
    if (n.size() != 3)
        return std::nullopt;
    if (n[0].digits == 4)
        return dateFrom(n[0].value, n[1].value, n[2].value);
    const bool isMonthFirst =
        n[0].value <= 12 && (n[1].value > 12 || (!tokens.hasDots && hasMonthFirst(locale)));
    return dateFrom(yearOf(n[2]), n[isMonthFirst ? 0 : 1].value, n[isMonthFirst ? 1 : 0].value);
}

bool isUnit(const QString &word, const char *english, const char *translation) {
    const QString known =
        QCoreApplication::translate("updatefacts::TypedDate", translation).toLower();
    return QString::fromLatin1(english).split(QLatin1Char(' ')).contains(word) ||
           known.split(QLatin1Char(' ')).contains(word);
}

/// "+5 years", counted from the base; a 29 February becomes the 28th where there is none.
std::optional<PartialDate> fromLength(const Tokens &tokens, QDate base, bool inMonths) {
    if (tokens.numbers.size() != 1 || tokens.words.size() != 1 || tokens.numbers[0].digits > 3)
        return std::nullopt;
    const QString &word = tokens.words.front();
    const int count = tokens.numbers[0].value;
    QDate end;
    //: all words for it that people type, separated by blanks
    if (isUnit(word, "y yr yrs year years",
               QT_TRANSLATE_NOOP("updatefacts::TypedDate", "year years")))
        end = base.addYears(count);
    //: all words for it that people type, separated by blanks
    else if (isUnit(word, "m mo month months",
                    QT_TRANSLATE_NOOP("updatefacts::TypedDate", "month months")))
        end = base.addMonths(count);
    //: all words for it that people type, separated by blanks
    else if (isUnit(word, "d day days", QT_TRANSLATE_NOOP("updatefacts::TypedDate", "day days")))
        end = base.addDays(count);
    else
        return std::nullopt;
    return dateFrom(end.year(), end.month(), inMonths ? noDay : end.day());
}

} // namespace

QDate qtDate(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date dateOf(QDate date) {
    return std::chrono::year(date.year()) /
           std::chrono::month(static_cast<unsigned>(date.month())) /
           std::chrono::day(static_cast<unsigned>(date.day()));
}

std::optional<PartialDate> readTypedDate(const QString &text, const QLocale &locale, Date base,
                                         bool inMonths) {
    Tokens tokens = tokensOf(text);
    if (!tokens.isRead)
        return std::nullopt;
    if (const auto length = fromLength(tokens, qtDate(base), inMonths))
        return length;
    int month = 0;
    for (const QString &word : tokens.words) {
        const int named = monthOf(word, locale);
        if ((named == 0 && !isFiller(word)) || (named != 0 && month != 0))
            return std::nullopt;
        month = std::max(month, named);
    }
    return month != 0 ? withMonthName(month, tokens.numbers) : fromNumbers(tokens, locale);
}

QString shownDate(const PartialDate &date, const QLocale &locale) {
    const QDate day = qtDate(date.hasDay() ? date.firstDay() : date.lastDay());
    const bool isYearFirst = locale.language() == QLocale::Japanese;
    if (isYearFirst)
        return locale.toString(day, date.hasDay() ? QStringLiteral("yyyy年M月d日")
                                                  : QStringLiteral("yyyy年M月"));
    return locale.toString(day, date.hasDay() ? QStringLiteral("d MMM yyyy")
                                              : QStringLiteral("MMM yyyy"));
}

} // namespace updatefacts
