// SPDX-License-Identifier: MIT
#include "label/type/KeptWords.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

constexpr std::array kept = {
    KeptWords{"ar", "على الأقل ;لا ;غير ;لم ;لن ;ليس ;ليست ;لها، غير",
              "دون ;بدون ;بلا ;على ;مخطط لها"},
    KeptWords{"bg", "без обещание;поне ;не ;не са ;поне до",
              "без ;не е ;не се ;могат да се ;да се ;в ;на ;за ;по ;от ;с "},
    KeptWords{"cs", "bez slibu;nejméně ;nejméně do ;není ;nejsou ;žádné ",
              "bez ;nelze ;na ;po ;pro "},
    KeptWords{"da", "mindst ;ikke ;ikke med ;ingen ;til og med", "uden ;regn ikke ;kan ikke "},
    KeptWords{"de", "mindestens ;bis mindestens ;nicht ;sie sich nicht ;kein ;keine ",
              "ohne ;per "},
    KeptWords{"el", "τουλάχιστον ;δεν ;μην ;μη ;όχι ;χωρίς δέσμευση;καμία ",
              "χωρίς ;με ;σε ;και με ;για ;σε αυτή "},
    KeptWords{"en", "at least;at least ;not ;do not ;no security fixes;cannot ;cannot be ",
              "without ;no longer "},
    KeptWords{"es", "al menos;al menos ;no ;ninguna ",
              "sin ;no es ;no es una ;no se ;no son ;en ;y en ;por el "},
    KeptWords{"et", "vähemalt ;ei ;ei ole;ärge ;pole ; ei ole", "ei ole ;ei saa ;enam ei "},
    KeptWords{"fi", "vähintään ;ei ;eivät ;älä ;älä luota ", "ilman ;ei voi ;eivät ole "},
    KeptWords{"fr", "au moins;au moins ;ne ;pas ;non ;aucun ;aucune ;ne comptez pas ",
              "sans ;n’est pas ;ce n’est pas ;ne sont plus ;ne peuvent pas être ;n’indique aucune "
              ";mises à jour;mise à jour;mot de passe;dans ;ce "},
    KeptWords{"ga", "gan ghealltanas;ar a laghad;ní ;ná ;nach ",
              "gan ;ná bí ag ;bí ag brath;agus le "},
    KeptWords{"he", "לפחות ;לא ;אין ;אינו ;אינה ;אי ;עד ", "ללא ;על "},
    KeptWords{"hi", "कम से कम;कम से कम ; नहीं; न ;के अंत तक;बिना ", "एक ही;ठीक नहीं;यह "},
    KeptWords{"hr", "najmanje ;najmanje do ;ne ;nije ;nisu ",
              "bez ;ne mogu se ;mogu se ;se ne ;u ;i u ;o ;za ;na "},
    KeptWords{"hu", "legalább ;nem ;ne ;nincs ", "nem ad meg ;a ;az ;ezen a ;be a "},
    KeptWords{"is", "að minnsta kosti;að minnsta kosti ;ekki ;ekki að ;enga ",
              "án ;eru ekki ;á ;um ;með "},
    KeptWords{"it", "almeno ;non ;nessuna ", "senza ;non è ;non è un;si ;va ;di "},
    KeptWords{"ja", "約束なし;ではありません;していません;しないで;修正なし;少なくとも",
              "登録者;購入者;この製品では;では修正できません"},
    KeptWords{"ko", "하지 않; 없음; 않;않습니다;약속 없음;하지 마",
              "이 기기;더 이상 ;보안 업데이트;보안 수정 없음; 수 없는;공식 라벨이 아닙니다"},
    KeptWords{"lt", "bent ;bent iki ;nėra ", "be ;toks pat;tai nėra ;apie "},
    KeptWords{"lv", "vismaz ;vismaz līdz ;nav ", "bez ;vairs ;par ;uz ;šajā "},
    KeptWords{"mt", "mill-inqas;mill-inqas ;mhux ;ma ;ebda ;l-ebda ",
              "mingħajr ;bla ;toqgħodx fuq ;ta’ ;għal "},
    KeptWords{"nb", "minst ;ikke ;ikke regn ;ingen ;til og med", "uten ;kan ikke ;blir ikke "},
    KeptWords{"nl", "minstens ;tot minstens;niet ;geen ;tot en met", "reken niet ;van de ;u zich "},
    KeptWords{"pl", "bez obietnicy;co najmniej;co najmniej ;nie ;na ;do ;od ;nie licz na ",
              "bez ;nie da się ;nie są już ;nie jest ;to nie jest ;po ;ze "},
    KeptWords{"pt", "pelo menos;pelo menos ;não ;nenhuma ",
              "sem ;não são ;já não são ;não é ;não é uma ;não podem ser ;não poderão ser ;não se "
              ";tem de a ;na ;e na "},
    KeptWords{"ro", "cel puțin;cel puțin ;nu ;nicio ;nu sunt ",
              "fără ;în ;și în ;nu pot fi ;nu poate fi ;prin "},
    KeptWords{"sk", "bez sľubu;najmenej ;najmenej do ;nie ;nie je ;nie sú ;žiadny ",
              "bez ;na ;sa na ;po ;sa už "},
    KeptWords{"sl", "vsaj ;vsaj do ;ne ;ni ;niso ", "brez ;v ;in v ;in po ;za ;o ;na ;se ne "},
    KeptWords{"sv", "minst ;inte ;ingen ;inget ;inga ;till och med",
              "utan ;räkna inte ;kan inte ;från "},
    KeptWords{"th",
              "อย่างน้อย~;ความ~;การ~;ไม่~;ไม่ได้~;ผู้~;ที่~;จะ~;ได้~;อย่า~;ความปลอดภัย;สิ้นเดือน;ช่องโหว่;รหัสผ่าน;"
              "อินเทอร์เน็ต;ไม่ได้สัญญา;ไม่ใช่~;พ.ศ. ",
              "รายละเอียด;ไม่ให้~;ถึง~"},
    KeptWords{
        "tr",
        "en az;en az ; değil; değildir;söz verilmedi; verilmedi; olmaz; edilmez; edilemez; yok",
        "bu "},
    KeptWords{"uk", "щонайменше ;щонайменше до ;не ;жодної ",
              "без ;в ;і в ;на ;про ;для ;це ;до ;щоб "},
    KeptWords{"zh", "至少~;不~;未~;无~;無~;勿~;非~;没~;沒~;承诺;承諾;支持;支援;更新",
              "安全更新;全部;但~;不要~"}};

} // namespace

KeptWords keptWordsOf(std::string_view language) {
    const auto own = std::ranges::find(kept, language, &KeptWords::language);
    return own == kept.end() ? KeptWords() : *own;
}

} // namespace updatefacts
