// SPDX-License-Identifier: MIT
#include "collect/net/PublicAddress.h"

#include "collect/net/SameRegistrant.h"
#include "collect/net/WebAddress.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

bool isPublicText(const char *text) {
    return isPublic(QHostAddress(QLatin1String(text)));
}

TEST(PublicAddress, takesThoseOfTheInternet) {
    for (const char *text :
         {"93.184.216.34", "8.8.8.8", "172.15.255.255", "172.32.0.0", "100.63.255.255",
          "223.255.255.255", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8",
          "64:ff9b::808:808", "2002:808:808::1"})
        EXPECT_TRUE(isPublicText(text)) << text;
}

TEST(PublicAddress, takesNoneOfSpecialUse) {
    for (const char *text : {"0.0.0.0",
                             "10.1.2.3",
                             "100.64.0.1",
                             "127.0.0.1",
                             "127.255.255.254",
                             "169.254.169.254",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.0.8",
                             "192.0.2.1",
                             "192.168.1.1",
                             "198.18.0.1",
                             "198.19.255.255",
                             "198.51.100.7",
                             "203.0.113.7",
                             "224.0.0.1",
                             "239.1.1.1",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "fe80::1",
                             "fc00::1",
                             "fd12:3456::1",
                             "ff02::1",
                             "2001:db8::1",
                             "2001::1",
                             "3fff::1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.0.0.1",
                             "64:ff9b::7f00:1",
                             "64:ff9b::a00:1",
                             "2002:7f00:1::1",
                             "2002:a00:1::",
                             "fe80::1%1",
                             "5f00::1",
                             "100::1",
                             ""})
        EXPECT_FALSE(isPublicText(text)) << text;
}

TEST(SameRegistrant, goesByThePublicSuffixList) {
    EXPECT_TRUE(isSameRegistrant("www.brewster.example", "brewster.example"));
    EXPECT_TRUE(isSameRegistrant("id.brewster.co.uk", "a.b.brewster.co.uk"));
    EXPECT_TRUE(isSameRegistrant("localhost", "localhost"));
    EXPECT_FALSE(isSameRegistrant("brewster.co.uk", "other.co.uk"));
    EXPECT_FALSE(isSameRegistrant("a.github.io", "b.github.io"));
    EXPECT_FALSE(isSameRegistrant("brewster.example", "brewster.example.net"));
    EXPECT_FALSE(isSameRegistrant("10.0.0.1", "11.0.0.1"));
    EXPECT_FALSE(isSameRegistrant("localhost", "127.0.0.1"));
}

TEST(WebAddress, takesOnlyWhatCanBeAsked) {
    EXPECT_EQ(webAddressOf("https://A.example:443/x?y#z")->text, "https://a.example:443/x?y");
    EXPECT_EQ(webAddressOf("https://a.example")->text, "https://a.example/");
    EXPECT_EQ(webAddressOf("https://b\xC3\xBC.example/")->host, "xn--b-eha.example");
    EXPECT_EQ(webAddressOf("https://a.example/ x")->text, "https://a.example/%20x");
    EXPECT_EQ(webAddressOf("https://[::1]:8443/x")->folder(), "--1+8443");
    EXPECT_EQ(webAddressOf("https://a.example/")->folder(), "a.example");
    for (const char *text : {"", "a.example", "file:///etc/passwd", "ftp://a.example/",
                             "https://you:secret@a.example/", "https:///x", "javascript:alert(1)",
                             "https://../x", "https://a.example:99999/"})
        EXPECT_FALSE(webAddressOf(text)) << text;
    EXPECT_FALSE(webAddressOf("https://a.example/" + std::string(3000, 'x')));
    const WebAddress base = *webAddressOf("https://a.example/p/q");
    EXPECT_EQ(webAddressOf("../r", base)->text, "https://a.example/r");
    EXPECT_EQ(webAddressOf("//b.example/", base)->host, "b.example");
}

} // namespace
} // namespace updatefacts
