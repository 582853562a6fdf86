// SPDX-License-Identifier: MIT
#include "collect/leads/FindLeads.h"

#include "collect/leads/PageLinks.h"
#include "site/index/MachineIndex.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::size_t most = 100;

Found find(const std::string &bytes, const std::string &from = "https://a.example/p/x") {
    return findLeads(bytes, *webAddressOf(from), most);
}

std::string machineIndexOf(const std::vector<SiteEntry> &entries) {
    std::string text;
    writeMachineIndex(EntryList(entries), {}, [&](std::string_view part) { text += part; });
    return text;
}

const std::string yaml = "https://a.example/01/09506000134352/disclosure.yaml";

SiteEntry entry() {
    SiteEntry entry;
    entry.id = "A-1";
    entry.revision = 2;
    entry.fingerprint = std::string(64, 'a');
    entry.address = "https://a.example/01/09506000134352";
    entry.path = *sitePathOf(entry.address);
    entry.gtin = "9506000134352";
    return entry;
}

TEST(FindLeads, readsListsAndLinkSetsThatSitesHave) {
    const Found list = find(machineIndexOf({entry()}));
    EXPECT_EQ(list.kind, Found::Kind::list);
    EXPECT_THAT(list.leads, ElementsAre(Lead{yaml, "A-1", 2, std::string(64, 'a')}));
    EXPECT_EQ(foundOf(textOf(list)).leads, list.leads);
    EXPECT_EQ(foundOf(textOf(list)).kind, list.kind);
    const Found set = find(linkSetOf(entry(), {"a.example", {"en", "de"}}));
    EXPECT_EQ(set.kind, Found::Kind::linkSet);
    EXPECT_THAT(set.leads, ElementsAre(Lead{yaml}));
}

TEST(FindLeads, takesThePageWhereALinkSetHasNoMore) {
    const Found set = find(R"({"linkset": [{"https://gs1.org/voc/defaultLink":
        [{"href": "https://b.example/d"}], "https://gs1.org/voc/pip": [{"href": "/pip",
        "type": "text/html"}], "https://gs1.org/voc/x": [{"href": "/manual.pdf",
        "type": "application/pdf"}]}]})");
    EXPECT_THAT(set.leads, ElementsAre(Lead{"https://a.example/pip"}));
}

TEST(FindLeads, takesWhatAPageNamesOrWhatLiesBesideIt) {
    EXPECT_THAT(
        find("<html><link rel=\"alternate\" type=\"application/yaml\" href=\"u?a=1&amp;b\">").leads,
        ElementsAre(Lead{"https://a.example/p/u?a=1&b"}));
    EXPECT_THAT(find("<html>").leads, ElementsAre(Lead{"https://a.example/p/x/disclosure.yaml"}));
    EXPECT_THAT(find("<html>", "https://a.example/p/x.html").leads,
                ElementsAre(Lead{"https://a.example/p/x.yaml"}));
}

TEST(FindLeads, takesDamageForNothing) {
    EXPECT_EQ(find("").kind, Found::Kind::disclosure);
    EXPECT_EQ(find("{\"products\": 3}").kind, Found::Kind::disclosure);
    EXPECT_EQ(find("{\"products\": [").kind, Found::Kind::disclosure);
    EXPECT_THAT(find("{\"products\": [3, {}, {\"yaml\": \"javascript:x\"}, {\"yaml\": 7}]}").leads,
                IsEmpty());
    EXPECT_THAT(find("{\"linkset\": [[], {\"a\": {}}, {\"a\": [1]}]}").leads, IsEmpty());
    EXPECT_THAT(foundOf("[[[").leads, IsEmpty());
}

TEST(FindLeads, endsWithTheMost) {
    std::vector<SiteEntry> entries(most + 1, entry());
    EXPECT_FALSE(find(machineIndexOf({entries.begin(), entries.end() - 1})).isCut);
    const Found found = find(machineIndexOf(entries));
    EXPECT_TRUE(found.isCut);
    EXPECT_EQ(found.leads.size(), most);
}

TEST(PageLinks, prefersYaml) {
    EXPECT_EQ(disclosureLinkOf("<LINK type=application/json rel='x alternate' href=a.json>"
                               "<link REL=alternate type='application/yaml' href='a.yaml'>"),
              "a.yaml");
    EXPECT_EQ(disclosureLinkOf("<link rel=alternate type=application/json href=a.json>"), "a.json");
    EXPECT_EQ(disclosureLinkOf("<link rel=stylesheet type=application/json href=a>"), "");
    EXPECT_EQ(disclosureLinkOf("<link " + std::string(100'000, 'x')), "");
}

} // namespace
} // namespace updatefacts
