// SPDX-License-Identifier: MIT
#include "validation/values/CheckCode.h"

#include "disclosure/DigitalLink.h"
#include "disclosure/Gtin.h"
#include "disclosure/Payload.h"
#include "document/text/AsciiText.h"
#include "document/text/SplitText.h"
#include "validation/address/Address.h"
#include "validation/address/Host.h"
#include "validation/values/GtinDoubt.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

/// Whether this is what a barcode number is called in addresses: by its application identifier (GS1
/// General Specifications, section 3.3.2), or as shops call it.
bool namesGtin(std::string_view name) {
    static constexpr std::array<std::string_view, 12> names = {
        "01",     "(01)", "gtin",  "gtin8", "gtin12", "gtin13",
        "gtin14", "ean",  "ean13", "upc",   "jan",    "barcode"};
    return std::ranges::find(names, lowerCase(name)) != names.end();
}

/// The barcode numbers that the address gives as such: in its path, its query, its fragment.
std::vector<std::string> numbersIn(const std::string &text) {
    std::vector<std::string> numbers;
    const std::string decoded = percentDecoded(text);
    if (const auto link = digitalLinkOf(decoded))
        numbers.emplace_back(link->number);
    const auto add = [&](const std::string &name, const std::string &value) {
        if (namesGtin(name) && isGtinLong(value))
            numbers.push_back(value);
    };
    const Address address = addressOf(text);
    for (const Parameter &parameter : parametersOf(address))
        add(parameter.name, parameter.value);
    std::string before;
    for (const std::string_view part : splitText(address.rest, '/')) {
        add(before, std::string(part.substr(0, part.find_first_of("?#&;"))));
        before = part;
    }
    return numbers;
}

class CodeChecker {
  public:
    CodeChecker(const Document &document, const Definitions &definitions, Report &report)
        : m_definitions(definitions), m_report(report), m_disclosure(document, {}),
          m_gtin(isGood("gtin") ? m_disclosure.text("gtin") : std::string()),
          m_page(isGood("detail_url") ? m_disclosure.text("detail_url") : std::string()) {}

    void check() {
        checkNumbers();
        const bool isPage = m_disclosure.text("code_leads_to") == "page";
        if (m_gtin.empty() || m_page.empty() || isPage || m_report.isWrong(pointer("gtin")))
            return;
        const std::string payload = payloadOf(m_disclosure);
        checkHost(payload);
        if (payload != m_page)
            checkDetour(payload);
    }

  private:
    static Pointer pointer(const std::string &field) { return Pointer().child(field); }

    [[nodiscard]] bool isGood(const std::string &field) const {
        return m_disclosure.has(field) && !m_report.isWrong(pointer(field));
    }

    /// The numbers in the addresses of the product, and what the barcode says.
    void checkNumbers() {
        for (const Section &section : m_definitions.sections)
            for (const Field &field : section.fields)
                if (field.kind == Field::Kind::url && isGood(field.id))
                    checkNumber(field.id);
    }

    void checkNumber(const std::string &field) {
        const std::vector<std::string> numbers = numbersIn(m_disclosure.text(field));
        const auto wrong =
            std::ranges::find_if(numbers, [&](const std::string &it) { return isWrong(it); });
        if (wrong != numbers.end())
            reportNumber(field, *wrong);
    }

    /// Of another product, or mistyped.
    [[nodiscard]] bool isWrong(const std::string &number) const {
        if (!m_gtin.empty())
            return gtin14Of(number) != gtin14Of(m_gtin);
        return isMistyped(number) || isOfNoProduct(number);
    }

    static bool isMistyped(const std::string &number) {
        return isGtinLong(number) && number.back() != gtinCheckDigit(number);
    }

    void reportNumber(const std::string &field, const std::string &number) {
        if (!m_gtin.empty())
            m_report.error("gtin.in_address:other_product", pointer(field),
                           {argument::plain("number", number), argument::plain("gtin", m_gtin)});
        else if (!isMistyped(number))
            m_report.error("gtin.in_address:reserved", pointer(field),
                           {argument::plain("number", number)});
        else
            m_report.error("gtin.in_address:mistyped", pointer(field),
                           {argument::plain("number", number),
                            argument::plain("right", std::string(1, gtinCheckDigit(number)))});
    }

    void checkHost(const std::string &payload) {
        const std::string host(addressOf(payload).host);
        if (isBelow(host, m_definitions.sharedHosts))
            m_report.add(Severity::warning, "code.shared_host", pointer("detail_url"),
                         {argument::plain("address", payload), argument::plain("host", host)});
    }

    /// What a phone opens is not the page: something has to lead it there.
    void checkDetour(const std::string &payload) {
        const auto link = digitalLinkOf(m_page);
        const std::string lost =
            link ? std::string(link->stem) + std::string(link->qualifiers) + std::string(link->rest)
                 : m_page.substr(std::min(m_page.find_first_of("?#"), m_page.size()));
        const bool isChosen = isGood("code_leads_to");
        const Argument address = argument::plain("address", payload);
        if (!lost.empty())
            m_report.add(Severity::warning,
                         link ? "code.address_loses:link" : "code.address_loses:page",
                         pointer("detail_url"), {address, argument::text("lost", lost)});
        else if (!isChosen)
            m_report.add(Severity::warning, "code.not_chosen", pointer("gtin"), {address});
        else
            m_report.add(Severity::note, "code.redirect", pointer("code_leads_to"),
                         {address, argument::plain("page", m_page)});
    }

    const Definitions &m_definitions;
    Report &m_report;
    Disclosure m_disclosure;
    std::string m_gtin;
    std::string m_page;
};

} // namespace

void checkCode(const Document &document, const Definitions &definitions, Report &report) {
    CodeChecker(document, definitions, report).check();
}

} // namespace updatefacts
