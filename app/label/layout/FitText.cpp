// SPDX-License-Identifier: MIT
#include "label/layout/FitText.h"

#include "label/type/WrapText.h"

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

constexpr double sizeStep = 0.25; ///< points
/// A text with a short form is shrunk no further than this before the short form is taken.
constexpr double leastBeforeShort = 0.88;
/// Nor to keep words together that may be parted at need.
constexpr double leastKept = 0.88;

/// Inter's vertical measures, ems: every style is set by them, whatever script stands in it.
constexpr double ascent = 0.96875;
constexpr double descent = 0.2412;
constexpr double capHeight = 0.7273;

Length ems(double count, double size) {
    return Length::rounded(count * size * 25400 / 72);
}

double inEms(Length width, double size) {
    return width.points() / size;
}

/// One way of setting a text: which words, cut, size and number of lines.
struct Attempt {
    const std::string *text = nullptr;
    Cut cut = Cut::text;
    double size = 0;
    int lines = 1;
    Wrapping wrapping{};
};

class Fitter {
  public:
    Fitter(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style, Length width)
        : m_shaper(shaper), m_phrase(phrase), m_style(style), m_width(width) {}

    FittedText fit() {
        const bool mayTear = m_phrase.breakable && (!m_phrase.address || m_style.tears);
        if (fitLines(rungs()) || (mayTear && fitLines({torn})))
            return std::move(m_result);
        const std::string &text = m_phrase.shortText.empty() ? m_phrase.text : m_phrase.shortText;
        set({&text, Cut::display, m_style.minimum, 1000, torn.wrapping}, true);
        m_result.overflows = true;
        return std::move(m_result);
    }

  private:
    /// How strictly words are kept together, and how small the type may get for that.
    struct Rung {
        Wrapping wrapping;
        double leastShare = 0;
    };

    /// A word may be broken anywhere.
    static constexpr Rung torn = {{Keep::never, true, false}, 0};

    /// From the strictest on.
    std::vector<Rung> rungs() {
        std::vector<Rung> rungs;
        if (m_phrase.bySentence)
            rungs.push_back({{Keep::always, false, true}, leastKept});
        const auto hasNeed = [this](const std::string &text) {
            return m_shaper.shape(m_phrase, text, m_style.cut, m_style.weight).hasNeed;
        };
        if (!hasNeed(m_phrase.text) && !hasNeed(m_phrase.shortText)) {
            rungs.push_back({});
            return rungs;
        }
        rungs.push_back({{Keep::always}, leastKept});
        rungs.push_back({{Keep::whereItFits}, leastKept});
        rungs.push_back({{Keep::never}, 0});
        return rungs;
    }

    /// In as few lines as can be.
    bool fitLines(const std::vector<Rung> &rungs) {
        const int more = std::min(m_style.lines + (m_style.spares ? 1 : 0), m_style.maximumLines);
        const auto fitKept = [&](int lines) {
            return std::ranges::any_of(rungs, [&](const Rung &rung) {
                return rung.wrapping.keep == Keep::always && fitRung(rung, lines);
            });
        };
        if (m_style.lines == 1 && fitRung({}, 1)) // nothing is parted on one line
            return true;
        for (int lines = m_style.lines; lines <= more; ++lines)
            if (fitKept(lines))
                return true;
        for (int lines = m_style.lines; lines <= m_style.maximumLines; ++lines)
            for (const Rung &rung : rungs)
                if (fitRung(rung, lines))
                    return true;
        return false;
    }

    bool fitRung(const Rung &rung, int lines) {
        const bool hasShort = !m_phrase.shortText.empty();
        Attempt attempt{&m_phrase.text, m_style.cut, m_style.size, lines, rung.wrapping};
        if (shrink(attempt, std::max(rung.leastShare, hasShort ? leastBeforeShort : 0)))
            return true;
        attempt.text = &m_phrase.shortText;
        return hasShort && shrink(attempt, rung.leastShare);
    }

    /// The style's own cut first, then Inter Display, which is narrower, in smaller and smaller
    /// sizes.
    bool shrink(Attempt attempt, double leastShare) {
        if (set(attempt, false))
            return true;
        attempt.cut = Cut::display;
        const double least = std::max(m_style.minimum, m_style.size * leastShare);
        for (; attempt.size > least - 1e-9; attempt.size -= sizeStep)
            if (set(attempt, false))
                return true;
        attempt.size = least;
        return set(attempt, false);
    }

