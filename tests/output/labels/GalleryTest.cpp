// SPDX-License-Identifier: MIT
#include "output/labels/Gallery.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The id of a template is whatever its author wrote.
TEST(Gallery, takesAnyTemplateId) {
    for (const char *id : {"a/b", "../x", "x\" onerror=\"alert(1)", "<script>x</script>", "a&b",
                           "javascript:x", "a?b#c", "line\nend"}) {
        const std::vector<GalleryLabel> labels = galleryLabels({id}, {{"en"}});
        const std::string name = labels.front().name();
        EXPECT_EQ(name.find_first_of("/\\\"<>:?\n"), std::string::npos) << name;
        const std::string page = galleryPage(labels);
        EXPECT_THAT(page, Not(HasSubstr("<script>x"))) << id;
        EXPECT_THAT(page, Not(HasSubstr("\" onerror"))) << id;
        EXPECT_THAT(page, Not(HasSubstr("src=\"javascript:"))) << id;
    }
}

TEST(Gallery, namesItsFilesApart) {
    std::set<std::string> names;
    for (const GalleryLabel &label :
         galleryLabels({"a/b", "a-b", "a_b"}, {{"zh-TW"}, {"zh-HK"}, {"fr", "nl"}}))
        EXPECT_TRUE(names.insert(label.name()).second) << label.name();
}

TEST(Gallery, linksToTheFilesByTheirAddress) {
    const std::string page = galleryPage({{"a&b", "ended", {"fr", "nl"}}});
    EXPECT_THAT(page, HasSubstr("src=\"a%26b_ended_fr%2Bnl.png\""));
    EXPECT_THAT(page, HasSubstr("<h1>a&amp;b</h1>"));
    EXPECT_THAT(page, HasSubstr(galleryTitle));
}

} // namespace
} // namespace updatefacts
