// SPDX-License-Identifier: MIT
#include "label/layout/FitLabel.h"

#include "label/layout/KeptBoxes.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

constexpr double scaleStep = 0.02;
constexpr double leastScale = 0.5;  ///< every style stops at its own minimum long before
constexpr double leastRoomy = 0.94; ///< how small the type gets for words that stand together
constexpr double leastTightness = 0.6;
constexpr std::array tightnesses = {1.0, 0.9, 0.8, 0.7, leastTightness};

void collectCounted(const Block &block, std::vector<const Fact *> &counted) {
    for (const FactBlock &row : block.facts)
        if (!row.fact->shorter.empty())
            counted.push_back(row.fact);
    for (const Block &child : block.body)
        collectCounted(child, counted);
}

class LabelFitter {
  public:
    LabelFitter(const Setting &setting, bool shortName)
        : m_setting(setting), m_margins(setting.at(setting.data.margin) * 2),
          m_width(setting.data.size.width - m_margins),
          m_height(setting.data.size.height - m_margins), m_boxes(setting.body(), m_width) {
        m_setting.attempt = {};
        m_setting.attempt.shortName = shortName;
    }

    FittedLabel fit() {
        const std::vector<std::string> droppable = droppableNames();
        bool fits = fitRoomy() || enlarge() || press(m_setting.data.shrink);
        for (std::size_t i = 0; !fits && i < droppable.size(); ++i) {
            m_setting.attempt.dropped.insert(droppable[i]);
            fits = press(m_setting.data.shrink);
        }
        if (!fits)
            fits = pressTo(leastScale);
        if (fits)
            giveBack(droppable);
        if (fits && !m_setting.attempt.roomy)
            useRoom();
        return result(droppable);
    }

    /// What cannot be dropped, pressed together as far as can be read.
    FittedLabel pressAll() {
        std::vector<std::string> droppable = droppableNames();
        m_setting.attempt.dropped.insert(droppable.begin(), droppable.end());
        m_setting.attempt.pressed = true;
        const std::vector<std::string> rows = yielding();
        bool fits = pressCounting();
        for (auto row = rows.begin(); !fits && row != rows.end(); ++row) {
            m_setting.attempt.dropped.insert(*row);
            droppable.push_back(*row);
            fits = pressCounting();
        }
        if (!fits) // nothing would be won without them
            for (const std::string &row : rows)
                m_setting.attempt.dropped.erase(row);
        if (fits)
            giveBack(droppable);
        return result(droppable);
    }

  private:
    /// Counts more and more choices instead of naming them.
    bool pressCounting() {
        for (std::size_t unnamed = 0; unnamed <= mostUnnamed(); ++unnamed) {
            m_setting.attempt.unnamed = unnamed;
            if (tryAt(leastScale, leastTightness) && pressTo(leastScale))
                return true;
        }
        return false;
    }

    /// The rows of the label that yield, in their order.
    [[nodiscard]] std::vector<std::string> yielding() const {
        std::map<int, std::string> ids;
        for (const auto &[id, row] : m_setting.data.common->rows)
            if (row.yields > 0 && hasRow(id))
                ids[row.yields] = id;
        std::vector<std::string> result;
        for (const auto &[order, id] : ids)
            result.push_back(id);
        return result;
    }

    /// How many choices the longest list can do without.
    [[nodiscard]] std::size_t mostUnnamed() const {
        std::size_t most = 0;
        for (const auto &[id, fact] : m_setting.content.facts)
            most = std::max(most, fact.shorter.size());
        return most;
    }

    /// The names of the drop list that stand for something on this label.
    std::vector<std::string> droppableNames() const {
        std::vector<std::string> names;
        for (const std::string &name : m_setting.data.drop) {
            const bool isRow = m_setting.data.common->rows.contains(name);
            if ((hasRow(name) ? !isKept(name) : !isRow) && m_setting.page.has(name))
                names.push_back(name);
        }
        leaveOutTheSameFirst(names);
        if (m_setting.page.number > 1 && !names.empty())
            names.pop_back(); // a page that shows nothing would be followed by the same
        return names;
    }

    /// Of the rows of a card: those in which its products differ go last.
    void leaveOutTheSameFirst(std::vector<std::string> &names) const {
        const auto first = std::ranges::find_if(names, [&](const std::string &name) {
            return m_setting.data.common->rows.contains(name);
        });
        if (!m_setting.products.empty())
            std::stable_partition(first, names.end(), [&](const std::string &name) {
                return m_setting.content.facts.contains(name);
            });
    }

    [[nodiscard]] bool hasRow(const std::string &id) const {
        return m_setting.content.facts.contains(id) || m_setting.content.compared.contains(id);
    }

    [[nodiscard]] bool isKept(const std::string &id) const {
        const auto fact = m_setting.content.facts.find(id);
        return fact != m_setting.content.facts.end()
                   ? fact->second.keep
                   : m_setting.content.compared.at(id).front().keep;
    }

