// SPDX-License-Identifier: MIT
#include "signature/statement/CodeStatement.h"

#include "definitions/date/DateTime.h"
#include "disclosure/DigitalLink.h"
#include "disclosure/Gtin.h"

namespace updatefacts {

namespace {

std::string gtinIn(std::string_view address) {
    const auto link = digitalLinkOf(address);
    return link ? gtin14Of(link->number) : std::string();
}

/// Without what the reader knows from the address.
std::string contactOf(const Disclosure &disclosure, std::string_view address) {
    const std::string contact = disclosure.text("vuln_contact");
    const std::string origin = std::string(originOf(address)) + '/';
    return contact.starts_with(origin) ? contact.substr(origin.size() - 1) : contact;
}

std::optional<Date> dayOfChange(const Disclosure &disclosure) {
    const auto moment = parseDateTime(disclosure.text("last_updated"));
    return moment ? std::optional(dayOf(*moment)) : std::nullopt;
}

} // namespace

CodeStatement statementOf(const Disclosure &disclosure, std::string_view address) {
    const std::string language = disclosure.text("language");
    const std::string shortName = disclosure.text("product_short_name", language);
    CodeStatement statement;
    statement.schema = disclosure.text("schema_version");
    statement.gtin = gtinIn(address);
    statement.brand = disclosure.text("manufacturer_name", language);
    statement.name = shortName.empty() ? disclosure.text("product_name", language) : shortName;
    statement.model = disclosure.text("model_identifier");
    statement.updatable = disclosure.text("updatable");
    statement.delivery = disclosure.texts("update_delivery");
    if (const auto start = disclosure.date("support_start"))
        statement.supportStart = start->firstDay();
    if (const auto end = disclosure.date("support_end"))
        statement.supportEnd = end->lastDay();
    statement.notice = disclosure.texts("update_notice_channels");
    statement.endBehaviour = disclosure.text("end_behaviour");
    statement.updateSecurity = disclosure.texts("update_security_features");
    statement.contact = contactOf(disclosure, address);
    statement.commitment = disclosure.text("support_commitment");
    statement.issued = dayOfChange(disclosure);
    statement.months = unitMonths(disclosure);
    return statement;
}

Promise promiseOf(const CodeStatement &statement, Date today) {
    if (statement.updatable == "no")
        return Promise::notPossible;
    if (statement.commitment == "ended")
        return Promise::ended;
    const bool hasPassed = statement.supportEnd && *statement.supportEnd < today;
    if (!statement.months || (statement.supportEnd && !hasPassed)) {
        if (!statement.supportEnd || statement.commitment == "not_promised")
            return Promise::notPromised;
        if (hasPassed)
            return Promise::ended;
    }
    return statement.commitment == "promised" ? Promise::promised : Promise::planned;
}

} // namespace updatefacts
