// SPDX-License-Identifier: MIT
#include "publish/openeox/ReadOpenEox.h"

#include "document/files/ReadFile.h"
#include "document/text/SourceText.h"
#include "publish/json/JsonMembers.h"
#include "publish/openeox/CheckOpenEox.h"
#include "validation/report/Report.h"
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
            return refuse({}, "openeox.too_large", "The file is larger than 256 kB.",
                          "An OpenEoX core file is smaller than 1 kB; name another one.");
        QJsonParseError error;
        const QByteArray bytes = QByteArray::fromRawData(m_bytes.data(), std::ssize(m_bytes));
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return refuse(m_source.placeOf(static_cast<std::size_t>(std::max(error.offset, 0))),
                          "openeox.json",
                          "The text is no JSON from here on: " + error.errorString().toStdString() +
                              '.',
                          "Correct the text, or have it written anew.");
        if (!document.isObject())
            return refuse({1, 1}, "openeox.kind", "An OpenEoX core file is one object.",
                          "Put its members between { and }.");
        m_object = document.object();
        return true;
    }

    void readMembers() {
        for (const JsonMember &member : jsonMembers(m_bytes)) {
            if (!m_seen.insert(member.key).second) {
                refuse(m_source.placeOf(member.at), "openeox.duplicate_key",
                       shown(member.key) + " is there twice.", "Take one of the two away.",
                       member.key);
                continue;
            }
            const Place place = m_source.placeOf(member.value);
            const QJsonValue value = m_object.value(QString::fromStdString(member.key));
            const auto known = std::ranges::find(openEoxKeys, member.key, &OpenEoxKey::key);
            if (member.key != schemaKey && known == openEoxKeys.end())
                refuseUnknown(member);
            else if (!value.isString())
                refuse(place, "openeox.kind", member.key + " is no text.",
                       "Put the value in double quotes.", member.key);
            else if (member.key == schemaKey)
                checkSchema(value.toString().toStdString(), place);
            else
                readDate(member.key, value.toString().toStdString(), place);
        }
    }

    void refuseUnknown(const JsonMember &member) {
        const std::string meant = closestWord(member.key, knownKeys());
        refuse(m_source.placeOf(member.at), "openeox.unknown_key",
               "OpenEoX does not know " + shown(member.key) + '.',
               meant.empty() ? "Take it away." : didYouMean(meant), member.key);
    }

    void checkSchema(const std::string &address, Place place) {
        if (address == openEoxSchema)
            return;
        const bool isDraft = address.starts_with("https://docs.oasis-open.org/openeox/") &&
                             address.ends_with("/core.json");
        add(isDraft ? Severity::warning : Severity::error, place, "openeox.schema",
            "The file calls itself " + shown(address) +
                (isDraft ? ", which is another draft of OpenEoX." : ", which is no OpenEoX core."),
            "The address is " + inQuotes(openEoxSchema) + '.', schemaKey);
    }

    /// 7.1.2 and the schema's eox_timestamp_t.
    void readDate(const std::string &key, const std::string &text, Place place) {
        const auto moment = Moment::parse(text);
        const bool isUndecided = text == undecided && key != lastUpdatedKey;
        if (!moment && !isUndecided)
            refuse(place, "openeox.date_time",
                   key + " is no date with time and time zone: " + shown(text) + '.',
                   "Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z" +
                       std::string(key == lastUpdatedKey ? "." : ", or \"tba\"."),
                   key);
        else if (text.size() > longestMoment)
            refuse(place, "openeox.too_exact",
                   key + " is named to more digits of a second than can be kept.",
                   "Leave digits out; nine of them are a nanosecond.", key);
        else
            m_result.core.entries.push_back({key, text, moment, place, Pointer().child(key)});
    }

    void findMissing() {
        if (!m_seen.contains(schemaKey))
            refuseMissing(schemaKey);
        for (const OpenEoxKey &known : openEoxKeys)
            if (known.isRequired && !m_seen.contains(known.key))
                refuseMissing(known.key);
    }

    void refuseMissing(std::string_view key) {
        refuse({1, 1}, "openeox.missing_key", "OpenEoX needs " + std::string(key) + '.',
               key == schemaKey        ? "Add it: " + inQuotes(openEoxSchema) + '.'
               : key == lastUpdatedKey ? "Add it."
                                       : "Add it; a date that is not decided yet is \"tba\".");
    }

    Findings merged(Findings further) const {
        further.insert(further.begin(), m_result.findings.begin(), m_result.findings.end());
        return further;
    }

    void add(Severity severity, Place place, const char *rule, std::string sentence,
             std::string mend, std::string_view key) {
        m_result.findings.push_back({rule, severity, m_file, place,
                                     key.empty() ? Pointer() : Pointer().child(key),
                                     std::move(sentence), std::move(mend)});
    }

    /// False, for the caller to hand on.
    bool refuse(Place place, const char *rule, std::string sentence, std::string mend,
                std::string_view key = {}) {
        add(Severity::error, place, rule, std::move(sentence), std::move(mend), key);
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
