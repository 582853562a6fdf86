// SPDX-License-Identifier: MIT
#include "publish/openeox/CheckOpenEox.h"

namespace updatefacts {

namespace {

class OrderCheck {
  public:
    OrderCheck(const OpenEoxCore &core, const std::string &file) : m_core(core), m_file(file) {}

    Findings check() && {
        checkStart();
        checkEndOfLife();
        checkUndecided();
        checkSales();
        return std::move(m_findings);
    }

  private:
    /// 7.1.3 and 7.2.2: the start is no later than any other date, and known if one of them is.
    void checkStart() {
        const OpenEoxEntry *start = m_core.find(startKey);
        if (!start)
            return;
        bool isOneKnown = false;
        for (const OpenEoxEntry &entry : m_core.entries) {
            if (&entry == start || entry.key == lastUpdatedKey || !entry.moment)
                continue;
            isOneKnown = true;
            if (start->moment && *start->moment > *entry.moment)
                add(Severity::error, "openeox.start_first", *start,
                    said(*start) + " lies after " + said(entry) + ".",
                    "Correct one of the two dates.");
        }
        if (!start->moment && isOneKnown)
            add(Severity::warning, "openeox.start_undecided", *start,
                "Another date is known, but general_availability is \"tba\".",
                "Give the date, or leave general_availability out.");
    }

    /// 7.1.1: nothing comes after the end of life.
    void checkEndOfLife() {
        const OpenEoxEntry *end = m_core.find(endOfLifeKey);
        if (!end || !end->moment)
            return;
        for (const OpenEoxEntry &entry : m_core.entries)
            if (entry.key != lastUpdatedKey && entry.moment && *entry.moment > *end->moment)
                add(Severity::error, "openeox.end_of_life_last", entry,
                    said(entry) + " lies after " + said(*end) + ".",
                    "Correct one of the two dates.");
    }

    /// 7.2.1: who knows the end of life knows the rest.
    void checkUndecided() {
        const OpenEoxEntry *end = m_core.find(endOfLifeKey);
        if (!end || !end->moment)
            return;
        for (const OpenEoxEntry &entry : m_core.entries)
            if (!entry.moment)
                add(Severity::warning, "openeox.undecided", entry,
                    said(*end) + " is known, but " + entry.key + " is \"tba\".",
                    "Give the date of " + entry.key + '.');
    }

    /// 7.3.1: what is sold has security support.
    void checkSales() {
        const OpenEoxEntry *sales = m_core.find(endOfSalesKey);
        const OpenEoxEntry *support = m_core.find(endOfSecurityKey);
        if (sales && support && sales->moment && support->moment &&
            *sales->moment > *support->moment)
            add(Severity::note, "openeox.sold_unsupported", *sales,
                "The product is sold until " + sales->text +
                    ", but gets security updates only until " + support->text + ".",
                "End the sale earlier, or support it for longer.");
    }

    static std::string said(const OpenEoxEntry &entry) {
        return entry.key + " (" + entry.text + ')';
    }

    void add(Severity severity, const char *rule, const OpenEoxEntry &entry, std::string sentence,
             std::string mend) {
        m_findings.push_back({rule, severity, m_file, entry.place, entry.pointer,
                              std::move(sentence), std::move(mend)});
    }

    const OpenEoxCore &m_core;
    const std::string &m_file;
    Findings m_findings;
};

} // namespace

Findings checkOpenEox(const OpenEoxCore &core, const std::string &file) {
    return OrderCheck(core, file).check();
}

} // namespace updatefacts
