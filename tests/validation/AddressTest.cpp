// SPDX-License-Identifier: MIT
#include "validation/Address.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

TEST(Address, splitsWhatIsWritten) {
    const Address address = addressOf("https://me:pw@example.com:8443/a?b=c#d");
    EXPECT_EQ(address.scheme, "https");
    EXPECT_TRUE(address.hasUserInfo);
    EXPECT_EQ(address.userInfo, "me:pw");
    EXPECT_EQ(address.host, "example.com");
    EXPECT_TRUE(address.hasPort);
    EXPECT_EQ(address.port, "8443");
    EXPECT_EQ(address.rest, "/a?b=c#d");
}

TEST(Address, knowsWhatIsNotThere) {
    const Address address = addressOf("https://example.com");
    EXPECT_FALSE(address.hasUserInfo);
    EXPECT_FALSE(address.hasPort);
    EXPECT_EQ(address.host, "example.com");
    EXPECT_EQ(address.rest, "");
    EXPECT_EQ(addressOf("example.com/a").scheme, "");
    EXPECT_EQ(addressOf("https://[2001:db8::1]:443/").host, "[2001:db8::1]");
    EXPECT_EQ(addressOf("https://[2001:db8::1]:443/").port, "443");
    EXPECT_FALSE(addressOf("https://[2001:db8::1]/").hasPort);
    EXPECT_EQ(addressOf("https://example.com?a@b").host, "example.com");
}

TEST(Address, namesTheParametersOfItsQuery) {
    EXPECT_THAT(parametersOf(addressOf("https://a.de/p?Email=x&lang=en&flag#q?no=1")),
                testing::ElementsAre("email", "lang", "flag"));
    EXPECT_THAT(parametersOf(addressOf("https://a.de/#x?email=1")), testing::IsEmpty());
}

TEST(Address, tellsPublicHostsFromOthers) {
    for (const char *host :
         {"example.com", "a.b", "xn--mller-kva.de", "www.1-2.example", "1.example", "EXAMPLE.COM"})
        EXPECT_TRUE(isPublicHost(host)) << host;
    for (const char *host :
         {"", "localhost", "intranet", "a.localhost", "printer.local", "printer.LOCAL", "127.0.0.1",
          "1.2.3.4", "0x7f.1", "example.123", "[2001:db8::1]", "example.com.", ".com", "a..b",
          "-a.de", "a-.de", "a_b.de", "münchen.de", "a b.de"})
        EXPECT_FALSE(isPublicHost(host)) << host;
    EXPECT_TRUE(isPublicHost(std::string(63, 'a') + ".de"));
    EXPECT_FALSE(isPublicHost(std::string(64, 'a') + ".de"));
}

} // namespace
} // namespace updatefacts
