// SPDX-License-Identifier: MIT
#include "retail/run/DrawVolume.h"

#include "document/files/IoError.h"
#include "label/LayOutPages.h"
#include "label/template/TemplateData.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"

#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

/// What decides how a label looks, besides the run's design.
using LookKey = std::array<std::string, 6>;

LookKey lookOf(const RunLabel &label) {
    const ShopRow &row = label.row;
    return {label.entry.file, row.labelTemplate, row.language, row.price, row.unitPrice, row.item};
}

class VolumeDrawer {
  public:
    VolumeDrawer(const RunDesign &design, LabelSession &session)
        : m_design(design), m_session(session) {}

    DrawnVolume draw(const RunVolume &volume, bool isProofed) {
        std::vector<Label> pages;
        for (const RunPage &page : volume.pages) {
            std::vector<std::pair<int, Label>> placed;
            for (const PlacedLabel &one : page.labels)
                if (const Label *label = labelOf(one.label)) {
                    placed.emplace_back(one.place, *label);
                    m_drawn.labels.push_back(
                        printed(one, volume.number, static_cast<int>(pages.size()) + 1, isProofed));
                }
            if (!placed.empty())
                add(m_design.sheet(placed), pages);
        }
        m_drawn.pages = static_cast<int>(pages.size());
        if (!pages.empty() && !m_drawn.isRefused)
            render(pages, isProofed);
        return std::move(m_drawn);
    }

  private:
    /// A page that cannot be put together is a fault of the run, not of a row.
    void add(SheetPage made, std::vector<Label> &pages) {
        m_drawn.isRefused = m_drawn.isRefused || hasError(made.findings);
        std::ranges::move(made.findings, std::back_inserter(m_drawn.findings));
        if (made.page)
            pages.push_back(*std::move(made.page));
    }

    void render(const std::vector<Label> &pages, bool isProofed) {
        m_drawn.pdf = renderPdf(pages, m_session.subsets);
        if (!isProofed)
            return;
        Findings proofed = proof(pages, m_drawn.pdf);
        m_drawn.isRefused = hasError(proofed);
        std::ranges::move(proofed, std::back_inserter(m_drawn.findings));
        if (m_drawn.isRefused)
            m_drawn.pdf.clear();
    }

    PrintedLabel printed(const PlacedLabel &one, int volume, int page, bool isProofed) const {
        PrintedLabel label;
        label.number = one.label.number;
        label.row = one.label.row;
        label.copy = one.label.copy;
        label.disclosure = one.label.entry.file;
        label.fingerprint = one.label.entry.fingerprint;
        label.id = one.label.entry.id;
        label.revision = one.label.entry.revision;
        label.state = one.label.entry.state;
        label.design = designOf(templateOf(one.label));
        label.language = m_language;
        label.volume = volume;
        label.page = page;
        label.place = one.place;
        label.isProofed = isProofed;
        return label;
    }

    [[nodiscard]] const Template &templateOf(const RunLabel &label) const {
        const std::string &named = label.row.labelTemplate;
        return m_design.templates.at(named.empty() ? m_design.labelTemplate : named);
    }

    /// Null where it cannot be drawn, which is said once. Copies are laid out once.
    const Label *labelOf(const RunLabel &label) {
        const LookKey key = lookOf(label);
        if (key != m_key) {
            m_key = key;
            m_label = layOut(label);
        }
        return m_label ? &*m_label : nullptr;
    }

    std::optional<Label> layOut(const RunLabel &label) {
        try {
            const CheckedDisclosure checked = checkedBeside(
                readYaml(m_design.read(label.entry), label.entry.file), {}, m_design.options.today);
            if (checked.disclosure)
                return layOut(label, *checked.disclosure);
            take(label, checked.findings);
        } catch (const IoError &error) {
            Argument why = error.sentence();
            why.name = "why";
            refuse(label, "print.not_read", {std::move(why)});
        }
        return std::nullopt;
    }

    std::optional<Label> layOut(const RunLabel &label, const Disclosure &disclosure) {
        const std::vector<std::string> asked =
            label.row.language.empty() ? m_design.languages : std::vector{label.row.language};
        const std::vector<std::string> languages = labelLanguages(asked, disclosure);
        m_language = languages.front();
        LabelOptions options = m_design.options;
        const std::string shop = options.retailer ? options.retailer->shop : "";
        const ShopRow &row = label.row;
        if (!row.price.empty() || !row.item.empty() || !shop.empty())
            options.retailer = RetailerLine{row.price, shop, row.item};
        LaidOutPages laidOut =
            layOutPages({disclosure, builtInDefinitions(), templateOf(label), options},
                        {languages.begin(), languages.end()}, m_session.layout);
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
    void take(const RunLabel &label, const Findings &findings) {
        for (Finding finding : findings) {
            if (finding.severity != Severity::error)
                continue;
            finding.file = label.row.place.file;
            m_drawn.findings.push_back(std::move(finding));
        }
    }

    void refuse(const RunLabel &label, const char *message, ArgumentList arguments) {
        arguments.push_back(argument::number("row", label.row.place.row));
        Finding finding = makeFinding(Severity::error, message, {}, {}, std::move(arguments));
        finding.file = label.row.place.file;
        m_drawn.findings.push_back(std::move(finding));
    }

    const RunDesign &m_design;
    LabelSession &m_session;
    DrawnVolume m_drawn;
    std::optional<LookKey> m_key;
    std::optional<Label> m_label;
    std::string m_language;
};

} // namespace

std::string designOf(const Template &labelTemplate) {
    return labelTemplate.id() + ' ' + labelTemplate.data().fingerprint;
}

DrawnVolume drawVolume(const RunVolume &volume, const RunDesign &design, bool isProofed,
                       LabelSession &session) {
    return VolumeDrawer(design, session).draw(volume, isProofed);
}

} // namespace updatefacts
