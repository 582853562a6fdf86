// SPDX-License-Identifier: MIT
#include "validation/address/Host.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(Host, isPublicOrNot) {
    for (const char *host : {"hobbsco.com", "a.b", "xn--mller-kva.de", "www.1-2.example",
                             "1.example", "HOBBSCO.COM", "local.de", "test.org", "onion.ch"})
        EXPECT_TRUE(isPublicHost(host)) << host;
    for (const char *host : {"",
                             "localhost",
                             "intranet",
                             "a.localhost",
                             "printer.local",
                             "printer.LOCAL",
                             "127.0.0.1",
                             "1.2.3.4",
                             "0x7f.1",
                             "127.0.0.0x1",
                             "0177.0.0.01",
                             "127.1",
                             "2130706433",
                             "0x7f000001",
                             "example.123",
                             "a.1a",
                             "[2001:db8::1]",
                             "[::1]",
                             "[fe80::1]",
                             "[fd00::1]",
                             "[::ffff:7f00:1]",
                             "hobbsco.com.",
                             ".com",
                             "a..b",
                             "-a.de",
                             "a-.de",
                             "a_b.de",
                             "münchen.de",
                             "a b.de",
                             "router.lan",
                             "nas.internal",
                             "a.home.arpa",
                             "a.home",
                             "a.corp",
                             "a.intranet",
                             "a.private",
                             "abc.onion",
                             "a.test",
                             "a.invalid",
                             "a.alt",
                             "xn--zzzzzz9999.com",
                             "a.localdomain"})
        EXPECT_FALSE(isPublicHost(host)) << host;
    EXPECT_TRUE(isPublicHost(std::string(63, 'a').append(".de")));
    EXPECT_FALSE(isPublicHost(std::string(64, 'a').append(".de")));
}

TEST(Host, standsForOthersInExamples) {
    for (const char *host : {"example.com", "www.example.org", "EXAMPLE.NET"})
        EXPECT_TRUE(isExampleHost(host)) << host;
    for (const char *host : {"myexample.com", "example.com.de", "example.de"})
        EXPECT_FALSE(isExampleHost(host)) << host;
    EXPECT_TRUE(isSampleHost("brewster.example"));
    EXPECT_FALSE(isSampleHost("example.brewster.de"));
}

TEST(Host, looksLikeAnother) {
    EXPECT_EQ(lookAlikeOf("xn--80ak6aa92e.com"), "аррӏе.com"); // Cyrillic throughout
    EXPECT_EQ(lookAlikeOf("www.xn--pple-43d.com"), "www.аpple.com");
    for (const char *host :
         {"apple.com", "xn--mller-kva.de", "xn--kchen-kva.de", "xn--80aswg.xn--p1ai", "xn--fsq.com",
          "xn--", "xn--a", "xn--80ak6aa92e"})
        EXPECT_EQ(lookAlikeOf(host), "") << host;
}

} // namespace
} // namespace updatefacts
