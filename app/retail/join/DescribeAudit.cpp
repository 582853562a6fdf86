// SPDX-License-Identifier: MIT
#include "retail/join/DescribeAudit.h"

#include "definitions/messages/SayFinding.h"
#include "disclosure/JsonText.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

/// Each rule once, in the order in which they were found.
std::vector<std::string> reasonsOf(const AuditedRow &row) {
    std::vector<std::string> reasons;
    for (const Finding &finding : row.joined.findings)
        if (std::ranges::find(reasons, finding.rule) == reasons.end())
            reasons.push_back(finding.rule);
    return reasons;
}

std::string inOneLine(const std::vector<std::string> &texts) {
    std::string line;
    for (const std::string &text : texts)
        line += (line.empty() ? "" : ", ") + text;
    return line;
}

std::string jsonList(const std::vector<std::string> &texts) {
    std::string json;
    for (const std::string &text : texts)
        json += (json.empty() ? "" : ", ") + jsonText(printable(text));
    return '[' + json + ']';
}

std::string placeText(const CellPlace &place) {
    return (place.sheet.empty() ? std::string() : place.sheet + '!') + std::to_string(place.row);
}

std::string stateText(const AuditedRow &row) {
    return row.joined.entry ? row.joined.entry->state : std::string();
}

std::string fileText(const AuditedRow &row) {
    return row.joined.entry ? row.joined.entry->file : std::string();
}

std::string phraseText(const std::string &key, const Voice &voice) {
    return inWords(argument::phrase("", key), voice);
}

std::string sentencesOf(const AuditedRow &row, const Voice &voice) {
    std::string text;
    for (const Finding &finding : row.joined.findings)
        text += (text.empty() ? "" : " ") + messageOf(finding, voice);
    return text;
}

} // namespace

void AuditSummary::add(const AuditedRow &row) {
    ++rows;
    sellable += row.maySell() ? 1 : 0;
    for (const std::string &reason : reasonsOf(row))
        ++reasons[reason];
}

std::vector<std::string> auditHead(const Voice &voice) {
    std::vector<std::string> cells;
    for (const char *key : {"audit.row", "audit.product", "audit.disclosure", "audit.state",
                            "audit.until", "audit.sell", "audit.reasons"})
        cells.push_back(phraseText(key, voice));
    return cells;
}

std::vector<std::string> auditCells(const AuditedRow &row, const Voice &voice) {
    const ShopRow &shop = row.joined.row;
    const std::string state = stateText(row);
    return {placeText(shop.place),
            productName(shop),
            fileText(row),
            state.empty() ? std::string() : phraseText("promise." + state, voice),
            row.joined.entry ? voice.date(row.joined.entry->until) : std::string(),
            phraseText(row.maySell() ? "audit.yes" : "audit.no", voice),
            inOneLine(reasonsOf(row))};
}

std::string auditSentences(const AuditSummary &summary, const Voice &voice) {
    std::string text =
        inWords(argument::phrase("", "audit.summary",
                                 {argument::number("rows", summary.rows),
                                  argument::number("sold", summary.sellable),
                                  argument::number("not", summary.rows - summary.sellable)}),
                voice) +
        '\n';
    std::vector<std::vector<std::string>> lines;
    for (const auto &[reason, count] : summary.reasons)
        lines.push_back({"  " + reason, std::to_string(count)});
    return lines.empty() ? text : text + inColumns(lines);
}

std::string auditCsvHead(const std::vector<std::string> &profiles) {
    std::string line = "\xEF\xBB\xBF"
                       "table,sheet,row,item,gtin,model,disclosure,state,until,may_sell,reasons";
    for (const std::string &profile : profiles)
        line += ',' + csvField(profile);
    return line + ",why\r\n";
}

std::string auditAsCsv(const AuditedRow &row, std::size_t profiles, const Voice &voice) {
    const ShopRow &shop = row.joined.row;
    std::string line;
    for (const std::string &cell :
         {shop.place.file, shop.place.sheet, std::to_string(shop.place.row), shop.item, shop.gtin,
          shop.model, fileText(row), stateText(row),
          row.joined.entry ? row.joined.entry->until : std::string(),
          std::string(row.maySell() ? "yes" : "no"), inOneLine(reasonsOf(row))})
        line += csvField(printable(cell)) + ',';
    for (std::size_t i = 0; i < profiles; ++i)
        line += (i < row.readiness.size() ? std::string(idOf(row.readiness[i].state)) : "") + ',';
    return line + csvField(printable(sentencesOf(row, voice))) + "\r\n";
}

std::string asJson(const LibraryEntry &entry) {
    return "{\"file\": " + jsonText(printable(entry.file)) +
           ", \"fingerprint\": " + jsonText(entry.fingerprint) + ", \"id\": " + jsonText(entry.id) +
           ", \"revision\": " + std::to_string(entry.revision) +
           ", \"gtins\": " + jsonList(entry.gtins) + ", \"model\": " + jsonText(entry.model) +
           ", \"manufacturer\": " + jsonText(entry.manufacturer) +
           ", \"product\": " + jsonText(entry.product) + ", \"state\": " + jsonText(entry.state) +
           ", \"until\": " + (entry.until.empty() ? "null" : jsonText(entry.until)) +
           ", \"has_error\": " + (entry.hasError ? "true" : "false") +
           ", \"findings\": " + std::to_string(entry.findings) + '}';
}

std::string asJson(const AuditedRow &row, const Voice &voice) {
    const ShopRow &shop = row.joined.row;
    std::string readiness;
    for (const Readiness &one : row.readiness)
        readiness += (readiness.empty() ? "" : ", ") + jsonText(one.profile) + ": " +
                     jsonText(idOf(one.state));
    return "{\"file\": " + jsonText(printable(shop.place.file)) +
           ", \"sheet\": " + jsonText(printable(shop.place.sheet)) +
           ", \"row\": " + std::to_string(shop.place.row) +
           ", \"item\": " + jsonText(printable(shop.item)) + ", \"gtin\": " + jsonText(shop.gtin) +
           ", \"model\": " + jsonText(printable(shop.model)) +
           ", \"may_sell\": " + (row.maySell() ? "true" : "false") +
           ", \"reasons\": " + jsonList(reasonsOf(row)) +
           ", \"disclosure\": " + (row.joined.entry ? asJson(*row.joined.entry) : "null") +
           ", \"readiness\": {" + readiness +
           "}, \"findings\": " + asJson(row.joined.findings, voice) + '}';
}

std::string asJson(const AuditSummary &summary) {
    std::string reasons;
    for (const auto &[reason, count] : summary.reasons)
        reasons += (reasons.empty() ? "" : ", ") + jsonText(reason) + ": " + std::to_string(count);
    return "{\"rows\": " + std::to_string(summary.rows) +
           ", \"may_sell\": " + std::to_string(summary.sellable) + ", \"reasons\": {" + reasons +
           "}}";
}

} // namespace updatefacts
