// SPDX-License-Identifier: MIT
#include "desktop/words/TypedDate.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

const Date base = std::chrono::year(2026) / 1 / 15;

std::string read(const char *text, const char *locale) {
    const auto date = readTypedDate(QString::fromUtf8(text), QLocale(QLatin1String(locale)), base);
    return date ? date->toString() : "";
}

struct Row {
    const char *text, *locale;
    const char *date; ///< "": no single date
};

class TypedDateTest : public testing::TestWithParam<Row> {};

TEST_P(TypedDateTest, isReadAsPeopleWriteIt) {
    EXPECT_EQ(read(GetParam().text, GetParam().locale), GetParam().date) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Dates, TypedDateTest,
    testing::Values(Row{"2031-06-30", "en", "2031-06-30"}, Row{"2031-06", "de", "2031-06"},
                    Row{"Feb 2031", "en", "2031-02"}, Row{"february 2031", "de", "2031-02"},
                    Row{"Februar 2031", "de", "2031-02"}, Row{"févr. 2031", "fr", "2031-02"},
                    Row{"2031 Feb", "en", "2031-02"}, Row{"2/2031", "en", "2031-02"},
                    Row{"02.2031", "de", "2031-02"}, Row{"31.1.2031", "de", "2031-01-31"},
                    Row{"31.01.31", "de", "2031-01-31"}, Row{"31 Jan 2031", "en", "2031-01-31"},
                    Row{"Jan 31, 2031", "en", "2031-01-31"},
                    Row{"31st January 2031", "en", "2031-01-31"},
                    Row{"31 de enero de 2031", "es", "2031-01-31"},
                    Row{"2031年2月28日", "ja", "2031-02-28"}, Row{"2031年2月", "ja", "2031-02"},
                    Row{"2/1/2031", "en_US", "2031-02-01"}, Row{"2/1/2031", "en_GB", "2031-01-02"},
                    Row{"2.1.2031", "en_US", "2031-01-02"}, Row{"1/31/2031", "en_GB", "2031-01-31"},
                    Row{"٣١/١/٢٠٣١", "ar", "2031-01-31"}));

INSTANTIATE_TEST_SUITE_P(
    Lengths, TypedDateTest,
    testing::Values(Row{"+5 years", "en", "2031-01-15"}, Row{"5 years", "en", "2031-01-15"},
                    Row{"+5y", "en", "2031-01-15"}, Row{"18 months", "en", "2027-07-15"},
                    Row{"+10 days", "en", "2026-01-25"}, Row{"100 years", "en", ""},
                    Row{"+0 years", "en", "2026-01-15"}));

INSTANTIATE_TEST_SUITE_P(
    NoDates, TypedDateTest,
    testing::Values(Row{"", "en", ""}, Row{"soon", "en", ""}, Row{"2031", "en", ""},
                    Row{"2031-02-30", "en", ""}, Row{"31.2.2031", "de", ""},
                    Row{"13/2031", "en", ""}, Row{"Feb", "en", ""}, Row{"ju 2031", "en", ""},
                    Row{"Feb Mar 2031", "en", ""}, Row{"Feb 2031 or so", "en", ""},
                    Row{"1.2.3.2031", "de", ""}, Row{"00.01.2031", "de", ""},
                    Row{"20310631", "en", ""}, Row{"5 years 3 months", "en", ""},
                    Row{"99999999999999999999 years", "en", ""}, Row{"2206-01-01", "en", ""}));

TEST(TypedDate, aLengthEndsWithAWholeMonthWhereMonthsAreTaken) {
    EXPECT_EQ(readTypedDate(QStringLiteral("5 years"), QLocale::c(), base, true)->toString(),
              "2031-01");
    EXPECT_EQ(readTypedDate(QStringLiteral("31 Jan 2031"), QLocale::c(), base, true)->toString(),
              "2031-01-31");
}

TEST(TypedDate, aLeapDayEndsOnTheLastOfFebruary) {
    const auto date =
        readTypedDate(QStringLiteral("+5 years"), QLocale::c(), std::chrono::year(2028) / 2 / 29);
    EXPECT_EQ(date.value().toString(), "2033-02-28");
}

TEST(ShownDate, isReadBackInEveryLanguage) {
    EXPECT_EQ(shownDate(*PartialDate::parse("2031-06-30"), QLocale(QLocale::English)),
              QStringLiteral("30 Jun 2031"));
    EXPECT_EQ(shownDate(*PartialDate::parse("2031-06"), QLocale(QLocale::English)),
              QStringLiteral("Jun 2031"));
    for (const char *tag : {"en", "en_US", "de", "fr", "es", "ja", "ar"})
        for (int month = 1; month <= 12; ++month)
            for (const char *day : {"", "-03", "-28"}) {
                const std::string iso =
                    "2031-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + day;
                const QLocale locale{QLatin1String(tag)};
                const QString shown = shownDate(*PartialDate::parse(iso), locale);
                EXPECT_EQ(readTypedDate(shown, locale, base).value().toString(), iso)
                    << tag << ": " << shown.toStdString();
            }
}

} // namespace
} // namespace updatefacts
