// SPDX-License-Identifier: MIT
#include "site/tree/SitePath.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(SitePath, isWhereTheCodeLeads) {
    struct Row {
        const char *address, *folder, *page, *german, *data;
    };
    for (const Row &row : {
             Row{"https://a.example/uf/lc2", "uf/lc2/", "index.html", "index.de.html",
                 "disclosure.json"},
             Row{"https://a.example/uf/lc2/", "uf/lc2/", "index.html", "index.de.html",
                 "disclosure.json"},
             Row{"https://a.example/01/09520000001704", "01/09520000001704/", "index.html",
                 "index.de.html", "disclosure.json"},
             Row{"https://A.example/uf/lc2.html", "uf/", "lc2.html", "lc2.de.html", "lc2.json"},
             Row{"https://a.example", "", "index.html", "index.de.html", "disclosure.json"},
             Row{"https://a.example/k%C3%BCche/%D8%A7", "küche/ا/", "index.html", "index.de.html",
                 "disclosure.json"},
         }) {
        const auto path = sitePathOf(row.address);
        ASSERT_TRUE(path) << row.address;
        EXPECT_EQ(path->host, "a.example") << row.address;
        EXPECT_EQ(path->folder, row.folder);
        EXPECT_EQ(path->page(""), row.page);
        EXPECT_EQ(path->page("de"), row.german);
        EXPECT_EQ(path->file(".json"), row.data);
    }
}

TEST(SitePath, isNoneWhereNoFileCanAnswer) {
    for (const char *address :
         {"http://a.example/x", "https://a.example/x?id=1", "https://a.example/../x",
          "https://a.example/a//b", "https://a.example/.git/x", "https://a.example/a%2Fb/..",
          "https://a.example/%00", "https://a.example/a%5Cb", "https://a.example/.html",
          "mailto:a@b.example", "", "https://a.example/%0A"})
        EXPECT_FALSE(sitePathOf(address)) << address;
    EXPECT_FALSE(sitePathOf("https://a.example/" + std::string(201, 'a')));
    EXPECT_TRUE(sitePathOf("https://a.example/" + std::string(200, 'a')));
}

TEST(SitePath, encodesWhatItSays) {
    const auto path = sitePathOf("https://a.example/k%C3%BCche/a%20b");
    ASSERT_TRUE(path);
    EXPECT_EQ(path->address("index.de.html"), "https://a.example/k%C3%BCche/a%20b/index.de.html");
    EXPECT_EQ(path->path("index.de.html"), "/k%C3%BCche/a%20b/index.de.html");
}

TEST(SitePath, keepsRevisionsBesideThePage) {
    EXPECT_EQ(sitePathOf("https://a.example/p")->page("de", "2"), "revision-2.de.html");
    EXPECT_EQ(sitePathOf("https://a.example/p.html")->page("", "2"), "p.revision-2.html");
}

} // namespace
} // namespace updatefacts
