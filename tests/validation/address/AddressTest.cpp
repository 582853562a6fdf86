// SPDX-License-Identifier: MIT
#include "validation/address/Address.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

TEST(Address, splitsWhatIsWritten) {
    const Address address = addressOf("https://me:pw@hobbsco.com:8443/a?b=c#d");
    EXPECT_EQ(address.scheme, "https");
    EXPECT_TRUE(address.hasUserInfo);
    EXPECT_EQ(address.userInfo, "me:pw");
    EXPECT_EQ(address.host, "hobbsco.com");
    EXPECT_TRUE(address.hasPort);
    EXPECT_EQ(address.port, "8443");
    EXPECT_EQ(address.rest, "/a?b=c#d");
}

TEST(Address, knowsWhatIsNotThere) {
    const Address address = addressOf("https://hobbsco.com");
    EXPECT_FALSE(address.hasUserInfo);
    EXPECT_FALSE(address.hasPort);
    EXPECT_EQ(address.host, "hobbsco.com");
    EXPECT_EQ(address.rest, "");
    EXPECT_EQ(addressOf("hobbsco.com/a").scheme, "");
    EXPECT_EQ(addressOf("https://[2001:db8::1]:443/").host, "[2001:db8::1]");
    EXPECT_EQ(addressOf("https://[2001:db8::1]:443/").port, "443");
    EXPECT_FALSE(addressOf("https://[2001:db8::1]/").hasPort);
    EXPECT_EQ(addressOf("https://hobbsco.com?a@b").host, "hobbsco.com");
}

TEST(Address, findsItsParameters) {
    const auto namesIn = [](std::string_view address) {
        std::string names;
        for (const Parameter &parameter : parametersOf(addressOf(address)))
            names += parameter.name + '=' + parameter.value + ' ';
        return names;
    };
    EXPECT_EQ(namesIn("https://a.de/p?Email=x&lang=en&flag#q"), "q= Email=x lang=en flag= ");
    EXPECT_EQ(namesIn("https://a.de/#x?email=1&b=2"), "email=1 b=2 ");
    EXPECT_EQ(namesIn("https://a.de/#access_token=1"), "access_token=1 ");
    EXPECT_EQ(namesIn("https://a.de/a;sid=1;b/c;d=2"), "sid=1 b= d=2 ");
    EXPECT_EQ(namesIn("https://a.de/?%65mail=a%40b.de&x=%4"), "email=a@b.de x=%4 ");
    EXPECT_EQ(namesIn("https://a.de/?&="), "");
    EXPECT_EQ(namesIn("https://a.de"), "");
}

} // namespace
} // namespace updatefacts
