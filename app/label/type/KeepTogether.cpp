// SPDX-License-Identifier: MIT
#include "label/type/KeepTogether.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace updatefacts {

namespace {

/// Words of one language that stand on one line, with ";" between them. A space at an end belongs
/// to them: no line breaks there either. "~" at the end: what follows stays, too.
struct Kept {
    std::string_view language, words;
};

constexpr std::array kept = {
    Kept{"ar", "على الأقل ;لا ;غير ;لم ;لن ;ليس ;ليست ;لها، غير"},
    Kept{"bg", "без обещание;поне ;не ;не са ;поне до"},
    Kept{"cs", "bez slibu;nejméně ;nejméně do ;není ;nejsou ;žádné "},
    Kept{"da", "mindst ;ikke ;ikke med ;ingen ;til og med"},
    Kept{"de", "mindestens ;bis mindestens ;nicht ;sie sich nicht ;kein ;keine "},
    Kept{"el", "τουλάχιστον ;δεν ;μην ;μη ;όχι ;χωρίς δέσμευση;καμία "},
    Kept{"en", "at least;at least ;not ;do not ;no security fixes;cannot ;cannot be "},
    Kept{"es", "al menos;al menos ;no ;ninguna "},
    Kept{"et", "vähemalt ;ei ;ei ole;ärge ;pole ; ei ole"},
    Kept{"fi", "vähintään ;ei ;eivät ;älä ;älä luota "},
    Kept{"fr", "au moins;au moins ;ne ;pas ;non ;aucun ;aucune ;ne comptez pas "},
    Kept{"ga", "gan ghealltanas;ar a laghad;ní ;ná ;nach "},
    Kept{"he", "לפחות ;לא ;אין ;אינו ;אינה ;אי ;עד "},
    Kept{"hi", "कम से कम;कम से कम ; नहीं; न ;के अंत तक;बिना "},
    Kept{"hr", "najmanje ;najmanje do ;ne ;nije ;nisu "},
    Kept{"hu", "legalább ;nem ;ne ;nincs "},
    Kept{"is", "að minnsta kosti;að minnsta kosti ;ekki ;ekki að ;enga "},
    Kept{"it", "almeno ;non ;nessuna "},
    Kept{"ja", "約束なし;ではありません;していません;しないで;修正なし;少なくとも"},
    Kept{"ko", "하지 않; 없음; 않;않습니다;약속 없음;하지 마"},
    Kept{"lt", "bent ;bent iki ;nėra "},
    Kept{"lv", "vismaz ;vismaz līdz ;nav "},
    Kept{"mt", "mill-inqas;mill-inqas ;mhux ;ma ;ebda ;l-ebda "},
    Kept{"nb", "minst ;ikke ;ikke regn ;ingen ;til og med"},
    Kept{"nl", "minstens ;tot minstens;niet ;geen ;tot en met"},
    Kept{"pl", "bez obietnicy;co najmniej;co najmniej ;nie ;na ;do ;od ;nie licz na "},
    Kept{"pt", "pelo menos;pelo menos ;não ;nenhuma "},
    Kept{"ro", "cel puțin;cel puțin ;nu ;nicio ;nu sunt "},
    Kept{"sk", "bez sľubu;najmenej ;najmenej do ;nie ;nie je ;nie sú ;žiadny "},
    Kept{"sl", "vsaj ;vsaj do ;ne ;ni ;niso "},
    Kept{"sv", "minst ;inte ;ingen ;inget ;inga ;till och med"},
    Kept{"th", "อย่างน้อย~;ความ~;การ~;ไม่~;ไม่ได้~;ผู้~;ที่~;จะ~;ได้~;อย่า~;ความปลอดภัย;สิ้นเดือน;ช่องโหว่;รหัสผ่าน;"
               "อินเทอร์เน็ต;ไม่ได้สัญญา;ไม่ใช่~;พ.ศ. "},
    Kept{"tr", "en az;en az ; değil; değildir;söz verilmedi; verilmedi; olmaz;güvenlik düzeltmesi "
               "olmaz; edilmez; edilemez; yok"},
    Kept{"uk", "щонайменше ;щонайменше до ;не ;жодної "},
    Kept{"zh", "至少~;不~;未~;无~;無~;勿~;非~;没~;沒~;承诺;承諾;支持;支援;更新"}};

struct Letter {
    UChar32 lower = 0;
    bool isLetter = false; ///< or a mark on one
    std::size_t begin = 0; ///< byte offset
};

/// The characters of the text, and one of nothing at its end.
std::vector<Letter> lettersOf(std::string_view text) {
    std::vector<Letter> letters;
    const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::size_t begin = 0;
    for (std::int32_t i = 0; i < utf16.length(); i = utf16.moveIndex32(i, 1)) {
        const UChar32 code = utf16.char32At(i);
        const bool isLetter = u_isalpha(code) || (U_GET_GC_MASK(code) & U_GC_M_MASK);
        letters.push_back({u_tolower(code), isLetter, begin});
        begin += static_cast<std::size_t>(U8_LENGTH(code));
    }
    letters.push_back({0, false, begin});
    return letters;
}

/// Whether the language parts its words by spaces: only there a word begins and ends with one.
bool partsWords(std::string_view language) {
    return language != "th" && language != "zh" && language != "ja";
}

using Letters = std::vector<Letter>;

/// Whether the words stand in the text from letter `at` on.
bool standsAt(const Letters &words, const Letters &text, std::size_t at, bool whole) {
    const std::size_t count = words.size() - 1;
    if (at + count >= text.size())
        return false;
    for (std::size_t i = 0; i < count; ++i)
        if (words[i].lower != text[at + i].lower)
            return false;
    const bool beginsWord = at == 0 || !words.front().isLetter || !text[at - 1].isLetter;
    const bool endsWord = !words[count - 1].isLetter || !text[at + count].isLetter;
    return !whole || (beginsWord && endsWord);
}

void keepWords(std::string_view words, const Letters &text, bool whole, std::vector<bool> &breaks) {
    const bool keepsNext = words.ends_with('~') || words.ends_with(' ');
    if (words.ends_with('~'))
        words.remove_suffix(1);
    const Letters wanted = lettersOf(words);
    const std::size_t last = wanted.size() - 1 + (keepsNext ? 1 : 0);
    for (std::size_t at = 0; at < text.size(); ++at)
        for (std::size_t i = 1; standsAt(wanted, text, at, whole) && i < last; ++i)
            if (at + i + 1 < text.size())
                breaks[text[at + i].begin] = false;
}

/// A word that is read as an address: it has an "@", or a name of a host with a path behind it.
bool isAddress(std::string_view word) {
    const std::size_t dot = word.find('.');
    const std::size_t slash = word.find('/');
    const bool isHost = dot != std::string_view::npos && dot > 0 &&
                        slash != std::string_view::npos && dot < slash && dot + 1 < slash;
    return word.find('@') != std::string_view::npos || isHost;
}

void keepAddress(std::string_view text, std::size_t begin, std::size_t end,
                 std::vector<bool> &breaks) {
    const bool isMailbox = text.substr(begin, end - begin).find('@') != std::string_view::npos;
    for (std::size_t i = begin + 1; i < end; ++i)
        breaks[i] = !isMailbox && text[i - 1] == '/' && text[i] != '/';
}

} // namespace

void keepTogether(const std::string &text, std::string_view language, bool address,
                  std::vector<bool> &breaks) {
    const Letters letters = lettersOf(text);
    for (const Kept &own : kept) {
        if (own.language != language)
            continue;
        for (std::size_t begin = 0; begin < own.words.size();) {
            const std::size_t end = std::min(own.words.find(';', begin), own.words.size());
            keepWords(own.words.substr(begin, end - begin), letters, partsWords(language), breaks);
            begin = end + 1;
        }
    }
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (address || isAddress(std::string_view(text).substr(begin, end - begin)))
            keepAddress(text, begin, end, breaks);
        begin = end + 1;
    }
}

} // namespace updatefacts
