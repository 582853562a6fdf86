// SPDX-License-Identifier: MIT
#include "site/page/StatusData.h"

#include "label/content/LabelLocale.h"
#include "label/content/PhraseText.h"
#include "site/data/PageWords.h"
#include "site/page/FaceData.h"
#include "site/page/PageParts.h"

namespace updatefacts {

namespace {

using kainjow::mustache::data;

std::string isoDay(Date day) {
    return PartialDate::of(day).toString();
}

class StatusMaker {
  public:
    StatusMaker(const PageContent &page, const Words &words)
        : m_page(page), m_words(words), m_locale(words.language()), m_content(page.now.content) {}

    void addTo(data &root) const {
        root.set("status", textOrFalse(statusText()));
        root.set("is_planned", data(m_content.holds("planned")));
        root.set("is_over", data(m_content.holds("ended")));
        if (!m_page.end) {
            root.set("period", data(false));
            return;
        }
        data period = data::type::object;
        period.set("end", isoDay(*m_page.end));
        period.set("start", textOrFalse(m_page.start ? isoDay(*m_page.start) : std::string()));
        period.set("live", word(m_content.holds("planned") ? "planned" : "supported"));
        period.set("over", filled(word("over"), "day", unbroken(m_locale.day(*m_page.end))));
        addUnits(period);
        root.set("period", period);
    }

  private:
    [[nodiscard]] std::string word(const char *id) const { return pageWord(m_words, id); }

    /// How the language says lengths of time, for the script: "1 year|2 years|...", as far as the
    /// period goes; the two together with {years} and {months} in place of the numbers.
    void addUnits(data &period) const {
        const auto joinedUpTo = [](int count, const auto &say) {
            std::string texts;
            for (int i = 1; i <= count; ++i)
                texts += (i == 1 ? "" : "|") + say(i);
            return texts;
        };
        const int years = int(m_page.end->year()) - int(m_page.today.year()) + 1;
        period.set("years", joinedUpTo(years, [&](int n) { return m_locale.period({n, 0}); }));
        period.set("months", joinedUpTo(11, [&](int n) { return m_locale.period({0, n}); }));
        period.set("days", joinedUpTo(31, [&](int n) { return m_locale.days(n); }));
        period.set("both", bothUnits());
    }

    [[nodiscard]] std::string bothUnits() const {
        std::string both = m_locale.period({2, 3});
        for (const auto &[part, blank] :
             {std::pair(Period{2, 0}, "{years}"), {Period{0, 3}, "{months}"}}) {
            const std::string text = m_locale.period(part);
            if (const std::size_t at = both.find(text); at != std::string::npos)
                both.replace(at, text.size(), blank);
        }
        return both;
    }

    /// What stands there without script; nothing where no day is named, for the promise says so.
    [[nodiscard]] std::string statusText() const {
        if (m_page.end)
            return filled(word("last_day"), "day", unbroken(m_locale.day(*m_page.end)));
        if (m_content.holds("ended"))
            return m_page.ended ? filled(word("over"), "day", unbroken(m_locale.day(*m_page.ended)))
                                : word("over_undated");
        return {};
    }

    const PageContent &m_page;
    const Words &m_words;
    LabelLocale m_locale;
    const Content &m_content;
};

} // namespace

void addStatus(data &root, const PageContent &page, const Words &words) {
    StatusMaker(page, words).addTo(root);
}

} // namespace updatefacts
