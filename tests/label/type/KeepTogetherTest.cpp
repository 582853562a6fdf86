// SPDX-License-Identifier: MIT
#include "label/type/KeepTogether.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The text with "|" where a line may end and "?" where it may at need, when before it could
/// everywhere.
std::string broken(const std::string &text, const char *language, bool address = false) {
    std::vector<LineEnd> ends(text.size() + 1, LineEnd::free);
    keepTogether(text, language, address, ends);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isInside = (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80;
        if (i > 0 && !isInside && ends[i] != LineEnd::never)
            result += ends[i] == LineEnd::free ? "|" : "?";
        result += text[i];
    }
    return result;
}

/// A line of a label as it was read, with "/" where it must not end, and where it may instead.
struct LineRow {
    const char *language, *bad, *good;
};

constexpr LineRow lines[] = {
    {"ar", "يستمر في العمل دون /إصلاحات", "يستمر في العمل /دون إصلاحات"},
    {"bg", "но без /поправки", "но /без поправки"},
    {"bg", "не се /отстраняват", "вече /не се отстраняват"},
    {"bg", "и в /приложението", "устройството /и в приложението"},
    {"cs", "ale bez /bezpečnostních oprav", "ale /bez bezpečnostních oprav"},
    {"cs", "na zařízení a\u00a0v /aplikaci", "na zařízení /a\u00a0v aplikaci"},
    {"cs", "a\u00a0e-/mailem", "v aplikaci /a\u00a0e-mailem"},
    {"da", "Regn /ikke med", "dato. /Regn ikke med"},
    {"de", "aber ohne /Internet", "aber /ohne Internet"},
    {"el", "και με /e-mail", "συσκευή /και με e-mail"},
    {"en", "Works without /internet", "Works /without internet"},
    {"es", "pero sin /correcciones", "pero /sin correcciones"},
    {"es", "No es /una etiqueta", "voluntaria. /No es una etiqueta"},
    {"et", "Ei ole /ametlik", "Ei ole ametlik /märgis"},
    {"fi", "mutta ilman /nettiä", "mutta /ilman nettiä"},
    {"fr", "ne sont /plus corrigées", "failles /ne sont plus corrigées"},
    {"fr", "Ce n’est /pas une", "constructeur. /Ce n’est pas une"},
    {"ga", "ach gan /deisiúcháin", "ach /gan deisiúcháin"},
    {"he", "ללא /תיקוני אבטחה", "עובד /ללא תיקוני"},
    {"hi", "सुरक्षा /नहीं", "पर /सुरक्षा नहीं"},
    {"hi", "एक /ही पासवर्ड", "एक ही /पासवर्ड"},
    {"hr", "i u /aplikaciji", "uređaju /i u aplikaciji"},
    {"hr", "Skenirajte za /sve", "Skenirajte /za sve"},
    {"hu", "ezen a /készüléken", "javíthatók /ezen a készüléken"},
    {"is", "en án /öryggislagfæringa", "en /án öryggislagfæringa"},
    {"it", "Non è /un’etichetta", "volontaria. /Non è un’etichetta"},
    {"ja", "登録/者の方", "登録者/の方"},
    {"ja", "2026年11月/26日現在", "2026年11月26日/現在"},
    {"ko", "이 /기기에서", "나중에 /이 기기에서"},
    {"ko", "공식 /라벨이 아닙니다", "진술. /공식 라벨이 아닙니다"},
    {"lt", "bet be /saugumo", "bet /be saugumo"},
    {"lv", "vairs /nedarbojas", "ierīce /vairs nedarbojas"},
    {"mt", "26 ta’ /Novembru", "iżda /mingħajr"},
    {"nb", "men uten /internett", "men /uten internett"},
    {"nl", "Reken /niet op", "datum. /Reken niet op"},
    {"pl", "nie da się /usunąć", "luk /nie da się usunąć"},
    {"pl", "nie są /już usuwane", "luki /nie są już usuwane"},
    {"pt", "já /não são corrigidas", "novas /já não são corrigidas"},
    {"ro", "nu pot fi /reparate", "ulterior /nu pot fi reparate"},
    {"sk", "v aplikácii a\u00a0e-/mailom", "v aplikácii /a\u00a0e-mailom"},
    {"sl", "in po /e-pošti", "aplikaciji /in po e-pošti"},
    {"sv", "men utan /internet", "men /utan internet"},
    {"th", "ราย/ละเอียด", "รายละเอียด/ทั้งหมด"},
    {"tr", "bu /cihazda", "sonradan /bu cihazda"},
    {"uk", "і в /застосунку", "пристрої /і в застосунку"},
    {"uk", "Це /не офіційне", "виробника. /Це не офіційне"},
    {"zh", "安全/更新", "可用，/但无安全更新"},
    {"zh", "全/部详情", "扫码看/全部详情"}};

