// SPDX-License-Identifier: MIT
// How each language writes: its own marks and the spaces at them, and one word for one thing.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <vector>

namespace house {

namespace {

struct Entry {
    QString source, translation;
};

/// What no translation of a language says where the English speaks of a thing ("": anywhere).
struct Slip {
    const char *language, *thing, *pattern, *example;
};

constexpr std::array slips = {
    // A space that breaks no line stands before these, and within guillemets.
    Slip{"fr", "", " [;:!?]|[\\p{L}}»][;!?]", "Rien à faire ; attendez."},
    Slip{"fr", "", "[^\\x{a0}\\x{202f}]»|«[^\\x{a0}\\x{202f}]", "« {file} » manque"},
    Slip{"es", "", "^[^¿]*(?<!«)\\?|^[^¡]*(?<!«)!", "Qué piezas hay?"},
    Slip{"ar", "", "[\\x{600}-\\x{6ff}»}][\\x{200e}\\x{200f}]?[,;?]", "ملف, ثم"},
    Slip{"ja", "", "[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}」）](?<!「キー)[,:;?!]", "版: 1"},
    Slip{"ja", "", "\\([^()]*[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}][^()]*\\)", "版 2 (下書き)"},
    Slip{"zh-Hans", "", "[\\x{4e00}-\\x{9fff}”）][,:;?!]", "版本: 1"},
    Slip{"zh-Hant", "", "[\\x{4e00}-\\x{9fff}」）][,:;?!]", "版本: 1"},
    Slip{"el", "", "\\?", "Γιατί?"},
    Slip{"de", "", "\"|[«»]|„[^“]*(„|$)|^[^„]*“", "Änderung von \"%1\""},
    Slip{"fr", "", "\"", "Langues de \"%1\""},
    Slip{"es", "", "\"", "Idiomas de \"%1\""},
    Slip{"ja", "", "\"", "\"%1\"の言語"},
    Slip{"ar", "", "\"", "لغات \"%1\""},
    // One word for one thing.
    Slip{"en", "", "\\bdirector(y|ies)\\b(?!})", "it is no directory"}, // a folder
    Slip{"en", "", "\\b[Mm]end(s|ed|ing)?\\b", "Mend the formula."},    // fix
    Slip{"de", "disclosure", "Offenlegung|veröffentlichten Angaben", "die Offenlegung"},
    Slip{"ja", "disclosure", "開示|申告", "開示にエラーがある"},
    Slip{"ar", "disclosure", "إفصاح|البيان(?!ات)", "هذا البيان"},
    Slip{"ja", "revision", "リビジョン", "リビジョン 2"},
    Slip{"de", "flaw", "Schwachstelle", "eine Schwachstelle"},
    Slip{"ja", "flaw", "欠陥", "重大な欠陥"},
    Slip{"es", "support", "asistencia", "la asistencia ha terminado"},
    Slip{"fr", "support has", "[Ll]e support\\b", "Le support est terminé"},
    Slip{"ja", "maker|manufacturer", "メーカー", "メーカー"},
    Slip{"ar", "maker|manufacturer", "صانع|الشركة المصنعة", "صانع الجزء"},
    Slip{"ar", "security update", "تحديثات [ال]*أمان", "تحديثات الأمان"},
    Slip{"de", "part has no|this part", "(der|den|einen|diesen|jeden) Teil", "für jeden Teil"},
    Slip{"fr", "Parts? (and|or|that)", "[Pp]artie|composant", "Parties et services"},
    Slip{"es", "Parts? (and|or|that)", "[Pp]artes?\\b|componente", "Partes y servicios"},
    Slip{"ja", "template", "雛形", "この雛形"},
    Slip{"ja", "folder", "フォルダ(?!ー)", "フォルダを選ぶ"},
    Slip{"de", "folder", "Verzeichnis(?!se?s? der Veröff)", "im Verzeichnis"},
    Slip{"de", "passphrase", "Passwort", "das Passwort"},
    Slip{"de", "ledger", "Druckbuch", "das Druckbuch"},
    Slip{"es", "device", "aparato", "el aparato"},
    Slip{"ar", "barcode", "باركود", "رقم الباركود"},
};

/// Of one .ts file, the forms of a count in one; none where a language has no such file.
std::vector<Entry> entriesOf(const QString &context, const QString &language) {
    QFile file(
        QStringLiteral(UPDATEFACTS_SOURCE_DIR "/translations/%1_%2.ts").arg(context, language));
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            entries.push_back(
                {source, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

/// English is what the others are translated from.
std::vector<Entry> allEntriesOf(const QString &language) {
    const bool isEnglish = language == QLatin1String("en");
    std::vector<Entry> entries;
    for (const char *context : {"consumer", "maker", "desktop"})
        for (Entry &entry :
             entriesOf(QLatin1String(context), isEnglish ? QStringLiteral("de") : language)) {
            if (isEnglish)
                entry.translation = entry.source;
            entries.push_back(std::move(entry));
        }
    return entries;
}

/// Without what is to be typed into a file just so.
QString withoutCode(QString text) {
    return text.remove(QLatin1String("schema_version: \"{ours}\"")).remove(QLatin1String("(\"\")"));
}

/// Those that labels are shipped in.
QStringList languages() {
    QStringList tags = QDir(QStringLiteral(UPDATEFACTS_SOURCE_DIR "/translations"))
                           .entryList({QStringLiteral("consumer_*.ts")});
    for (QString &tag : tags)
        tag = tag.mid(9).chopped(3);
    return tags;
}

QRegularExpression expression(const char *pattern, bool anyCase = false) {
    return QRegularExpression(QString::fromUtf8(pattern),
                              anyCase ? QRegularExpression::CaseInsensitiveOption
                                      : QRegularExpression::NoPatternOption);
}

} // namespace

TEST(Translations, slipsAreFound) {
    for (const Slip &slip : slips) {
        const QRegularExpression pattern = expression(slip.pattern);
        ASSERT_TRUE(pattern.isValid()) << slip.pattern;
        EXPECT_TRUE(pattern.match(QString::fromUtf8(slip.example)).hasMatch()) << slip.example;
    }
}

TEST(Translations, haveNoSlips) {
    for (const Slip &slip : slips) {
        const QRegularExpression pattern = expression(slip.pattern);
        const QRegularExpression thing = expression(slip.thing, true);
        const std::vector<Entry> entries = allEntriesOf(QString::fromUtf8(slip.language));
        EXPECT_GT(entries.size(), 200U) << slip.language;
        for (const Entry &entry : entries)
            if (thing.match(entry.source).hasMatch()) {
                EXPECT_FALSE(pattern.match(withoutCode(entry.translation)).hasMatch())
                    << slip.language << ": " << entry.translation.toStdString() << ": "
                    << slip.pattern;
            }
    }
}

/// A sentence has no gender or case to agree with, as single words have.
TEST(Translations, sayASentenceInOneWay) {
    for (const QString &language : languages()) {
        std::map<QString, QString> said;
        for (const Entry &entry : allEntriesOf(language)) {
            const bool isSentence = entry.source.endsWith(QLatin1Char('.')) &&
                                    !entry.source.endsWith(QLatin1String("..."));
            if (!isSentence)
                continue;
            const auto found = said.emplace(entry.source, entry.translation).first;
            EXPECT_EQ(found->second.toStdString(), entry.translation.toStdString())
                << language.toStdString() << ": " << entry.source.toStdString();
        }
        EXPECT_GT(said.size(), 30U) << language.toStdString();
    }
}

} // namespace house
