// SPDX-License-Identifier: MIT
#include "output/labels/FileNames.h"

#include "disclosure/Sha256.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace updatefacts {

namespace {

bool isForbidden(QChar c) {
    return c.unicode() < 0x20 || c.unicode() == 0x7F || QStringLiteral("/\\:*?\"<>|").contains(c) ||
           c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

QString withoutForbidden(const QString &text) {
    QString result;
    for (const QChar c : text) {
        if (isForbidden(c) || c.isSpace())
            result += QLatin1Char('-');
        else
            result += c;
    }
    while (result.contains(QStringLiteral("--")))
        result.replace(QStringLiteral("--"), QStringLiteral("-"));
    while (result.startsWith(QLatin1Char('.')) || result.startsWith(QLatin1Char('-')))
        result.remove(0, 1);
    while (result.endsWith(QLatin1Char('.')) || result.endsWith(QLatin1Char('-')))
        result.chop(1);
    return result;
}

/// At most so many bytes of UTF-8, and no letter without its marks.
void truncate(QString &text, qsizetype bytes) {
    text.truncate(bytes);
    while (text.toUtf8().size() > bytes) {
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
        while (!text.isEmpty() && text.back().isMark())
            text.chop(1);
    }
}

/// Names that Windows keeps for devices, whatever follows the first dot.
bool isReserved(const QString &text) {
    static constexpr std::array names = {
        "CON",  "PRN",  "AUX",  "NUL",  "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
        "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"};
    const QString stem = text.section(QLatin1Char('.'), 0, 0).toUpper();
    return std::ranges::any_of(names,
                               [&](const char *name) { return stem == QLatin1String(name); });
}

std::string hashDigits(const QByteArray &bytes) {
    return sha256({bytes.data(), static_cast<std::size_t>(bytes.size())}).substr(0, 6);
}

QString safeText(const QString &text, qsizetype bytes) {
    QString safe = withoutForbidden(text.normalized(QString::NormalizationForm_C));
    truncate(safe, bytes);
    if (isReserved(safe))
        safe.prepend(QLatin1Char('_'));
    return safe;
}

/// A part of a file name. Its hyphens stand for the character named; what has other hyphens, or
/// else loses anything, could be taken for another text.
struct NamePart {
    std::string_view text;
    QLatin1Char hyphenFor;
    qsizetype bytes;
    bool inCapitals = false; ///< small letters could be taken for capitals by a file system
};

constexpr QLatin1Char hyphen('-');

/// The parts joined by "_", and digits of their hash where any of them loses anything.
std::string joined(const std::vector<NamePart> &parts) {
    QStringList names;
    QByteArray texts;
    bool lossless = true;
    for (const NamePart &part : parts) {
        const QString text = QString::fromUtf8(part.text);
        const QString safe = safeText(text, part.bytes);
        const QLatin1Char other(part.hyphenFor == QLatin1Char(' ') ? '-' : ' ');
        lossless = lossless && !text.contains(other) && !text.contains(QLatin1Char('_')) &&
                   QString(text).replace(part.hyphenFor, QLatin1Char('-')) == safe &&
                   (!part.inCapitals || text == text.toUpper());
        names << safe;
        texts += text.toUtf8() + '\0';
    }
    const std::string name = names.join(QLatin1Char('_')).toStdString();
    return lossless ? name : name + '~' + hashDigits(texts);
}

} // namespace

std::string labelFileName(const Disclosure &disclosure, std::string_view templateId,
                          std::string_view languages) {
    const std::string maker = disclosure.text("manufacturer_name");
    const std::string product = disclosure.text("product_name");
    const std::string model = disclosure.text("model_identifier");
    const std::string number = disclosure.text("disclosure_id");
    const std::string revision = disclosure.text("revision");
    constexpr QLatin1Char space(' ');
    std::vector<NamePart> parts = {{maker, space, 30}, {product, space, 50}};
    if (number.empty() || !number.starts_with(model))
        parts.push_back({model, hyphen, 24});
    if (!number.empty())
        parts.push_back({number, hyphen, 40, true});
    const std::string which = joined(parts);
    return which + (revision.empty() || revision == "1" ? "" : "_rev" + revision) + '_' +
           fileNamePart(templateId) + '_' + fileNamePart(languages);
}

std::string cardFileName(std::span<const Disclosure *const> products, std::string_view templateId,
                         std::string_view languages) {
    constexpr qsizetype bytes = 24; // of a model
    QStringList models;
    QByteArray fingerprints;
    for (const Disclosure *product : products) {
        models << safeText(QString::fromUtf8(product->text("model_identifier")), bytes);
        fingerprints += QByteArray::fromStdString(product->fingerprint());
    }
    return models.join(QLatin1Char('_')).toStdString() + '~' + hashDigits(fingerprints) + '_' +
           fileNamePart(templateId) + '_' + fileNamePart(languages);
}

std::string fileNamePart(std::string_view text, std::ptrdiff_t mostBytes) {
    return joined({{text, hyphen, mostBytes}});
}

std::string disclosureFileName(const Disclosure &disclosure, std::int64_t revision) {
    QString name;
    for (const char *field : {"disclosure_id", "model_identifier"})
        if (name.isEmpty())
            name = safeText(QString::fromUtf8(disclosure.text(field)), 100);
    if (name.isEmpty())
        name = QStringLiteral("disclosure");
    const std::string number = revision > 0 ? '-' + std::to_string(revision) : std::string();
    return name.toStdString() + number + ".yaml";
}

std::string tagsOf(const std::vector<std::string> &languages) {
    std::string tags;
    for (const std::string &language : languages)
        tags += (tags.empty() ? "" : "+") + language;
    return tags;
}

} // namespace updatefacts
