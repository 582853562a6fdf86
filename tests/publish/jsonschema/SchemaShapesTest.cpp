// SPDX-License-Identifier: MIT
#include "publish/jsonschema/SchemaShapes.h"

#include "definitions/Pattern.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

struct Row {
    const char *shape;
    const char *text;
    bool fits;
};

TEST(SchemaShapes, fitTheTextsTheyAreMadeFor) {
    const Value shapes = schemaShapes();
    for (const auto &[shape, text, fits] :
         std::initializer_list<Row>{{"line", "one line", true},
                                    {"line", "two\nlines", false},
                                    {"line", "", false},
                                    {"day", "2028-02-29", true},
                                    {"day", "2000-02-29", true},
                                    {"day", "2027-02-29", false},
                                    {"day", "2031-04-30", true},
                                    {"day", "2031-04-31", false},
                                    {"day", "2031-06", false},
                                    {"day", "2100-01-01", false},
                                    {"day_or_month", "2031-06", true},
                                    {"day_or_month", "2031-13", false},
                                    {"moment", "2026-03-14T09:30:00.5Z", true},
                                    {"moment", "2026-03-14T24:00:00Z", false},
                                    {"moment", "2026-03-14T09:30:00+01:00", false},
                                    {"web_address", "https://example.com:65535/a?b#c", true},
                                    {"web_address", "https://example.com:65536", false},
                                    {"web_address", "https://me@example.com", false},
                                    {"web_address", "https://localhost", false},
                                    {"web_address", "https://a.1a", false},
                                    {"web_address", "https://a.a1", true},
                                    {"web_address", "https://1a.example.com", true},
                                    {"web_address", "https://nas.Lan/a", false},
                                    {"web_address", "https://nas.lane/a", true},
                                    {"web_address", "https://nas.internal", false},
                                    {"contact", "me@nas.home", false},
                                    {"web_address", "https://192.168.0.1", false},
                                    {"web_address", "https://example.com/%2", false},
                                    {"web_address", "http://example.com", false},
                                    {"contact", "a+b@example.com", true},
                                    {"contact", "https://example.com", true},
                                    {"contact", "mailto:a@example.com", false},
                                    {"contact", "a..b@example.com", false},
                                    {"gtin", "4006381333931", true},
                                    {"gtin", "123456789", false}}) {
        const Value *pattern = shapes.find(shape)->find("pattern");
        EXPECT_EQ(Pattern(pattern->scalar).matches(text), fits) << shape << ": " << text;
    }
}

} // namespace
} // namespace updatefacts