    bool set(const Attempt &attempt, bool force) {
        const ShapedText &shaped =
            m_shaper.shape(m_phrase, *attempt.text, attempt.cut, m_style.weight);
        const double width = inEms(m_width, attempt.size);
        std::vector<ShapedLine> lines = wrapText(shaped, width, attempt.wrapping);
        if (!force &&
            (static_cast<int>(lines.size()) > attempt.lines || widestOf(lines) > width + 1e-6))
            return false;
        m_result.shaped = &shaped;
        m_result.lines = std::move(lines);
        m_result.size = attempt.size;
        m_result.shortForm = attempt.text == &m_phrase.shortText;
        measure();
        return true;
    }

    void measure() {
        const ShapedText &shaped = *m_result.shaped;
        const double size = m_result.size;
        const bool trim = m_style.trim && shaped.trimmable;
        double leading = m_style.leading;
        if (m_style.trim && !shaped.trimmable)
            leading = std::max(leading, shaped.lineHeight > 1.25 ? 1.1 : 1.0);
        else if (leading < 1.25)
            leading = std::max(leading, shaped.lineHeight);
        leading = std::max(leading, leastPitch());
        const auto count = static_cast<double>(m_result.lines.size());
        m_result.lineHeight = ems(leading, size);
        m_result.baseline = ems(trim ? capHeight : (leading - ascent - descent) / 2 + ascent, size);
        m_result.height = ems((trim ? capHeight - leading : 0) + leading * count, size);
        m_result.width = ems(widestOf(m_result.lines), size);
        if (m_result.lines.empty())
            m_result.height = {};
        measureInk();
    }

    /// How far the ink of a line reaches above and below its baseline, in ems.
    struct Reach {
        double above = 0, below = 0;
    };
    [[nodiscard]] Reach inkReach(const ShapedLine &line) const {
        const ShapedText &shaped = *m_result.shaped;
        Reach reach;
        for (std::size_t i = line.first; i < line.last; ++i) {
            reach.above = std::max(reach.above, shaped.clusters[i].above);
            reach.below = std::max(reach.below, shaped.clusters[i].below);
        }
        return reach;
    }

    /// The distance of baselines, in ems, at which no line's ink meets the next line's.
    [[nodiscard]] double leastPitch() const {
        double pitch = 0;
        for (std::size_t i = 1; i < m_result.lines.size(); ++i)
            pitch = std::max(pitch, inkReach(m_result.lines[i - 1]).below +
                                        inkReach(m_result.lines[i]).above + 0.02);
        return pitch;
    }

    /// Where the ink leaves the box: descenders, and accents on capitals.
    void measureInk() {
        if (m_result.lines.empty())
            return;
        const Length above = ems(inkReach(m_result.lines.front()).above, m_result.size);
        const Length below = ems(inkReach(m_result.lines.back()).below, m_result.size);
        const Length last = m_result.baseline +
                            m_result.lineHeight * static_cast<double>(m_result.lines.size() - 1);
        m_result.rise = std::max(above - m_result.baseline, Length());
        m_result.overhang = std::max(last + below - m_result.height, Length());
    }

    Shaper &m_shaper;
    const Phrase &m_phrase;
    const ScaledStyle &m_style;
    Length m_width;
    FittedText m_result;
};

} // namespace

ScaledStyle scaled(const TextStyle &style, double scale, int stateWeight) {
    const double factor = style.hold ? std::min(1.0, scale / 0.75) : scale;
    ScaledStyle result;
    result.cut = style.cut;
    result.weight = style.weight.value_or(stateWeight);
    result.minimum = style.minimum;
    result.size = std::max(style.size * factor, style.minimum);
    result.lines = style.lines;
    result.maximumLines = style.maximumLines;
    result.leading = style.leading;
    result.trim = style.trim;
    return result;
}

FittedText fitText(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style, Length width) {
    return Fitter(shaper, phrase, style, width).fit();
}

Length naturalWidth(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style, double size) {
    const ShapedText &shaped = shaper.shape(phrase, phrase.text, style.cut, style.weight);
    return ems(widestOf(wrapText(shaped, 1e9, {})), size) + Length::micrometres(1);
}

Length leastWidth(Shaper &shaper, const Phrase &phrase, const ScaledStyle &style, double size) {
    const ShapedText &shaped = shaper.shape(phrase, phrase.text, style.cut, style.weight);
    return ems(narrowestWidth(shaped, style.lines), size) + Length::micrometres(1);
}

} // namespace updatefacts
