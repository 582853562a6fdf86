// SPDX-License-Identifier: MIT
#include "signature/SignedAddress.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(SignedAddress, isHostAndPath) {
    struct Row {
        const char *address, *bound;
    };
    const std::vector<Row> rows = {
        {"https://id.brewster.example/01/09520000001704", "id.brewster.example/01/09520000001704"},
        {"https://ID.Brewster.Example/A/b?c=d#123", "id.brewster.example/A/b"},
        {"https://id.brewster.example:8443/a", "id.brewster.example/a"},
        {"https://id.brewster.example", "id.brewster.example/"},
        {"https://id.brewster.example#1", "id.brewster.example/"},
        {"https://id.brewster.example?1", "id.brewster.example/"},
        {"https://bücher.example/a", "xn--bcher-kva.example/a"},
        {"https://XN--BCHER-KVA.example/a", "xn--bcher-kva.example/a"},
        {"https://a.example/x%20y", "a.example/x%20y"},
    };
    for (const Row &row : rows)
        EXPECT_EQ(boundTo(row.address), row.bound);
    EXPECT_EQ(hostOf("https://User@ID.Brewster.example:1/a"), "id.brewster.example");
}

TEST(SignedAddress, keysAreOfTheHostThatTheyName) {
    for (const char *host : {"", "id.brewster.example", "ID.Brewster.example"})
        EXPECT_TRUE(areOfHost({host, {}}, "id.brewster.example")) << host;
    for (const char *host : {"brewster.example", "example", "id.brewster.example.evil.example"})
        EXPECT_FALSE(areOfHost({host, {}}, "id.brewster.example")) << host;
}

TEST(SignedAddress, domainIsWhatSomebodyRegistered) {
    EXPECT_EQ(registrableDomain("id.brewster.example"), "brewster.example");
    EXPECT_EQ(registrableDomain("a.b.brewster.co.uk"), "brewster.co.uk");
    EXPECT_EQ(registrableDomain("brewster.github.io"), "brewster.github.io");
    EXPECT_EQ(registrableDomain("www.xn--bcher-kva.de"), "xn--bcher-kva.de");
    EXPECT_EQ(registrableDomain("co.uk"), "co.uk");
    EXPECT_EQ(registrableDomain("localhost"), "localhost");
    EXPECT_EQ(registrableDomain("192.0.2.7"), "192.0.2.7");
    EXPECT_EQ(registrableDomain("2001:db8::7"), "2001:db8::7");
    EXPECT_EQ(registrableDomain(""), "");
}

} // namespace
} // namespace updatefacts
