// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayOutPages.h"
#include "output/labels/LabelSession.h"
#include "retail/ledger/Ledger.h"
#include "retail/run/RunDesign.h"
#include "retail/run/RunVolume.h"
#include "retail/run/VolumeCodes.h"

#include <array>
#include <optional>
#include <string>

namespace updatefacts {

/// Makes the labels of rows, one after the other: their disclosures are read and checked, and what
/// they say is laid out, the codes signed where the design says so. For one thread; all that it is
/// given must outlive it.
class LabelOfRow {
  public:
    LabelOfRow(const RunDesign &design, LabelSession &session, VolumeCodes &codes)
        : m_design(design), m_session(session), m_codes(codes) {}

    /// Null where it cannot be drawn, which is said once a row. Rows one after the other that look
    /// the same are laid out once; what is given holds until the next call.
    [[nodiscard]] const Label *of(const RunLabel &label);
    /// How many labels were laid out so far: where of() makes none, it gives the one before.
    [[nodiscard]] std::int64_t made() const { return m_made; }
    /// The label that of() has just given, as the ledger enters it; volume and page: from 1.
    [[nodiscard]] PrintedLabel entryOf(const PlacedLabel &placed, int volume, int page,
                                       bool isProofed) const;
    /// Why rows since the last call have no label: errors at their places in the table.
    [[nodiscard]] Findings takeFindings();

  private:
    /// What decides how a label looks, besides the design.
    using LookKey = std::array<std::string, 6>;

    static LookKey lookOf(const RunLabel &label);
    [[nodiscard]] const Template &templateOf(const RunLabel &label) const;
    std::optional<Label> layOut(const RunLabel &label);
    [[nodiscard]] std::optional<std::string> textOf(const RunLabel &label);
    std::optional<Label> layOut(const RunLabel &label, const Disclosure &disclosure);
    [[nodiscard]] LabelOptions optionsFor(const ShopRow &row) const;
    [[nodiscard]] bool sign(const RunLabel &label, const Disclosure &disclosure,
                            LabelOptions &options);
    [[nodiscard]] LaidOutPages pagesOf(const RunLabel &label, const Disclosure &disclosure,
                                       const std::vector<std::string> &languages,
                                       const LabelOptions &options);
    [[nodiscard]] std::optional<Label> onlyPage(const RunLabel &label, LaidOutPages laidOut);
    void take(const RunLabel &label, const Findings &findings);
    void refuse(const RunLabel &label, const char *message, ArgumentList arguments);

    const RunDesign &m_design;
    LabelSession &m_session;
    VolumeCodes &m_codes;
    Findings m_findings;
    std::optional<LookKey> m_key; ///< of the label before
    int m_row = 0;                ///< and its row
    std::int64_t m_made = 0;
    std::optional<Label> m_label;
    std::string m_language;
};

} // namespace updatefacts