    bool tryAt(double scale, double tightness) {
        m_setting.attempt.scale = scale;
        m_setting.attempt.tightness = tightness;
        m_tried = m_setting.attempt;
        m_measured = m_boxes.measure(m_setting);
        return lastFits();
    }

    /// Of what was tried last:
    [[nodiscard]] bool isTooHigh() const { return m_measured.height > m_height; }
    [[nodiscard]] bool lastFits() const { return !isTooHigh() && !m_measured.overflows; }
    [[nodiscard]] Block wholeOfTried() const {
        static const Node page{ColumnNode{}, {}, {}, {}, false, false, {}, {}, {}};
        Setting tried = m_setting;
        tried.attempt = m_tried;
        return measureColumn(page, tried.body(), m_width, tried);
    }

    /// With one line more for words that stand together, where that costs next to nothing.
    bool fitRoomy() {
        m_setting.attempt.roomy = true;
        const bool fits = enlarge() || pressTo(std::max(m_setting.data.shrink, leastRoomy));
        m_setting.attempt.roomy = fits;
        return fits;
    }

    /// The same at the size found, in the room that is left.
    void useRoom() {
        const Attempted found = m_setting.attempt;
        m_setting.attempt.roomy = true;
        if (tightenTo(found.scale, found.tightness))
            return;
        m_setting.attempt = found;
        (void)tryAt(found.scale, found.tightness);
    }

    /// Sets all type larger where there is room for it.
    bool enlarge() {
        for (double scale = m_setting.data.enlarge; scale > 1 + 1e-9; scale -= scaleStep)
            if (tryAt(scale, 1))
                return true;
        return false;
    }

    /// Down to `scale`, and as far as can be read where a word is too wide: the next page would not
    /// mend that.
    bool press(double scale) {
        if (pressTo(scale))
            return true;
        if (!hasNextPage() || isTooHigh())
            return false;
        m_setting.attempt.pressed = !pressTo(leastScale);
        if (m_setting.attempt.pressed && !pressTo(leastScale))
            m_setting.attempt.pressed = false;
        return lastFits();
    }

    [[nodiscard]] bool hasNextPage() const { return !m_setting.data.nextBody.empty(); }

    /// As loose as fits, at most so. Nothing fits that does not when it is tightest: the words are
    /// the same, and no box is higher.
    bool tightenTo(double scale, double loosest) {
        if (!tryAt(scale, leastTightness))
            return false;
        return std::ranges::any_of(tightnesses, [&](double tightness) {
            return tightness <= loosest && tryAt(scale, tightness);
        });
    }

    /// Tightens first, then sets all type smaller, down to `scale`.
    bool pressTo(double scale) {
        if (tightenTo(1, 1))
            return true;
        for (int step = 1; 1 - step * scaleStep > scale - 1e-9; ++step)
            if (tryAt(1 - step * scaleStep, leastTightness))
                return true;
        return false;
    }

    /// What was dropped comes back, last dropped first, where it fits at the size found: it was not
    /// in the way where a word is too wide. What stands on the next page stays in its order.
    void giveBack(const std::vector<std::string> &droppable) {
        const Attempted found = m_setting.attempt;
        for (auto name = droppable.rbegin(); name != droppable.rend(); ++name) {
            if (m_setting.attempt.dropped.erase(*name) == 0 || tryAt(found.scale, found.tightness))
                continue;
            m_setting.attempt.dropped.insert(*name);
            if (hasNextPage())
                break;
        }
        (void)tryAt(found.scale, found.tightness);
    }

    FittedLabel result(const std::vector<std::string> &droppable) {
        Block root = wholeOfTried();
        FittedLabel label{m_setting.attempt, {}, {}, overflowsOf(root), {}};
        for (const std::string &name : droppable)
            if (m_setting.attempt.dropped.contains(name))
                label.dropped.push_back(name);
        if (m_setting.attempt.unnamed > 0)
            collectCounted(root, label.counted);
        if (isTooHigh())
            label.overflows.emplace_back(hasLongName() ? "product_name" : "");
        label.root = std::move(root);
        return label;
    }

    /// Whether the name alone takes so many lines that shortening it is the way out.
    [[nodiscard]] bool hasLongName() const {
        constexpr std::size_t longName = 60; // bytes
        const auto name = m_setting.content.phrases.find("product_name");
        return name != m_setting.content.phrases.end() && name->second.text.size() > longName;
    }

    Setting m_setting;
    Length m_margins, m_width, m_height;
    KeptBoxes m_boxes;
    Attempted m_tried; ///< last
    KeptBoxes::Measured m_measured;
};

} // namespace

FittedLabel fitLabel(const Setting &setting) {
    FittedLabel label = LabelFitter(setting, false).fit();
    const bool hasShort = setting.content.phrases.contains("product_short_name") &&
                          !setting.content.phrases.at("product_short_name").text.empty();
    if (!label.overflows.empty() && hasShort)
        label = LabelFitter(setting, true).fit();
    if (!label.overflows.empty())
        label = LabelFitter(setting, hasShort).pressAll();
    return label;
}

} // namespace updatefacts
