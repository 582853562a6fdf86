// SPDX-License-Identifier: MIT
#include "label/CheckLabel.h"

#include "definitions/messages/MessageTable.h"
#include "disclosure/LinkFindings.h"
#include "document/text/DecodeUtf8.h"
#include "label/content/PhraseText.h"

#include <algorithm>
#include <charconv>

namespace updatefacts {

namespace {

constexpr double comfortableValue = 8; ///< points; the FDA's core type for comparison

/// Findings about a label, placed at the field of the disclosure that is concerned.
class Checker {
  public:
    Checker(const Content &content, const Disclosure &disclosure)
        : m_content(content), m_disclosure(disclosure) {}

    void add(Severity severity, const char *message, const Pointer &field,
             ArgumentList arguments = {}) {
        const Value *value = m_disclosure.root().at(field);
        m_findings.push_back(makeFinding(severity, message,
                                         value && field != Pointer() ? value->place : Place(),
                                         value ? field : Pointer(), std::move(arguments)));
        m_findings.back().file = m_disclosure.document().file;
    }

    void addOverflow(const std::string &slot) {
        if (slot.empty())
            return add(Severity::error, "label.overflow:all", {});
        const Phrase phrase = phraseOf(slot);
        const std::string &said = phrase.shortText.empty() ? phrase.text : phrase.shortText;
        add(Severity::error,
            slot == "product_name" ? "label.overflow:name"
            : phrase.breakable     ? "label.overflow:own"
                                   : "label.overflow:text",
            phrase.field, {argument::text("text", withoutIsolates(said))});
    }

    /// Of a list of choices some are named, the others only counted.
    void addCounted(const Fact &fact, std::size_t unnamed) {
        const std::size_t all = fact.shorter.size() + 1;
        const std::size_t named = all - std::min(unnamed, fact.shorter.size());
        add(Severity::note, "label.counted:label", fact.value.field,
            {argument::number("named", static_cast<std::int64_t>(named)),
             argument::number("all", static_cast<std::int64_t>(all))});
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

/// {parts}: what was left out, as the label calls it.
Argument partsOf(const std::vector<std::string> &names, const CommonData &common) {
    ArgumentList parts;
    for (const std::string &name : names) {
        const auto &sections = builtInDefinitions().sections;
        const auto section = std::ranges::find(sections, name, &Section::id);
        if (const auto row = common.rows.find(name); row != common.rows.end())
            parts.push_back(argument::word("", row->second.title.key, row->second.title.source));
        else if (section != sections.end())
            parts.push_back(argument::word("", section->title.key, section->title.source));
        else if (messageTable().phrases.contains("part." + name))
            parts.push_back(argument::phrase("", "part." + name));
        else // a name of the template's own
            parts.push_back(argument::text("", name));
    }
    return argument::list("parts", std::move(parts), Argument::Joined::byComma);
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
    for (const char32_t character : missing)
        checker.add(Severity::error, "text.no_glyph", {},
                    {argument::plain("character", codePointName(character))});
}

} // namespace

Findings checkLabel(const Label &label, const FittedLabel &fitted, const Setting &setting,
                    const Disclosure &disclosure) {
    Checker checker(setting.content, disclosure);
    addMissing(checker, setting.fitter.missing());
    for (const std::string &slot : fitted.overflows)
        checker.addOverflow(slot);
    if (fitted.attempt.shortName)
        checker.add(Severity::warning, "text.short_form", Pointer().child("product_name"));
    if (!fitted.dropped.empty())
        checker.add(Severity::note, "label.left_out:label", {},
                    {partsOf(fitted.dropped, *setting.data.common)});
    for (const Fact *fact : fitted.counted)
        checker.addCounted(*fact, fitted.attempt.unnamed);
    if (const double size = smallestValue(label); size < comfortableValue - 0.005)
        checker.add(Severity::note, "label.small_type", {},
                    {argument::plain("size", twoDecimals(size))});
    return std::move(checker).take();
}

Finding symbolTooLong(const Disclosure &disclosure) {
    return findingAt(disclosure, "detail_url", "symbol.too_long");
}

} // namespace updatefacts
