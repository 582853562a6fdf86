// SPDX-License-Identifier: MIT
#include "document/text/ForeignFormat.h"
#include "definitions/messages/SayFinding.h"

#include "document/yaml/ReadYaml.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using namespace std::string_view_literals;

TEST(ForeignFormat, isKnownByItsFirstBytes) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"\x89PNG\r\n\x1A\n"sv, "format.png"},
        {"\xFF\xD8\xFF\xE1"sv, "format.jpeg"},
        {"RIFF\0\0\0\0WEBPVP8"sv, "format.webp"},
        {"RIFF\0\0"sv, ""},
        {"BM\x36\x84\x03\0\0\0\0\0\x36\0\0\0"sv, "format.bmp"},
        {"BM\0\x84\x03\0\0\0\0\0\x36\0\0\0"sv, "format.bmp"},
        {"BMW: key"sv, ""},
        {"%PDF-1.7"sv, "format.pdf"},
        {"PK\x03\x04"sv, "format.zip"},
        {"<?xml version=\"1.0\"?><svg/>"sv, "format.xml"},
        {"<html>"sv, "format.web_page"},
        {"^XA^FO"sv, "format.zpl"},
        {"product_name: PDF"sv, ""},
        {"PK: zip"sv, ""},
        {"# %PDF-1.7"sv, ""},
        {""sv, ""}};
    for (const auto &[bytes, name] : rows)
        EXPECT_EQ(foreignFormat(bytes), name) << bytes;
}

TEST(ForeignFormat, isSaidInsteadOfWhatYamlMakesOfIt) {
    for (const std::size_t more : {0UL, 300000UL}) { // larger than a disclosure may be
        const Document document =
            readYaml("\x89PNG\r\n\x1A\n" + std::string(more, 'x'), "label.png");
        ASSERT_EQ(document.findings.size(), 1U);
        EXPECT_EQ(document.findings.front().rule, "yaml.other_format");
        EXPECT_EQ(messageOf(document.findings.front()), "This is a PNG picture, not a disclosure.");
    }
}

} // namespace
} // namespace updatefacts
