// SPDX-License-Identifier: MIT
#include "validation/ValidateParts.h"

#include "disclosure/LinkFindings.h"
#include "disclosure/Parts.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Suppliers = std::vector<std::shared_ptr<const Disclosure>>;

/// A finding's words, by what is known of the part.
struct Cases {
    const char *date, *months, *notPromised, *ended;
};
constexpr Cases endsFirst{
    "components.supplier_ends_first:date", "components.supplier_ends_first:months",
    "components.supplier_ends_first:not_promised", "components.supplier_ends_first:ended"};
constexpr Cases moreSaid{"components.says_more:date", "components.says_more:months",
                         "components.says_more:not_promised", "components.says_more:ended"};

/// One item of `components` beside what its maker says.
class PartJudge {
  public:
    PartJudge(const Disclosure &device, std::size_t index)
        : m_device(device), m_pointer(Pointer().child("components").child(index)),
          m_item(*device.root().at(m_pointer)), m_part(partOf(m_item)) {}

    Findings judge(const Disclosure &supplier) const {
        Findings findings = fingerprint(supplier);
        const Part said = partOf(supplier);
        const Part device = partOf(m_device);
        const bool isExplained = m_item.find("longer_reason") != nullptr;
        const Argument file = argument::plain("file", supplier.document().file);
        if (endsBefore(said, m_device) && !endsBefore(m_part, m_device) && !isExplained)
            findings.push_back(at(endMember(), wordsFor(said, endsFirst),
                                  {file, endOf("end", said), endOf("device", device)}));
        else if (saysMore(said))
            findings.push_back(at(endMember(), wordsFor(said, moreSaid),
                                  {file, endOf("end", said), endOf("now", m_part)}));
        for (Finding &finding : findings)
            if (finding.rule != "components.fingerprint")
                finding.severity = Severity::warning;
        return findings;
    }

  private:
    Finding at(std::string_view member, std::string_view message, ArgumentList arguments) const {
        const Value *value = m_item.find(member);
        Finding finding = makeFinding(Severity::error, message, value ? value->place : m_item.place,
                                      m_pointer.child(member), std::move(arguments));
        finding.file = m_device.document().file;
        return finding;
    }

    Findings fingerprint(const Disclosure &supplier) const {
        constexpr const char *member = "disclosure_fingerprint";
        const Value *named = m_item.find(member);
        const ArgumentList arguments = {argument::plain("file", supplier.document().file),
                                        argument::plain("fingerprint", supplier.fingerprint())};
        if (named && named->scalar == supplier.fingerprint())
            return {};
        const bool isNext = named && supplier.text("supersedes") == named->scalar;
        Finding finding = at(member,
                             !named   ? "components.fingerprint:none"
                             : isNext ? "components.fingerprint:next"
                                      : "components.fingerprint:changed",
                             arguments);
        if (!named || isNext)
            finding.severity = named ? Severity::warning : Severity::note;
        return {finding};
    }

    [[nodiscard]] const char *endMember() const {
        if (m_item.find("support_end"))
            return "support_end";
        return m_item.find("unit_months") ? "unit_months" : "commitment";
    }

    static const char *wordsFor(const Part &part, const Cases &cases) {
        if (part.commitment == "ended")
            return cases.ended;
        if (part.commitment == "not_promised" || (!part.end && !part.unitMonths))
            return cases.notPromised;
        return part.end ? cases.date : cases.months;
    }

    static Argument endOf(const char *name, const Part &part) {
        if (part.end)
            return argument::date(name, part.end->toString());
        return argument::number(name, part.unitMonths.value_or(0));
    }

    [[nodiscard]] bool saysMore(const Part &said) const {
        const auto isSure = [](const Part &part) {
            return part.commitment == "promised" || part.commitment == "planned";
        };
        if (!isSure(m_part))
            return false;
        if (!isSure(said) || (m_part.commitment == "promised" && said.commitment == "planned"))
            return true;
        if (m_part.end && said.end)
            return m_part.end->lastDay() > said.end->lastDay();
        return m_part.unitMonths && said.unitMonths && *m_part.unitMonths > *said.unitMonths;
    }

    const Disclosure &m_device;
    Pointer m_pointer;
    const Value &m_item;
    Part m_part;
};

/// The one with the fingerprint named, else the first that may be meant; null where there is none.
const Disclosure *supplierOf(const PartKey &key, const Suppliers &suppliers) {
    const Disclosure *found = nullptr;
    for (const auto &supplier : suppliers) {
        const PartKey its = partKeyOf(*supplier);
        if (key.isFingerprintOf(its))
            return supplier.get();
        if (!found && key.mayBe(its))
            found = supplier.get();
    }
    return found;
}

} // namespace

Findings partFindings(const Disclosure &device, const Suppliers &suppliers) {
    Findings findings;
    const std::vector<PartKey> keys = partKeysIn(device);
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (const Disclosure *supplier = supplierOf(keys[i], suppliers))
            append(findings, PartJudge(device, i).judge(*supplier));
    return findings;
}

Findings unnamedPart(const Disclosure &device, const Disclosure &supplier) {
    const PartKey its = partKeyOf(supplier);
    const auto mayBe = [&](const PartKey &key) { return key.mayBe(its); };
    if (std::ranges::any_of(partKeysIn(device), mayBe))
        return {};
    Finding finding = findingAt(device, "components", "components.not_named",
                                {argument::plain("file", supplier.document().file),
                                 argument::text("name", its.name),
                                 argument::plain("fingerprint", its.fingerprint)});
    finding.severity = Severity::warning;
    return {finding};
}

} // namespace updatefacts
