// SPDX-License-Identifier: MIT
#include "site/index/ShopTable.h"

#include "validation/describe/Columns.h"

#include <QString>

namespace updatefacts {

namespace {

std::string htmlText(std::string_view text) {
    return QString::fromUtf8(text).toHtmlEscaped().toStdString();
}

std::string csvLine(const std::vector<std::string> &cells) {
    std::string line;
    for (const std::string &cell : cells)
        line += (line.empty() ? "" : ",") + csvField(cell);
    return line + "\r\n";
}

std::string firstDay(const std::optional<PartialDate> &date) {
    return date ? PartialDate::of(date->firstDay()).toString() : std::string();
}

std::string lastDay(const std::optional<PartialDate> &date) {
    return date ? PartialDate::of(date->lastDay()).toString() : std::string();
}

} // namespace

std::string shopText(const SiteEntry &entry, const std::string &tag, std::string_view promise) {
    const std::string language = htmlText(tag);
    return "<update-facts src=\"" + htmlText(entry.fileAddress(".label." + tag + ".json")) +
           "\" lang=\"" + language + "\"><a href=\"" + htmlText(entry.pageAddress(tag)) +
           "\" lang=\"" + language + "\">" + htmlText(promise) + "</a></update-facts>";
}

void writeShopTable(const EntrySource &entries, std::size_t language, const std::string &tag,
                    const TextSink &sink) {
    sink(csvLine({"id", "title", "brand", "gtin", "mpn", "link", "image_link", "security_updates",
                  "commitment", "support_start", "support_end", "last_updated", "fingerprint",
                  "html"}));
    entries.visit([&](const SiteEntry &entry) {
        sink(csvLine({entry.id, entry.product, entry.maker, entry.gtin, entry.model,
                      entry.pageAddress(tag), entry.picture, entry.promises[language],
                      std::string(idOf(entry.promise)), firstDay(entry.start), lastDay(entry.end),
                      entry.updated, entry.fingerprint,
                      shopText(entry, tag, entry.promises[language])}));
    });
}

std::string shopTableName(const std::string &tag) {
    return "products." + tag + ".csv";
}

} // namespace updatefacts
