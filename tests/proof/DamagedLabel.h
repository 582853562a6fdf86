// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/SayFinding.h"
#include "label/ExampleLabels.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <stdexcept>
#include <string>

namespace updatefacts {

/// The camera's panel, which the tests damage; 300 dpi.
inline const Label &panel() {
    static const Label label = layOutExample("camera", "panel").label;
    return label;
}

inline TextItem &textAt(Label &label, const std::string &slot) {
    for (Item &item : label.items)
        if (auto *text = std::get_if<TextItem>(&item); text && text->slot == slot)
            return *text;
    throw std::runtime_error("no text " + slot);
}

inline SymbolItem &symbolOf(Label &label) {
    for (Item &item : label.items)
        if (auto *symbol = std::get_if<SymbolItem>(&item))
            return *symbol;
    throw std::runtime_error("no symbol");
}

inline void move(TextItem &text, Length x, Length y) {
    for (TextLine &line : text.lines) {
        for (Rect *rect : {&line.box, &line.inkBox}) {
            rect->x += x;
            rect->y += y;
        }
        for (GlyphRun &run : line.runs)
            for (Glyph &glyph : run.glyphs)
                glyph.origin = {glyph.origin.x + x, glyph.origin.y + y};
    }
}

inline void move(SymbolItem &symbol, Length x, Length y) {
    symbol.rect.x += x;
    symbol.rect.y += y;
    for (Rect &rect : symbol.dark) {
        rect.x += x;
        rect.y += y;
    }
}

using Rules = std::set<std::string>;

inline Rules rulesOf(const Findings &findings) {
    Rules rules;
    for (const Finding &finding : findings) {
        EXPECT_EQ(finding.severity, Severity::error);
        EXPECT_FALSE(messageOf(finding).empty());
        EXPECT_FALSE(mendOf(finding).empty());
        rules.insert(finding.rule);
    }
    return rules;
}

using Damage = std::function<void(Label &)>;

/// What the proof says when something else was painted than the label says.
inline Rules whenPainted(const Label &label, const Damage &damage) {
    Label painted = label;
    damage(painted);
    return rulesOf(proof(label, renderPdf(painted)));
}

/// What the proof says when the label itself is faulty.
inline Rules whenPlanned(const Label &label, const Damage &damage) {
    Label planned = label;
    damage(planned);
    return rulesOf(proof(planned, renderPdf(planned)));
}

} // namespace updatefacts
