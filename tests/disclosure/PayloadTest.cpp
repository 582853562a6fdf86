// SPDX-License-Identifier: MIT
#include "disclosure/Payload.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *url;
    const char *gtin;
    const char *payload;
};

TEST(Payload, isTheAddressOrADigitalLinkOnItsHost) {
    const Row rows[] = {
        {"https://example.com/kt100", "", "https://example.com/kt100"},
        {"https://Example.com/KT100?a=b#c", "", "https://Example.com/KT100?a=b#c"},
        {"https://example.com/kt100", "4006381333931", "https://example.com/01/04006381333931"},
        {"https://example.com/kt100", "96385074", "https://example.com/01/00000096385074"},
        {"https://example.com/kt100", "614141000036", "https://example.com/01/00614141000036"},
        {"https://example.com/kt100", "10614141000415", "https://example.com/01/10614141000415"},
        {"https://example.com:8443/a/b?c=d", "96385074",
         "https://example.com:8443/01/00000096385074"},
        {"https://example.com?c=d", "96385074", "https://example.com/01/00000096385074"},
        {"https://example.com#x", "96385074", "https://example.com/01/00000096385074"},
        {"https://example.com", "96385074", "https://example.com/01/00000096385074"},
    };
    for (const Row &row : rows) {
        std::string yaml = "detail_url: '" + std::string(row.url) + "'\n";
        if (*row.gtin)
            yaml += "gtin: '" + std::string(row.gtin) + "'\n";
        EXPECT_EQ(payloadOf(Disclosure(readYaml(yaml, ""))), row.payload) << yaml;
    }
}

TEST(Payload, isEmptyWithoutAnAddress) {
    EXPECT_EQ(payloadOf(Disclosure(readYaml("{}", ""))), "");
}

} // namespace
} // namespace updatefacts
