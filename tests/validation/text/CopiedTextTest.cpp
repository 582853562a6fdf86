// SPDX-License-Identifier: MIT
#include "validation/text/CopiedText.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

using Finder = std::optional<Leaving> (*)(const std::string &);

struct Row {
    Finder find;
    const char *text;
    const char *written; ///< "": nothing is found
    const char *meant;
};

TEST(CopiedText, isFoundAndOftenReadable) {
    const Row rows[] = {
        {markupIn, "Steam &amp; Pour", "&amp;", "&"},
        {markupIn, "A&nbsp;B", "&nbsp;", " "},
        {markupIn, "K&#252;che", "&#252;", "ü"},
        {markupIn, "K&#xFC;che", "&#xFC;", "ü"},
        {markupIn, "K&#0;che &#xD800;", "&#0;", ""},
        {markupIn, "a<br>b", "<br>", ""},
        {markupIn, "a<BR />b", "<BR />", ""},
        {markupIn, "<span class=\"x\">a</span>", "<span class=\"x\">", ""},
        {markupIn, "AT&T; <Labs> a<b & c", "", ""},
        {markupIn, "R&D", "", ""},
        {wrongEncodingIn, "KÃ¼che", "KÃ¼che", "Küche"},
        {wrongEncodingIn, "Donâ€™t", "Donâ€™t", "Don’t"},
        {wrongEncodingIn, "ÐšÐ°Ð¼ÐµÑ€Ð°", "ÐšÐ°Ð¼ÐµÑ€Ð°", "Камера"},
        {wrongEncodingIn, "100 Â°C", "100 Â°C", "100 °C"},
        {wrongEncodingIn, "Å‚Ä…ka", "Å‚Ä…ka", "łąka"},
        {wrongEncodingIn, "«CAFÉ»", "", ""},
        {wrongEncodingIn, "CAFÉ™", "", ""},
        {wrongEncodingIn, "Küche", "", ""},
        {wrongEncodingIn, "SÃO PAULO", "", ""},
        {wrongEncodingIn, "Камера", "", ""},
        {wrongEncodingIn, "Kettle", "", ""},
        {cellErrorIn, "#REF!", "#REF!", ""},
        {cellErrorIn, "Kettle #N/A", "#N/A", ""},
        {cellErrorIn, "#NAME?", "#NAME?", ""},
        {cellErrorIn, "#BEZUG!", "#BEZUG!", ""},
        {cellErrorIn, "#NV", "#NV", ""},
        {cellErrorIn, "Err:502", "Err:502", ""},
        {cellErrorIn, "########", "########", ""},
        {cellErrorIn, "Kettle #1", "", ""},
        {cellErrorIn, "# Kettle ##", "", ""},
        {cellErrorIn, "#NVIDIA", "", ""},
        {cellTextIn, "4.00638E+12", "4.00638E+12", ""},
        {cellTextIn, "4,00638E+12", "4,00638E+12", ""},
        {cellTextIn, "4E+12", "4E+12", ""},
        {cellTextIn, "'4006381333931", "'4006381333931", "4006381333931"},
        {cellTextIn, "=A1", "=A1", ""},
        {cellTextIn, "=CONCAT(A1;B1)", "=CONCAT(A1;B1)", ""},
        {cellTextIn, "=\"KX-9\"", "=\"KX-9\"", ""},
        {cellTextIn, "4E12", "", ""},
        {cellTextIn, "'n Huis", "", ""},
        {cellTextIn, "=equal", "", ""},
        {cellTextIn, "2.4.1", "", ""},
    };
    for (const Row &row : rows) {
        const auto found = row.find(row.text);
        ASSERT_EQ(found.has_value(), *row.written != 0) << row.text;
        if (!found)
            continue;
        EXPECT_EQ(found->written, row.written) << row.text;
        EXPECT_EQ(found->meant, row.meant) << row.text;
    }
}

} // namespace
} // namespace updatefacts
