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
                    {said("first", *start), said("last", entry)});
        }
        if (!start->moment && isOneKnown)
            add(Severity::warning, "openeox.start_undecided", *start, {key("key", *start)});
    }

    /// 7.1.1: nothing comes after the end of life.
    void checkEndOfLife() {
        const OpenEoxEntry *end = m_core.find(endOfLifeKey);
        if (!end || !end->moment)
            return;
        for (const OpenEoxEntry &entry : m_core.entries)
            if (entry.key != lastUpdatedKey && entry.moment && *entry.moment > *end->moment)
                add(Severity::error, "openeox.end_of_life_last", entry,
                    {said("first", entry), said("last", *end)});
    }

    /// 7.2.1: who knows the end of life knows the rest.
    void checkUndecided() {
        const OpenEoxEntry *end = m_core.find(endOfLifeKey);
        if (!end || !end->moment)
            return;
        for (const OpenEoxEntry &entry : m_core.entries)
            if (!entry.moment)
                add(Severity::warning, "openeox.undecided", entry,
                    {said("known", *end), key("key", entry)});
    }

    /// 7.3.1: what is sold has security support.
    void checkSales() {
        const OpenEoxEntry *sales = m_core.find(endOfSalesKey);
        const OpenEoxEntry *support = m_core.find(endOfSecurityKey);
        if (sales && support && sales->moment && support->moment &&
            *sales->moment > *support->moment)
            add(Severity::note, "openeox.sold_unsupported", *sales,
                {argument::date("sold", sales->text), argument::date("supported", support->text)});
    }

    static Argument key(std::string_view name, const OpenEoxEntry &entry) {
        return argument::text(name, entry.key);
    }

    static Argument said(std::string_view name, const OpenEoxEntry &entry) {
        return argument::phrase(name, "openeox.date",
                                {key("key", entry), argument::date("date", entry.text)});
    }

    void add(Severity severity, std::string_view message, const OpenEoxEntry &entry,
             ArgumentList arguments) {
        m_findings.push_back(
            makeFinding(severity, message, entry.place, entry.pointer, std::move(arguments)));
        m_findings.back().file = m_file;
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
