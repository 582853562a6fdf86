// SPDX-License-Identifier: MIT
#include "publish/openeox/ReadOpenEox.h"

#include "document/files/ReadFile.h"
#include "document/text/SourceText.h"
#include "publish/json/JsonMembers.h"
#include "publish/openeox/CheckOpenEox.h"
#include "publish/openeox/MomentFault.h"
#include "validation/text/ClosestWord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

constexpr std::string_view schemaKey = "$schema";
constexpr std::size_t longestMoment = 60; // what a disclosure can keep

std::vector<std::string> knownKeys() {
    std::vector<std::string> keys = {std::string(schemaKey)};
    for (const OpenEoxKey &known : openEoxKeys)
        keys.emplace_back(known.key);
    return keys;
}

class CoreReader {
  public:
    CoreReader(const std::string &bytes, const std::string &file)
        : m_bytes(bytes), m_source(bytes), m_file(file) {}

    ReadOpenEox read() && {
        if (parse()) {
            readMembers();
            findMissing();
            if (!hasError(m_result.findings))
                m_result.findings = merged(checkOpenEox(m_result.core, m_file));
        }
        sortFindings(m_result.findings);
        return std::move(m_result);
    }

  private:
    /// Whether the bytes are one JSON object.
    bool parse() {
        if (m_bytes.size() > maximumFileSize)
            return refuse({}, "openeox.too_large");
        QJsonParseError error;
        const QByteArray bytes = QByteArray::fromRawData(m_bytes.data(), std::ssize(m_bytes));
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return refuse(m_source.placeOf(static_cast<std::size_t>(std::max(error.offset, 0))),
                          "openeox.json");
        if (!document.isObject())
            return refuse({1, 1}, "openeox.kind:object");
        m_object = document.object();
        return true;
    }

    void readMembers() {
        for (const JsonMember &member : jsonMembers(m_bytes)) {
            if (!m_seen.insert(member.key).second) {
                refuse(m_source.placeOf(member.at), "openeox.duplicate_key", member.key);
                continue;
            }
            const Place place = m_source.placeOf(member.value);
            const QJsonValue value = m_object.value(QString::fromStdString(member.key));
            const auto known = std::ranges::find(openEoxKeys, member.key, &OpenEoxKey::key);
            if (member.key != schemaKey && known == openEoxKeys.end())
                refuseUnknown(member);
            else if (!value.isString())
                refuse(place, "openeox.kind:text", member.key);
            else if (member.key == schemaKey)
                checkSchema(value.toString().toStdString(), place);
            else
                readDate(*known, value.toString().toStdString(), place);
        }
    }

    void refuseUnknown(const JsonMember &member) {
        const std::string meant = closestWord(member.key, knownKeys());
        const Place place = m_source.placeOf(member.at);
        if (meant.empty())
            refuse(place, "openeox.unknown_key:any", member.key);
        else
            refuse(place, "openeox.unknown_key:meant", member.key,
                   {argument::text("meant", meant)});
    }

    void checkSchema(const std::string &address, Place place) {
        if (address == openEoxSchema || std::ranges::count(openEoxSchemaToo, address) > 0)
            return;
        const bool isDraft = address.starts_with("https://docs.oasis-open.org/openeox/") &&
                             address.ends_with("/core.json");
        refuse(place, isDraft ? "openeox.schema:draft" : "openeox.schema:other", schemaKey,
               {argument::text("value", address), argument::plain("address", openEoxSchema)});
        if (isDraft)
            m_result.findings.back().severity = Severity::warning;
    }

    /// 7.1.2 and the schema's eox_timestamp_t.
    void readDate(const OpenEoxKey &known, const std::string &text, Place place) {
        const auto moment = Moment::parse(text);
        const std::string key(known.key);
        if (!moment && (text != undecided || known.key == lastUpdatedKey))
            refuseDate(known, text, place);
        else if (text.size() > longestMoment)
            refuse(place, "openeox.too_exact", key);
        else
            m_result.core.entries.push_back({key, text, moment, place, Pointer().child(key)});
        if (moment && known.time == endOfDay && moment->isMidnight())
            noteMidnight(known, *moment, place);
    }

    void refuseDate(const OpenEoxKey &known, const std::string &text, Place place) {
        const MomentFault fault = momentFault(text, known.time);
        const std::string_view otherwise =
            known.key == lastUpdatedKey ? "openeox.date_time:change" : "openeox.date_time:event";
        refuse(place, fault.message.empty() ? otherwise : fault.message, known.key,
               {argument::text("value", text), argument::plain("meant", fault.meant)});
    }

    /// An end that is the first moment of its day: is that the last day, or the one after it?
    void noteMidnight(const OpenEoxKey &known, const Moment &moment, Place place) {
        const Date before = std::chrono::sys_days(moment.day()) - std::chrono::days(1);
        refuse(place, "openeox.midnight", known.key,
               {argument::date("day", isoDay(moment.day())),
                argument::plain("before", isoDay(before) + "T23:59:59" + moment.zone())});
        m_result.findings.back().severity = Severity::note;
    }

    void findMissing() {
        if (!m_seen.contains(schemaKey))
            refuseMissing(schemaKey);
        for (const OpenEoxKey &known : openEoxKeys)
            if (known.isRequired && !m_seen.contains(known.key))
                refuseMissing(known.key);
    }

    void refuseMissing(std::string_view key) {
        m_result.findings.push_back(makeFinding(
            Severity::error,
            key == schemaKey        ? "openeox.missing_key:schema"
            : key == lastUpdatedKey ? "openeox.missing_key:change"
                                    : "openeox.missing_key:event",
            {1, 1}, {}, {argument::text("key", key), argument::plain("address", openEoxSchema)}));
        m_result.findings.back().file = m_file;
    }

    Findings merged(Findings further) const {
        further.insert(further.begin(), m_result.findings.begin(), m_result.findings.end());
        return further;
    }

    /// An error about the member of that name, which fills {key}; about the file without one.
    /// False, for the caller to hand on.
    bool refuse(Place place, std::string_view message, std::optional<std::string_view> key = {},
                ArgumentList arguments = {}) {
        if (key)
            arguments.push_back(argument::text("key", *key));
        m_result.findings.push_back(makeFinding(Severity::error, message, place,
                                                key ? Pointer().child(*key) : Pointer(),
                                                std::move(arguments)));
        m_result.findings.back().file = m_file;
        return false;
    }

    const std::string &m_bytes;
    SourceText m_source;
    const std::string &m_file;
    QJsonObject m_object;
    std::set<std::string, std::less<>> m_seen;
    ReadOpenEox m_result;
};

} // namespace

ReadOpenEox readOpenEox(const std::string &bytes, const std::string &file) {
    return CoreReader(bytes, file).read();
}

} // namespace updatefacts
