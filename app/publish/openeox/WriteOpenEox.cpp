// SPDX-License-Identifier: MIT
#include "publish/openeox/WriteOpenEox.h"

#include "publish/openeox/CheckOpenEox.h"
#include "validation/report/Report.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace updatefacts {

namespace {

bool isFieldDay(Date day) {
    return PartialDate::parse(PartialDate::of(day).toString()).has_value();
}

class CoreWriter {
  public:
    explicit CoreWriter(const Disclosure &disclosure)
        : m_disclosure(disclosure), m_file(disclosure.document().file),
          m_report(disclosure.root(), m_file) {}

    WrittenOpenEox write() && {
        const bool isCommitted = checkCommitment();
        if (m_disclosure.text("updatable") != "no")
            for (const OpenEoxKey &known : openEoxKeys)
                if (isCommitted || known.key != endOfSecurityKey)
                    addEntry(known);
        WrittenOpenEox written;
        written.findings = std::move(m_report).take();
        for (Finding &finding : checkOpenEox(m_core, m_file))
            written.findings.push_back(std::move(finding));
        sortFindings(written.findings);
        if (!hasError(written.findings))
            written.json = json();
        return written;
    }

  private:
    /// Whether there is something to say about the end of security support; if not, says why.
    bool checkCommitment() {
        const std::string commitment = m_disclosure.text("support_commitment");
        const bool isKeptOpen = keptText(endOfSecurityKey) == undecided;
        if (m_disclosure.text("updatable") == "no")
            refuse("openeox.not_updatable", "updatable");
        else if (commitment == "planned")
            refuse("openeox.planned", "support_commitment");
        else if (commitment == "not_promised" && !isKeptOpen)
            refuse("openeox.no_commitment", "support_commitment");
        else if (keptText(endOfSecurityKey).empty() && !m_disclosure.date("support_end") &&
                 (commitment == "ended" || m_disclosure.has("unit_period")))
            refuse("openeox.no_date",
                   m_disclosure.has("support_end") ? "support_end" : "support_commitment");
        else
            return true;
        return false;
    }

    void addEntry(const OpenEoxKey &known) {
        const std::string kept = keptText(known.key);
        const auto moment = Moment::parse(kept);
        if (!kept.empty() && !moment && (kept != undecided || known.key == lastUpdatedKey)) {
            m_report.add(Severity::error, "openeox.date_time:kept", keptAt(known.key),
                         {argument::text("value", kept),
                          argument::field("day", Pointer().child(known.field))});
            return;
        }
        const std::string field = m_disclosure.text(known.field);
        const bool useKept =
            field.empty() ? saysMore(known, kept, moment) : moment && isSame(known, field, *moment);
        const std::string text = useKept ? kept : fromField(known);
        if (!text.empty())
            add(known, text, useKept ? keptAt(known.key) : Pointer().child(known.field));
        else if (known.isRequired)
            refuseMissing(known);
    }

    /// Whether what is kept is nothing that the date field could have said.
    static bool saysMore(const OpenEoxKey &known, const std::string &kept,
                         const std::optional<Moment> &moment) {
        if (!moment)
            return kept == undecided;
        return known.key == lastUpdatedKey || !isFieldDay(moment->day()) ||
               !isFieldDay(moment->dayInUtc());
    }

    bool isSame(const OpenEoxKey &known, const std::string &field, const Moment &moment) const {
        if (known.key == lastUpdatedKey)
            return Moment::parse(field) == moment;
        const auto date = m_disclosure.date(known.field);
        return date && (date->lastDay() == moment.day() || date->lastDay() == moment.dayInUtc());
    }

    [[nodiscard]] std::string fromField(const OpenEoxKey &known) const {
        const std::string text = m_disclosure.text(known.field);
        const auto date = m_disclosure.date(known.field);
        if (known.key == lastUpdatedKey || !date)
            return text;
        return PartialDate::of(date->lastDay()).toString() + std::string(known.time);
    }

    void add(const OpenEoxKey &known, const std::string &text, const Pointer &pointer) {
        const Value *value = m_disclosure.root().at(pointer);
        m_core.entries.push_back({std::string(known.key), text, Moment::parse(text),
                                  value ? value->place : Place(), pointer});
    }

    static Pointer keptAt(std::string_view key) { return Pointer().child(momentsField).child(key); }

    [[nodiscard]] std::string keptText(std::string_view key) const {
        const Value *value = m_disclosure.root().at(keptAt(key));
        return value && value->isScalar() ? value->scalar : std::string();
    }

    void refuseMissing(const OpenEoxKey &known) {
        if (known.key == endOfLifeKey)
            refuse("openeox.missing_key:end_of_life", known.field);
        else if (known.key == known.field)
            refuse("openeox.missing_key:field", known.field);
        else
            refuse("openeox.missing_key:named_otherwise", known.field,
                   {argument::text("key", known.key)});
    }

    void refuse(std::string_view message, std::string_view field, ArgumentList arguments = {}) {
        m_report.add(Severity::error, message, Pointer().child(field), std::move(arguments));
    }

    /// QJsonObject sorts its keys: "$schema" first, and always the same way.
    [[nodiscard]] std::string json() const {
        QJsonObject object;
        object.insert(QStringLiteral("$schema"), QString::fromLatin1(openEoxSchema));
        for (const OpenEoxEntry &entry : m_core.entries)
            object.insert(QString::fromStdString(entry.key), QString::fromStdString(entry.text));
        return QJsonDocument(object).toJson().toStdString();
    }

    const Disclosure &m_disclosure;
    const std::string &m_file;
    Report m_report;
    OpenEoxCore m_core;
};

} // namespace

WrittenOpenEox writeOpenEox(const Disclosure &disclosure) {
    return CoreWriter(disclosure).write();
}

} // namespace updatefacts