LineEnd endAtSlash(std::string text, const char *language) {
    const std::size_t at = text.find('/');
    text.erase(at, 1);
    std::vector<LineEnd> ends(text.size() + 1, LineEnd::free);
    keepTogether(text, language, false, ends);
    return ends[at];
}

} // namespace

TEST(KeepTogether, endsLinesWhereTheLanguageAllows) {
    for (const LineRow &row : lines) {
        EXPECT_NE(endAtSlash(row.bad, row.language), LineEnd::free) << row.language << row.bad;
        EXPECT_EQ(endAtSlash(row.good, row.language), LineEnd::free) << row.language << row.good;
    }
}

TEST(KeepTogether, keepsWordsOfTheLanguageOnly) {
    EXPECT_EQ(broken("A not B", "en"), "A| |not B");
    EXPECT_EQ(broken("A Not B", "en"), "A| |Not B");
    EXPECT_EQ(broken("A not B", "nb"), "A| |n|o|t| |B");
    EXPECT_EQ(broken("knot B", "en"), "k|n|o|t| |B"); // a part of another word
    EXPECT_EQ(broken("A कम से कम 5", "hi"), "A| |कम से कम 5");
    EXPECT_EQ(broken("ไม่รับ", "th"), "ไม่ร|ั|บ");
}

TEST(KeepTogether, letsSomeWordsGoAtNeed) {
    EXPECT_EQ(broken("ex an B", "is"), "e|x| |a|n| |B");
    EXPECT_EQ(broken("x án B", "is"), "x| |á?n? ?B");
}

TEST(KeepTogether, keepsWordsOfOneLetterWithTheNext) {
    EXPECT_EQ(broken("b i u C", "hr"), "b| i? u? C");
    EXPECT_EQ(broken("і у Ц", "uk"), "і| у| Ц");
    EXPECT_EQ(broken("a\u00a0v C", "sk"), "a|\u00a0v| C");
    EXPECT_EQ(broken("a B", "de"), "a| |B");
    EXPECT_EQ(broken("an e-m", "de"), "a|n| |e|-m");
}

TEST(KeepTogether, keepsANumberAndItsUnit) {
    EXPECT_EQ(broken("1,5 W B", "de"), "1|,|5| ?W| |B");
    EXPECT_EQ(broken("9 kWh", "de"), "9| ?k|W|h");
    EXPECT_EQ(broken("9 Bulb", "de"), "9| |B|u|l|b");
    EXPECT_EQ(broken("A2 on", "de"), "A|2| |o|n");
    EXPECT_EQ(broken("5. W", "de"), "5|.| |W");
}

TEST(KeepTogether, noLineBeginsWithADot) {
    EXPECT_EQ(broken("a1 · b", "en"), "a|1| ·| |b");
    EXPECT_EQ(broken("l·l", "ca"), "l|·|l");
}

TEST(KeepTogether, tearsNoMailbox) {
    EXPECT_EQ(broken("a@b-c.de", "en"), "a@b-c.de");
    EXPECT_EQ(broken("a@b.de c", "en"), "a@b.de| |c");
}

TEST(KeepTogether, tearsAWebAddressAfterSlashesOnly) {
    EXPECT_EQ(broken("b-c.de/u/x?y", "en"), "b-c.de/|u/|x?y");
    EXPECT_EQ(broken("b.de", "en", true), "b.de");
    EXPECT_EQ(broken("b.de", "en"), "b|.|d|e"); // may be the end of a sentence
    EXPECT_EQ(broken("and/or", "en"), "a|n|d|/|o|r");
}

} // namespace updatefacts
