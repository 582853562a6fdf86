// SPDX-License-Identifier: MIT
#include "retail/table/PriceColumn.h"

#include "retail/table/CellText.h"
#include "retail/table/ColumnContents.h"
#include "retail/table/ColumnNames.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace updatefacts {

namespace {

// en, de, es, fr; folded.
constexpr const char *neverWords =
    "ek|ekpreis|purchase|cost|costs|wholesale|trade|dealer|net|excl|excluding|ex|exkl|ohne|ht|hors|"
    "sans|sin|achat|revient|compra|coste|costo|neto|old|previous|former|was|before|alt|alte|alter|"
    "altpreis|bisher|bisheriger|vorher|fruher|fruherer|ancien|avant|antiguo|anterior|antes|"
    "discount|rabatt|remise|descuento|margin|marge|margen|deposit|pfand|consigne|"
    "kg|kilo|g|100g|100|ml|100ml|l|liter|litre|litro|unit|einheit|unite|unidad";
constexpr const char *neverBegins = "einkauf|netto";
constexpr const char *recommendedWords =
    "rrp|msrp|srp|uvp|uvpe|upe|pvc|pvpr|list|listenpreis|recommended|suggested|empfohlen|"
    "empfohlene|empfohlener|conseille|recomendado";
constexpr const char *priceWords = "price|prices|preis|preise|precio|precios|prix|pvp|vk";
constexpr const char *noPriceWords = "group|gruppe|grupo|groupe|date|datum|fecha|currency|wahrung|"
                                     "moneda|devise|code|level|type|typ|tipo|id|no|nr";
// ja, ar: they have no blanks, or articles before the word.
constexpr const char *neverParts = "仕入|原価|税抜|旧|卸|شراء|تكلفة|قديم|سابق|صافي|جملة";
constexpr const char *recommendedParts = "希望小売|定価|مقترح";
constexpr const char *priceParts = "価格|売価|سعر|ثمن";

QStringList parted(const char *words) {
    return QString::fromUtf8(words).split(u'|');
}

/// The words of a heading: small letters without accents.
QStringList headingWords(std::string_view heading) {
    const QString text = QString::fromUtf8(heading);
    QString words;
    bool isSmall = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (isSmall && c.isUpper()) // oldPrice
            words += u' ';
        words += c.isLetterOrNumber() ? c : QChar(u' ');
        isSmall = c.isLower();
    }
    return words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

bool hasOneOf(const QStringList &words, const char *those) {
    const QStringList all = parted(those);
    return std::ranges::any_of(words, [&](const QString &word) { return all.contains(word); });
}

bool hasPart(const QStringList &words, const char *parts) {
    const QString text = words.join(u' ');
    return std::ranges::any_of(parted(parts), [&](QString part) {
        return text.contains(part.normalized(QString::NormalizationForm_KD));
    });
}

bool beginsWithOneOf(const QStringList &words, const char *begins) {
    return std::ranges::any_of(parted(begins), [&](const QString &begin) {
        return std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(begin); });
    });
}

bool namesPrice(const QStringList &words) {
    return hasOneOf(words, priceWords) || hasPart(words, priceParts) ||
           std::ranges::any_of(words, [](const QString &word) {
               return word.endsWith(QLatin1String("preis")) ||
                      word.endsWith(QLatin1String("price"));
           });
}

/// With a currency, or two decimals: other numbers may be anything.
bool looksLikePrice(const Cell &cell) {
    const std::string text = plainText(cell.text);
    const std::size_t point = text.find_last_of(".,");
    const bool hasCents = point != std::string::npos && text.size() - point == 3;
    const bool hasCurrency = text.find("€") != std::string::npos ||
                             text.find_first_of("$") != std::string::npos ||
                             text.find("£") != std::string::npos || !cell.currency.empty();
    return (hasCents || hasCurrency) && !readPrice(cell).isWrong();
}

bool canBePrice(const Cell &cell) {
    const CellReading reading = readPrice(cell);
    return !reading.isWrong() && !reading.value.empty();
}

/// The columns that may be the price, by how well they may.
struct Candidates {
    std::vector<MappedColumn *> shelf, perhaps, recommended, byContents;

    void sort(MappedColumn &column, const ColumnContents &contents) {
        const std::optional<NamedField> named = fieldNamed(column.heading);
        const PriceName name = priceNamed(column.heading);
        if (name == PriceName::shelf)
            shelf.push_back(&column);
        else if (name == PriceName::recommended && (named || contents.areMostly(canBePrice)))
            recommended.push_back(&column);
        else if (name == PriceName::perhaps && contents.areMostly(canBePrice))
            perhaps.push_back(&column);
        else if (name == PriceName::none && !named && contents.areMostly(looksLikePrice))
            byContents.push_back(&column);
    }
    /// Those that are as good as the best one.
    [[nodiscard]] std::vector<MappedColumn *> best() const {
        std::vector<MappedColumn *> all = shelf;
        all.insert(all.end(), perhaps.begin(), perhaps.end());
        if (!all.empty())
            return all;
        all = recommended;
        all.insert(all.end(), byContents.begin(), byContents.end());
        return all;
    }
};

} // namespace

PriceName priceNamed(std::string_view heading) {
    const QStringList words = headingWords(heading);
    const std::optional<NamedField> named = fieldNamed(heading);
    if (named && named->field != ShopField::price)
        return PriceName::none;
    if (hasOneOf(words, neverWords) || hasPart(words, neverParts) ||
        beginsWithOneOf(words, neverBegins))
        return PriceName::never;
    const bool isRecommended =
        hasOneOf(words, recommendedWords) || hasPart(words, recommendedParts);
    if (isRecommended && (named || namesPrice(words)))
        return PriceName::recommended;
    if (named)
        return PriceName::shelf;
    return namesPrice(words) && !hasOneOf(words, noPriceWords) ? PriceName::perhaps
                                                               : PriceName::none;
}

void proposePrice(ColumnMapping &mapping, const std::vector<TableRow> &rows) {
    Candidates candidates;
    for (MappedColumn &column : mapping.columns)
        if (!column.field)
            candidates.sort(column, ColumnContents(rows, mapping.headingRow, column.column));
    const std::vector<MappedColumn *> best = candidates.best();
    if (best.size() > 1)
        for (const MappedColumn *column : best)
            mapping.priceColumns.push_back(column->column);
    if (best.size() != 1)
        return;
    const PriceName name = priceNamed(best.front()->heading);
    best.front()->field = ShopField::price;
    best.front()->reason = name == PriceName::shelf || name == PriceName::recommended
                               ? MappedColumn::Reason::name
                               : MappedColumn::Reason::contents;
}

} // namespace updatefacts
