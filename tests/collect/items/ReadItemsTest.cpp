// SPDX-License-Identifier: MIT
#include "collect/items/ReadItems.h"

#include "FolderTest.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string resolver = "https://id.example/";

std::string addressOf(const std::string &text) {
    const auto item = itemOf(text, resolver);
    return item ? item->address : "none";
}

TEST(ItemOf, knowsAddressesHostsAndGtins) {
    EXPECT_EQ(addressOf("https://a.example/p?q=1"), "https://a.example/p?q=1");
    EXPECT_EQ(addressOf("https://a.example"),
              "https://a.example/.well-known/update-facts/index.json");
    EXPECT_EQ(addressOf("https://a.example:8443/"),
              "https://a.example:8443/.well-known/update-facts/index.json");
    EXPECT_EQ(addressOf("9506000134352"), "https://id.example/01/09506000134352?linkType=linkset");
    EXPECT_EQ(addressOf("9506000134353"), "none"); // its check digit
    EXPECT_EQ(addressOf("makers.txt"), "none");
    EXPECT_EQ(addressOf("ftp://a.example/"), "none");
    EXPECT_TRUE(itemOf("9506000134352", resolver)->mayLeave);
    EXPECT_FALSE(itemOf("https://a.example/", resolver)->mayLeave);
}

class ReadItemsTest : public FolderTest {
  protected:
    [[nodiscard]] std::vector<std::string> read(const std::string &text, Findings &findings) const {
        put("list.csv", text);
        const TableSource source = openTable((folder() / "list.csv").string(), {}, findings);
        std::vector<std::string> addresses;
        for (const CollectItem &item : readItems(source, resolver, findings))
            addresses.push_back(item.address);
        return addresses;
    }
};

TEST_F(ReadItemsTest, takesOneALineAndEachOnce) {
    Findings findings;
    EXPECT_THAT(read("# makers\nhttps://a.example/x.yaml\n\nhttps://a.example/x.yaml\n"
                     "9506000134352\n",
                     findings),
                ElementsAre("https://a.example/x.yaml",
                            "https://id.example/01/09506000134352?linkType=linkset"));
    EXPECT_THAT(findings, IsEmpty());
}

TEST_F(ReadItemsTest, takesAPriceList) {
    Findings findings;
    EXPECT_THAT(read("item;gtin;price;page\nA1;9506000134352;9.90;\n"
                     "A2;;3.10;https://b.example/p\nA3;;1.00;\n",
                     findings),
                ElementsAre("https://id.example/01/09506000134352?linkType=linkset",
                            "https://b.example/p"));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().rule, "collect.no_item");
    EXPECT_EQ(findings.front().severity, Severity::warning);
}

} // namespace
} // namespace updatefacts
