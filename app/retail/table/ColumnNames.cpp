// SPDX-License-Identifier: MIT
#include "retail/table/ColumnNames.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>

namespace updatefacts {

namespace {

struct FieldNames {
    ShopField field;
    const char *names; ///< parted by "|"
};

/// en, de, es, fr, ja, ar, and what tills and shop programs export.
constexpr FieldNames sure[] = {
    {ShopField::gtin, "GTIN|EAN|UPC|JAN|ISBN|Barcode|Bar code|Strichcode|Artikelcode EAN|GTIN/EAN|"
                      "EAN/UPC|Código de barras|Codigo EAN|Code-barres|Code barre|Gencod|Gencode|"
                      "バーコード|JANコード|باركود|الباركود|رمز شريطي"},
    {ShopField::model, "Model|Model number|Model no|Model id|MPN|Manufacturer part number|"
                       "Part number|Type|Modell|Modellnummer|Modell-Nr.|Herstellernummer|"
                       "Hersteller-Artikelnummer|Typ|Modelo|Número de modelo|Referencia fabricante|"
                       "Modèle|Numéro de modèle|Référence fabricant|型番|型式|モデル|モデル名|"
                       "モデル番号|موديل|الموديل|طراز|الطراز|رقم الموديل"},
    {ShopField::maker, "Maker|Manufacturer|Manufacturer name|Brand|Brand name|Vendor|Make|"
                       "Hersteller|Herstellername|Marke|Markenname|Fabricante|Marca|Fabricant|"
                       "Marque|Constructeur|メーカー|メーカー名|ブランド|ブランド名|製造元|"
                       "الشركة المصنعة|المصنع|الصانع|العلامة التجارية|الماركة|ماركة"},
    {ShopField::file, "File|File name|Filename|Disclosure|Datei|Dateiname|Archivo|Fichero|"
                      "Nombre de archivo|Fichier|Nom de fichier|ファイル|ファイル名|ملف|الملف|"
                      "اسم الملف"},
    {ShopField::item, "Item|Item number|Item no|Item id|SKU|Article|Article number|Article no|PLU|"
                      "Product id|Product number|Stock number|Art.-Nr.|Art. Nr.|Artikel|"
                      "Artikelnummer|Artikel-Nr.|Bestellnummer|Bestell-Nr.|Artículo|Código|"
                      "Código de artículo|Nº de artículo|Referencia|Réf.|Référence|Code article|"
                      "Numéro d'article|N° article|商品コード|商品番号|品番|管理番号|رقم الصنف|"
                      "رقم المنتج|رقم المادة|الصنف|صنف|Articolo|商品|品目"},
    {ShopField::price, "Price|Retail price|Sales price|Selling price|RRP|MSRP|List price|Preis|"
                       "VK|VK-Preis|Preis VK|Verkaufspreis|Aktionspreis|Angebotspreis|Sonderpreis|"
                       "Special price|Offer price|Promo price|Prix promo|Precio "
                       "oferta|Ladenpreis|UVP|Bruttopreis|Preis brutto|Precio|"
                       "PVP|Precio de venta|Prix|Prix TTC|Prix de vente|PVC|価格|販売価格|売価|"
                       "税込価格|単価|السعر|سعر|سعر البيع|ثمن|الثمن"},
    {ShopField::unitPrice, "Unit price|Price per unit|Base price|Grundpreis|Preis pro Einheit|"
                           "Precio por unidad|Precio unitario|Prix unitaire|Prix à l'unité|"
                           "Prix au kilo|単位価格|سعر الوحدة"},
    {ShopField::aisle,
     "Aisle|Shelf|Bay|Location|Shelf location|Gang|Regal|Regalplatz|Platz|Lagerplatz|Standort|"
     "Lagerplatz|Pasillo|Estante|Ubicación|Allée|Rayon|Rayonnage|Emplacement|"
     "通路|棚|棚番|売場|売り場|الممر|ممر|الرف|رف"},
    {ShopField::copies, "Copies|Quantity|Qty|Labels|Number of labels|Count|Anzahl|Menge|Stück|"
                        "Stückzahl|Etiketten|Kopien|Copias|Cantidad|Etiquetas|Copies|Quantité|Qté|"
                        "Exemplaires|Étiquettes|枚数|数量|部数|عدد|العدد|الكمية|كمية|عدد النسخ"},
    {ShopField::language, "Language|Lang|Locale|Sprache|Idioma|Lengua|Langue|言語|لغة|اللغة"},
    {ShopField::labelTemplate, "Template|Label template|Label format|Vorlage|Etikettenvorlage|"
                               "Etikettenformat|Plantilla|Formato de etiqueta|Modèle d'étiquette|"
                               "Gabarit|テンプレート|ラベル様式|قالب|القالب"},
};

/// Taken where no column says it more plainly.
constexpr FieldNames unsure[] = {
    {ShopField::model, "Product|Product name|Name|Title|Label|Description|Item description|Produkt|"
                       "Produktname|Bezeichnung|Artikelbezeichnung|Produit|Nom du produit|"
                       "Désignation|Producto|Nombre|Nombre del producto|Descripción|商品名|品名|"
                       "製品名|المنتج|اسم المنتج|الاسم"},
};

/// Above which shops write an item's number or its name.
constexpr FieldNames either[] = {
    {ShopField::item, "Item|Article|Artikel|Artículo|Articolo|商品|品目|الصنف|صنف"},
};

/// Words that say nothing more of a column.
constexpr const char *emptyWords =
    "code|codes|no|nr|num|number|nummer|numero|id|field|column|spalte|in|eur|euro|usd|gbp|chf|jpy|"
    "incl|inkl|inc|vat|mwst|ttc|tva|iva|brutto|gross|gross|8|12|13|14|value|text|name|the|of|our|"
    "de|del|la|le|du|new|neu|current|aktuell";

/// Small letters without accents.
QString folded(const QString &text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!c.isMark())
            result += c;
    return result;
}

QString lettersOf(const QString &text) {
    QString result;
    for (const QChar c : folded(text))
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

using FieldsByName = std::map<QString, ShopField>;

template<std::size_t count>
FieldsByName byName(const FieldNames (&all)[count]) {
    FieldsByName result;
    for (const FieldNames &names : all)
        for (const QString &name : QString::fromUtf8(names.names).split(u'|'))
            result.emplace(lettersOf(name), names.field);
    return result;
}

/// The heading's words but for those that say nothing more.
QString tellingWords(const QString &heading) {
    static const QStringList words = QString::fromUtf8(emptyWords).split(u'|');
    QString parted;
    for (const QChar c : folded(heading))
        parted += c.isLetter() || c.isDigit() ? c : QChar(u' ');
    QString result;
    for (const QString &word : parted.split(u' ', Qt::SkipEmptyParts))
        if (!words.contains(word))
            result += word;
    return result;
}

} // namespace

std::optional<NamedField> fieldNamed(std::string_view heading) {
    static const FieldsByName names = byName(sure);
    static const FieldsByName others = byName(unsure);
    static const FieldsByName open = byName(either);
    const QString text = QString::fromUtf8(heading);
    if (const auto found = names.find(lettersOf(text)); found != names.end())
        return NamedField{found->second, 0, open.contains(found->first)};
    if (const auto found = others.find(lettersOf(text)); found != others.end())
        return NamedField{found->second, 2};
    if (const auto found = names.find(tellingWords(text)); found != names.end())
        return NamedField{found->second, 1};
    return {};
}

} // namespace updatefacts
