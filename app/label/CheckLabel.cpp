// SPDX-License-Identifier: MIT
#include "label/CheckLabel.h"

#include "label/PhraseText.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace updatefacts {

namespace {

constexpr double comfortableValue = 8; ///< points; the FDA's core type for comparison

/// Findings about a label, placed at the field of the disclosure that is concerned.
class Checker {
  public:
    Checker(const Content &content, const Disclosure &disclosure)
        : m_content(content), m_disclosure(disclosure) {}

    void add(const char *rule, Severity severity, const Pointer &field, std::string sentence,
             std::string mend) {
        const Value *value = m_disclosure.root().at(field);
        m_findings.push_back({rule, severity, m_disclosure.document().file,
                              value && field != Pointer() ? value->place : Place(),
                              value ? field : Pointer(), std::move(sentence), std::move(mend)});
    }

    void addOverflow(const std::string &slot) {
        if (slot.empty())
            return add("label.overflow", Severity::error, {},
                       "The label's texts do not fit on it, even in the smallest type.",
                       "Choose a larger label, shorten the texts, or leave the shop's line out.");
        const Phrase phrase = phraseOf(slot);
        const std::string &said = phrase.shortText.empty() ? phrase.text : phrase.shortText;
        add("label.overflow", Severity::error, phrase.field,
            "The text \"" + withoutIsolates(said) + "\" does not fit on the label.",
            slot == "product_name" ? "Give a product_short_name of at most 40 characters."
            : phrase.breakable     ? "Shorten it, or choose a larger label."
                                   : "Choose a larger label.");
    }

    /// Of a list of choices some are named, the others only counted.
    void addCounted(const Fact &fact, std::size_t unnamed) {
        const std::size_t all = fact.shorter.size() + 1;
        const std::size_t named = all - std::min(unnamed, fact.shorter.size());
        add("label.counted", Severity::note, fact.value.field,
            "The label names " + std::to_string(named) + " of the " + std::to_string(all) +
                " answers to " + fact.value.field.tokens().front() +
                "; the QR code leads to all of them.",
            "Choose a larger label to name them all.");
    }

    Findings take() && { return std::move(m_findings); }

  private:
    /// What the slot or the row of facts says.
    [[nodiscard]] Phrase phraseOf(const std::string &slot) const {
        if (const auto fact = m_content.facts.find(slot); fact != m_content.facts.end())
            return fact->second.value;
        const auto phrase = m_content.phrases.find(slot);
        return phrase == m_content.phrases.end() ? Phrase{slot, {}, {}, {}, {}} : phrase->second;
    }

    const Content &m_content;
    const Disclosure &m_disclosure;
    Findings m_findings;
};

std::string listed(const std::vector<std::string> &names) {
    std::string result;
    for (const std::string &name : names)
        result += (result.empty() ? "" : ", ") + name;
    return result;
}

double smallestValue(const Label &label) {
    double smallest = 1e9;
    for (const Item &item : label.items) {
        const auto *text = std::get_if<TextItem>(&item);
        if (!text || text->role != Role::factValue)
            continue;
        for (const TextLine &line : text->lines)
            for (const GlyphRun &run : line.runs)
                smallest = std::min(smallest, run.size);
    }
    return smallest;
}

/// "7.68", in any locale.
std::string twoDecimals(double value) {
    char buffer[32];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, 2);
    return {buffer, end.ptr};
}

void addMissing(Checker &checker, const std::set<char32_t> &missing) {
    for (const char32_t character : missing) {
        char code[16];
        std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(character));
        checker.add("text.no_glyph", Severity::error, {},
                    "No font of the label has the character " + std::string(code) + ".",
                    "For Chinese, Japanese and Korean install the package fonts-noto-cjk; "
                    "otherwise write the text without it.");
    }
}

} // namespace

Findings checkLabel(const Label &label, const FittedLabel &fitted, const Setting &setting,
                    const Disclosure &disclosure) {
    Checker checker(setting.content, disclosure);
    addMissing(checker, setting.shaper.missing());
    for (const std::string &slot : fitted.overflows)
        checker.addOverflow(slot);
    if (fitted.attempt.shortName)
        checker.add("text.short_form", Severity::warning, Pointer().child("product_name"),
                    "The product name does not fit; the label carries the short name.",
                    "Choose a larger label for the full name.");
    if (!fitted.dropped.empty())
        checker.add("label.left_out", Severity::note, {},
                    "Left out to fit: " + listed(fitted.dropped) + ".", "");
    for (const Fact *fact : fitted.counted)
        checker.addCounted(*fact, fitted.attempt.unnamed);
    if (const double size = smallestValue(label); size < comfortableValue - 0.005)
        checker.add("label.small_type", Severity::note, {},
                    "The values stand at " + twoDecimals(size) + " pt, under 8 pt.", "");
    return std::move(checker).take();
}

Finding symbolTooLong(const Disclosure &disclosure) {
    const Disclosure &d = disclosure;
    const Member *member = d.root().member("detail_url");
    return {"symbol.too_long",
            Severity::error,
            d.document().file,
            member ? member->value.place : Place(),
            Pointer().child("detail_url"),
            "The address is too long for a QR code.",
            "Give a detail_url of at most 300 characters."};
}

} // namespace updatefacts
