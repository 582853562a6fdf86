// SPDX-License-Identifier: MIT
#include "site/page/Timeline.h"

#include "disclosure/Parts.h"
#include "disclosure/Promise.h"
#include "label/content/LabelLocale.h"
#include "site/data/PageWords.h"

#include <algorithm>

namespace updatefacts {

namespace {

using Paint = TimelineBar::Paint;

Paint paintOf(Promise promise) {
    if (promise == Promise::promised)
        return Paint::promised;
    return promise == Promise::planned ? Paint::planned : Paint::spent;
}

Paint paintOf(const Part &part, Date today) {
    if (part.commitment == "ended" || (part.end && part.end->lastDay() < today))
        return Paint::spent;
    return part.commitment == "planned" ? Paint::planned : Paint::promised;
}

class TimelineMaker {
  public:
    TimelineMaker(const Disclosure &disclosure, const Words &words, Date today)
        : m_disclosure(disclosure), m_words(words), m_locale(words.language()), m_today(today) {}

    Timeline make() && {
        const auto start = m_disclosure.date("support_start");
        const auto end = m_disclosure.date("support_end");
        if (!start || !end || end->lastDay() <= start->firstDay())
            return {};
        addSale();
        add(pageWord(m_words, "security_updates"), paintOf(promiseOf(m_disclosure, m_today)),
            *start, *end);
        addParts(*start);
        return framed();
    }

  private:
    void add(std::string name, Paint paint, PartialDate start, PartialDate end) {
        const std::string span = dateText(start) + " – " + dateText(end);
        m_bars.push_back({std::move(name), span, paint, start.firstDay(), end.lastDay()});
    }

    [[nodiscard]] std::string dateText(PartialDate date) const {
        return date.hasDay() ? m_locale.day(date.lastDay()) : m_locale.month(date.month());
    }

    void addSale() {
        auto start = m_disclosure.date("general_availability");
        if (!start)
            start = m_disclosure.date("support_start");
        const auto end = m_disclosure.date("end_of_sales");
        if (start && end && start->firstDay() < end->lastDay())
            add(pageWord(m_words, "on_sale"), Paint::plain, *start, *end);
    }

    void addParts(PartialDate start) {
        const Value *parts = m_disclosure.root().find("components");
        if (!parts)
            return;
        for (const Value &item : parts->list) {
            const Part part = partOf(item);
            const Value *name = item.find("name");
            if (!name || !part.end || part.end->lastDay() <= start.firstDay())
                continue;
            const LanguageText text = m_disclosure.textFor(m_words.tag(), *name);
            add(text.text ? text.text->scalar : name->scalar, paintOf(part, m_today), start,
                *part.end);
        }
    }

    Timeline framed() {
        using namespace std::chrono;
        const auto first = std::ranges::min_element(m_bars, {}, &TimelineBar::start);
        const auto last = std::ranges::max_element(m_bars, {}, &TimelineBar::end);
        const year from = year_month_day(first->start).year(),
                   to = year_month_day(last->end).year();
        return {std::move(m_bars), Date(from / January / 1), Date(to / December / 31)};
    }

    const Disclosure &m_disclosure;
    const Words &m_words;
    LabelLocale m_locale;
    Date m_today;
    std::vector<TimelineBar> m_bars;
};

} // namespace

Timeline timelineOf(const Disclosure &disclosure, const Words &words, Date today) {
    return TimelineMaker(disclosure, words, today).make();
}

} // namespace updatefacts
