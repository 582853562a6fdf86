// SPDX-License-Identifier: MIT
#include "collect/leads/FindLeads.h"
#include "fuzz/Targets.h"

namespace updatefacts {

namespace {

/// What a maker's server answers: a list, a link set, a page.
void run(std::string_view bytes) {
    constexpr std::size_t most = 50;
    static const auto address = webAddressOf("https://brewster.example/a/index.html");
    const Found found = findLeads(bytes, *address, most);
    mustHold(found.leads.size() <= most, "no more leads than are taken");
    for (const Lead &lead : found.leads)
        mustHold(webAddressOf(lead.address).has_value(), "a lead can be asked for");
    const Found again = foundOf(textOf(found));
    mustHold(again.kind == found.kind && again.leads == found.leads && again.isCut == found.isCut,
             "leads are read as they are written");
}

std::vector<std::string> seeds() {
    return {R"({"version": 1, "products": [
{"disclosure_id": "K-1", "revision": 2, "fingerprint": "ab", "last_updated": "2026-03-14T09:00:00Z", "page": "k.html", "json": "k.json", "yaml": "k.yaml"},
{"disclosure_id": "K-2", "revision": 1, "page": "https://b.example/k2", "withdrawn": "2026-01-01"}
]})",
            R"({"linkset": [{"anchor": "https://id.gs1.org/01/09520000001704",
"https://gs1.org/voc/pip": [{"href": "https://brewster.example/k", "type": "text/html", "hreflang": ["en"]}],
"https://gs1.org/voc/safetyInfo": [{"href": "/k.yaml", "type": "application/yaml"}]}]})",
            R"(<!DOCTYPE html><html><head>
<link rel="alternate" type="application/yaml" href="kettle.yaml">
<LINK href='kettle.json' type=application/json rel="alternate stylesheet">
<!-- <link rel="alternate" type="application/yaml" href="none.yaml"> -->
</head><body>&amp;</body></html>)"};
}

} // namespace

FuzzTarget leadsTarget() {
    return {"leads",
            run,
            seeds,
            "<,{ \n",
            {"<link ", "href=", "rel=\"alternate\"", "type=\"application/yaml\"", "&#x2F;",
             "&quot;", "<!--", "-->", "<script>", "\"products\": [", "\"linkset\": [",
             "\"yaml\": ", "\"href\": ", "//x.example/", "9223372036854775808"},
            5000};
}

} // namespace updatefacts
