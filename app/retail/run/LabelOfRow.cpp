// SPDX-License-Identifier: MIT
#include "retail/run/LabelOfRow.h"

#include "document/files/IoError.h"
#include "retail/cells/TableFinding.h"
#include "retail/table/LocalPrice.h"

#include <utility>

namespace updatefacts {

LabelOfRow::LookKey LabelOfRow::lookOf(const RunLabel &label) {
    const ShopRow &row = label.row;
    const std::string price = row.price + (row.priceNumber ? " (number)" : "");
    return {label.entry.file, row.labelTemplate, row.language, price, row.unitPrice, row.item};
}

const Label *LabelOfRow::of(const RunLabel &label) {
    const LookKey key = lookOf(label);
    const int row = label.row.place.row;
    if (key != m_key || (!m_label && row != m_row)) {
        m_key = key;
        m_label = layOut(label);
        ++m_made;
    }
    m_row = row;
    return m_label ? &*m_label : nullptr;
}

PrintedLabel LabelOfRow::entryOf(const PlacedLabel &placed, int volume, int page,
                                 bool isProofed) const {
    PrintedLabel label;
    label.number = placed.label.number;
    label.row = placed.label.row;
    label.row.price = localPrice(label.row, m_language); // as the label says it
    label.row.priceNumber.reset();
    label.copy = placed.label.copy;
    label.disclosure = placed.label.entry.file;
    label.fingerprint = placed.label.entry.fingerprint;
    label.id = placed.label.entry.id;
    label.revision = placed.label.entry.revision;
    label.state = placed.label.entry.state;
    label.design = designOf(templateOf(placed.label));
    label.language = m_language;
    label.volume = volume;
    label.page = page;
    label.place = placed.place;
    label.isProofed = isProofed;
    return label;
}

Findings LabelOfRow::takeFindings() {
    return std::exchange(m_findings, {});
}

const Template &LabelOfRow::templateOf(const RunLabel &label) const {
    const std::string &named = label.row.labelTemplate;
    return m_design.templates.at(named.empty() ? m_design.labelTemplate : named);
}

std::optional<Label> LabelOfRow::layOut(const RunLabel &label) {
    const std::optional<std::string> text = textOf(label);
    if (!text)
        return std::nullopt;
    const CheckedDisclosure checked =
        checkedBeside(readYaml(*text, label.entry.file), {}, m_design.options.today);
    if (checked.disclosure)
        return layOut(label, *checked.disclosure);
    refuse(label, "table.broken_disclosure", {argument::plain("file", label.entry.file)});
    return std::nullopt;
}

std::optional<std::string> LabelOfRow::textOf(const RunLabel &label) {
    try {
        return m_design.read(label.entry);
    } catch (const IoError &error) {
        Argument why = error.sentence();
        why.name = "why";
        refuse(label, "print.not_read", {std::move(why)});
    }
    return std::nullopt;
}

std::optional<Label> LabelOfRow::layOut(const RunLabel &label, const Disclosure &disclosure) {
    const std::vector<std::string> asked =
        label.row.language.empty() ? m_design.languages : std::vector{label.row.language};
    const std::vector<std::string> languages = labelLanguages(asked, disclosure);
    m_language = languages.front();
    LabelOptions options = optionsFor(label.row);
    if (!sign(label, disclosure, options))
        return std::nullopt;
    LaidOutPages laidOut = pagesOf(label, disclosure, languages, options);
    const bool isSigned = !options.signedPayload.empty();
    options.signedPayload.clear();
    if (isSigned && hasError(laidOut.findings) &&
        !hasError(pagesOf(label, disclosure, languages, options).findings)) {
        refuse(label, "label.signed:large", {});
        return std::nullopt;
    }
    return onlyPage(label, std::move(laidOut));
}

LabelOptions LabelOfRow::optionsFor(const ShopRow &row) const {
    LabelOptions options = m_design.options;
    const std::string shop = options.retailer ? options.retailer->shop : "";
    if (!row.price.empty() || !row.item.empty() || !shop.empty())
        options.retailer = RetailerLine{localPrice(row, m_language), shop, row.item};
    return options;
}

/// False: the code is to be signed and cannot be.
bool LabelOfRow::sign(const RunLabel &label, const Disclosure &disclosure, LabelOptions &options) {
    if (!m_codes.areSigned())
        return true;
    const std::optional<std::string> payload = m_codes.of(disclosure);
    if (!payload)
        refuse(label, "label.signed:long", {});
    options.signedPayload = payload.value_or("");
    return payload.has_value();
}

LaidOutPages LabelOfRow::pagesOf(const RunLabel &label, const Disclosure &disclosure,
                                 const std::vector<std::string> &languages,
                                 const LabelOptions &options) {
    return layOutPages({disclosure, builtInDefinitions(), templateOf(label), options},
                       {languages.begin(), languages.end()}, m_session.layout);
}

std::optional<Label> LabelOfRow::onlyPage(const RunLabel &label, LaidOutPages laidOut) {
    take(label, laidOut.findings);
    if (hasError(laidOut.findings) || laidOut.pages.empty())
        return std::nullopt;
    if (laidOut.pages.size() > 1) {
        refuse(label, "print.several_pages", {});
        return std::nullopt;
    }
    return std::move(laidOut.pages.front());
}

/// Errors of a label are those of its row: it is not printed, the others are.
void LabelOfRow::take(const RunLabel &label, const Findings &findings) {
    for (Finding finding : findings) {
        if (finding.severity != Severity::error)
            continue;
        finding.file = label.row.place.file;
        finding.place = {label.row.place.row, 1};
        m_findings.push_back(std::move(finding));
    }
}

void LabelOfRow::refuse(const RunLabel &label, const char *message, ArgumentList arguments) {
    arguments.push_back(argument::number("row", label.row.place.row));
    m_findings.push_back(
        tableFinding(Severity::error, message, label.row.place, std::move(arguments)));
}

} // namespace updatefacts
